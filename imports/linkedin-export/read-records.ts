import type { Entry } from '../import-file';
import { readRows, type Row } from '../table/read-rows';
import { columnsIn, kindOfHeader, type Column, type Columns, type TableKind } from './columns';
import { kindByName } from './file-names';

/** One row of a table of the export, its cells by column. */
export interface TableRecord {
  /** The number of the row in its file, counted from 1. */
  readonly number: number;
  /** What stands in a column; empty where the table has no such column. */
  readonly cell: (column: Column) => string;
  /** All that it says, so that the same row in another file is known again. */
  readonly text: () => string;
  /** What is wrong with the row, in words for the user. */
  readonly problem?: string;
  /** Whether there is anything to read in it. */
  readonly isReadable: boolean;
}

/** A header stands below at most so many rows: files of some years begin with notes. */
const MOST_BEFORE_HEADER = 40;
const NO_HEADER = 'The columns that LinkedIn gives this file were not found.';

/** The rows below the header of a table. Where there is no header, one row that says so. */
export async function* readRecords(
  entry: Entry,
  kind: TableKind,
  signal: AbortSignal,
): AsyncGenerator<TableRecord> {
  let columns: Columns | undefined;
  for await (const row of readRows(entry, signal)) {
    const header = columnsIn(kind, row.cells);
    columns ??= header;
    if (columns && !header) yield recordOf(row, columns);
    if (!columns && row.number > MOST_BEFORE_HEADER) break;
  }
  if (!columns) yield { number: 1, cell: nothing, text: nothing, problem: NO_HEADER, isReadable: false };
}

const nothing = () => '';

function recordOf(row: Row, columns: Columns): TableRecord {
  const { number, cells, problem } = row;
  return {
    number,
    isReadable: cells.length > 0,
    text: () => JSON.stringify(Array.from(columns.values(), (place) => cells[place] ?? '')),
    cell: (column) => cells[columns.get(column) ?? -1] ?? '',
    ...(problem !== undefined && { problem }),
  };
}

/** Which table an entry is by the header at its beginning, and where that is not enough by its name. */
export async function kindByContent(entry: Entry, signal: AbortSignal): Promise<TableKind | undefined> {
  for await (const { cells, number } of readRows(beginningOf(entry), signal)) {
    const kind = kindOfHeader(cells, kindByName(entry.path));
    if (kind || number > MOST_BEFORE_HEADER) return kind;
  }
  return undefined;
}

const BEGINNING_BYTES = 262_144;

/** The entry cut after its beginning, so that little of a large file is read to know it. */
function beginningOf(entry: Entry): Entry {
  return {
    ...entry,
    read: async function* (from, signal) {
      let read = 0;
      for await (const chunk of entry.read(from, signal)) {
        yield chunk;
        read += chunk.bytes.length;
        if (read >= BEGINNING_BYTES) return;
      }
    },
  };
}
