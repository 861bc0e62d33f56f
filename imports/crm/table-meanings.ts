import type { ColumnMeaning } from '@/messaging/imports';
import { emailHandle } from '@/outreach/handle';
import { guessMeanings } from '../people/guess-meanings';
import { linkedInAddress } from '../people/linkedin-address';

/**
 * What the columns of a table seem to mean: by their headers and, where these say nothing, by the mail addresses and
 * profiles in the rows below, in whatever language the table is.
 */
export function tableMeanings(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnMeaning[] {
  return guessMeanings(header).map((meaning, column) => {
    if (meaning !== 'nothing') return meaning;
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter(Boolean);
    if (isMostly(cells, (cell) => linkedInAddress(cell) !== undefined)) return 'linkedin';
    return isUnnamed(header[column]) && isMostly(cells, isAddress) ? 'email' : 'nothing';
  });
}

/** Whether a person's own address can be meant: the owner of a record has one, too, and must not become the contact. */
function isUnnamed(header = ''): boolean {
  return !/[a-z]/iu.test(header);
}

/** Whether a column holds mail addresses, under whatever name: the user can say whose they are. */
export function holdsAddresses(rows: readonly (readonly string[])[]): boolean {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column]?.trim() || [])).some(
    (cells) => isMostly(cells, isAddress),
  );
}

function isAddress(cell: string): boolean {
  return emailHandle(cell) !== undefined;
}

function isMostly(cells: readonly string[], fits: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(fits).length > cells.length / 2;
}

/** Whether somebody can be recognised by the rows of such a table. */
export function namesSomebody(meanings: readonly ColumnMeaning[]): boolean {
  return meanings.includes('email') || meanings.includes('linkedin');
}
