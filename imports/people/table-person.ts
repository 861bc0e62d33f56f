import type { ColumnMeaning } from '@/messaging/imports';
import { joinedName } from '../plain-name';
import { linkedInAddress, linkedInField } from './linkedin-address';
import type { WrittenPerson } from './person-sighting';

/** How the columns of a table are read. */
export interface TableReading {
  /** One for each column. */
  readonly meanings: readonly ColumnMeaning[];
  /** Columns of web addresses, where a LinkedIn profile may stand among others. */
  readonly webColumns: readonly number[];
}

/** Whom a row is of. */
export function personOfRow(cells: readonly string[], { meanings, webColumns }: TableReading): WrittenPerson {
  const all = (meaning: ColumnMeaning) => cells.filter((_, column) => meanings[column] === meaning);
  const first = (meaning: ColumnMeaning) => all(meaning)[0]?.trim() ?? '';
  const web = webColumns.map((column) => cells[column] ?? '');
  return {
    name: first('name') || joinedName(first('first-name'), first('last-name')),
    company: first('company'),
    position: first('position'),
    location: first('location'),
    emails: all('email'),
    linkedIn: [
      ...all('linkedin').flatMap((cell) => linkedInField(cell) ?? []),
      ...web.flatMap((cell) => linkedInAddress(cell) ?? []),
    ],
  };
}
