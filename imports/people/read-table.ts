import { emailHandle } from '@/outreach/handle';
import { ImportRefusal, type Entry } from '../import-file';
import { linkedInAddress } from './linkedin-address';
import { readRows, type Row } from '../table/read-rows';

/** A row of a table below its header, with the header (blank where the table has none), and how many bytes of the chosen file were read by then. */
export interface TableRow extends Row {
  readonly header: readonly string[];
  readonly sourceBytes: number;
}

/** The first row of a table; undefined for what is none. */
export async function readHeader(entry: Entry, signal: AbortSignal): Promise<readonly string[] | undefined> {
  try {
    for await (const { cells } of readRows(entry, signal)) return cells;
  } catch (cause) {
    if (!(cause instanceof ImportRefusal)) throw cause;
  }
  return undefined;
}

/** The rows below the header. */
export async function* readTable(entry: Entry, signal: AbortSignal): AsyncGenerator<TableRow> {
  let sourceBytes = 0;
  const counted: Entry = {
    ...entry,
    read: async function* (from, reading) {
      for await (const chunk of entry.read(from, reading)) {
        sourceBytes = chunk.sourceBytes;
        yield chunk;
      }
    },
  };
  let header: readonly string[] | undefined;
  for await (const row of readRows(counted, signal)) {
    const isHeader = header === undefined && !namesSomebody(row.cells);
    header ??= isHeader ? row.cells : row.cells.map(() => '');
    if (!isHeader) yield { ...row, header, sourceBytes };
  }
}

// A table may begin with its first person at once.
function namesSomebody(cells: readonly string[]): boolean {
  return cells.some((cell) => emailHandle(cell) !== undefined || linkedInAddress(cell) !== undefined);
}
