import type { Entry } from '../import-file';
import type { Delimiter } from './choose-delimiter';
import { readText } from './read-text';
import { createRowCutter } from './cut-rows';
import type { Row } from './row';

export type { Row } from './row';

export interface RowOptions {
  /** What parts the cells; found out by the beginning of the table when absent. */
  readonly delimiter?: Delimiter;
}

/**
 * The rows of a CSV file as RFC 4180 and spreadsheets write them, in constant memory: with or without a byte order mark,
 * in UTF-8, UTF-16 or Windows-1252, lines ended in any way. Rows without any text are left out; a row that is broken or
 * too long says so. Throws `ImportRefusal` for what is no table, after the rows before it.
 */
export async function* readRows(
  entry: Entry,
  signal: AbortSignal,
  { delimiter }: RowOptions = {},
): AsyncGenerator<Row> {
  const cutter = createRowCutter(entry.path, delimiter);
  for await (const piece of readText(entry, signal)) yield* cutter.add(piece);
  yield* cutter.end();
}
