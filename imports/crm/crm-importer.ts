import type { ColumnMeaning, ImportPlan, TablePreview } from '@/messaging/imports';
import { contactTableOf } from '../contacts/contact-table';
import { ImportRefusal, type Entry } from '../import-file';
import type { Importer, ImportStep, ImportTask, LookTask } from '../importer';
import { personSighting, type PersonContext } from '../people/person-sighting';
import { readTable, type TableRow } from '../people/read-table';
import { personOfRow } from '../people/table-person';
import { planTitle, totalSourceBytes } from '../plan-title';
import { readSteps, type PlacedItem } from '../read-steps';
import { safeText } from '../safe-text';
import { nothing, type ReadItem } from '../step-builder';
import { makerOf } from './known-makers';
import { holdsAddresses, namesSomebody, tableMeanings } from './table-meanings';

/** People out of any other table with a column of mail addresses or LinkedIn profiles; the user says what its columns mean. */
export const crmImporter: Importer = { kind: 'crm', claims, look, read };

const TABLE = /\.(csv|tsv|txt)$/iu;

async function claims(entries: readonly Entry[], signal: AbortSignal): Promise<readonly Entry[]> {
  const claimed: Entry[] = [];
  for (const entry of entries) {
    const table = TABLE.test(entry.path) ? await beginningOf(entry, signal) : undefined;
    if (table && canNameSomebody(table) && !contactTableOf(table.header)) claimed.push(entry);
  }
  return claimed;
}

/** The header and the first rows of a table. */
interface TableBeginning {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const ROWS_LOOKED_AT = 50;

/** Undefined for what is no table, and for a table without rows. */
async function beginningOf(entry: Entry, signal: AbortSignal): Promise<TableBeginning | undefined> {
  const rows: TableRow[] = [];
  try {
    for await (const row of readTable(entry, signal)) if (rows.push(row) >= ROWS_LOOKED_AT) break;
  } catch (cause) {
    // What breaks off later is told when it is read; the rows before are looked at.
    if (!(cause instanceof ImportRefusal)) throw cause;
  }
  const [first] = rows;
  return first && { header: first.header, rows: rows.map(({ cells }) => cells) };
}

/** Whether people can be recognised by the rows, as the columns seem to be meant or as the user may say. */
function canNameSomebody(table: TableBeginning): boolean {
  return namesSomebody(meaningsOf(table)) || holdsAddresses(table.rows);
}

const meaningsOf = ({ header, rows }: TableBeginning) => tableMeanings(header, rows);

async function look(entries: readonly Entry[], { signal }: LookTask): Promise<ImportPlan> {
  const [first] = entries;
  const table = first && (await beginningOf(first, signal));
  return {
    kind: 'crm',
    title: planTitle(entries),
    sourceBytes: totalSourceBytes(entries),
    ...(table && { table: previewOf(table) }),
  };
}

const ROWS_SHOWN = 5;
const LONGEST_CELL = 80;

function previewOf(table: TableBeginning): TablePreview {
  const recognisedAs = makerOf(table.header);
  const shown = (cells: readonly string[]) => cells.map((cell) => safeText(cell, LONGEST_CELL));
  return {
    ...(recognisedAs !== undefined && { recognisedAs }),
    columns: shown(table.header),
    meanings: meaningsOf(table),
    rows: table.rows.slice(0, ROWS_SHOWN).map(shown),
  };
}

async function* read(task: ImportTask): AsyncGenerator<ImportStep> {
  const tables: (TableBeginning | undefined)[] = [];
  for (const entry of task.entries) tables.push(await beginningOf(entry, task.signal));
  const asked = tables[0]?.header.join('\n');
  const meaningsFor = (table: TableBeginning): readonly ColumnMeaning[] =>
    table.header.join('\n') === asked ? (task.choices.meanings ?? meaningsOf(table)) : meaningsOf(table);
  yield* readSteps(task, (entry, place) => {
    const table = tables[place];
    return rowItems(entry, table ? meaningsFor(table) : [], task);
  });
}

async function* rowItems(
  entry: Entry,
  meanings: readonly ColumnMeaning[],
  { choices, now, signal }: ImportTask,
): AsyncGenerator<PlacedItem> {
  const context = { own: new Set(choices.ownAddresses), lastModified: entry.lastModified, now };
  for await (const row of readTable(entry, signal)) {
    const place = `${entry.path}, row ${row.number}`;
    const { number, sourceBytes } = row;
    yield { item: itemOf(row, meanings, context, place), offset: number, next: number + 1, sourceBytes };
  }
}

function itemOf(
  { cells, problem }: TableRow,
  meanings: readonly ColumnMeaning[],
  context: PersonContext,
  place: string,
): ReadItem {
  const person = personSighting(personOfRow(cells, { meanings, webColumns: [] }), context);
  const has = (meaning: ColumnMeaning, fits: (cell: string) => boolean) =>
    cells.some((cell, column) => meanings[column] === meaning && fits(cell.trim()));
  const isMarked = has('do-not-contact', (cell) => YES.test(cell));
  const reasons = [
    ...(typeof person === 'string' ? [person] : []),
    ...(isMarked ? ['do-not-contact-marks'] : []),
    ...(has('last-contacted', Boolean) ? ['dates-without-a-channel'] : []),
  ];
  const sentences = [...(problem ? [problem] : []), ...(isMarked ? [MARKED] : [])];
  return {
    ...nothing,
    sightings: typeof person === 'string' ? [] : [person],
    counts: { rows: 1 },
    leftOut: Object.fromEntries(reasons.map((reason) => [reason, 1])),
    problems: sentences.map((sentence) => ({ place, sentence })),
  };
}

/** A mark in a table is not the person's own word, and Tact stops nobody on a guess: the user is told, and decides. */
const MARKED =
  'This row is marked as not to be contacted. If that still stands, open the person in Tact and press “Do not contact”.';

const YES =
  /^(1|x|y|yes|true|t|ja|wahr|oui|vrai|si|s\u00ed|verdadero|sim|verdadeiro|tak|sant|\u2713|\u2714|on|opted ?out|unsubscribed|do not contact|dnc)$/iu;
