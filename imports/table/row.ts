/** One row of a table. */
export interface Row {
  /** Line breaks in a cell are `\n`. Formulas are text like any other. */
  readonly cells: readonly string[];
  /** Its number in the file, counted from 1 as a spreadsheet does: empty rows count, though they are left out. */
  readonly number: number;
  /** What is wrong with the row, in words for the user; its cells are then as good as could be. */
  readonly problem?: string;
}

const MOST_CELLS = 1_000;
const TOO_WIDE = 'The row has more than a thousand cells; the rest of them was left out.';

/** The row of these cells, or none where all of them are empty. */
export function rowOf(cells: readonly string[], number: number, trouble?: string): readonly Row[] {
  const problem = trouble ?? (cells.length > MOST_CELLS ? TOO_WIDE : undefined);
  if (!problem && cells.every((cell) => cell.trim() === '')) return [];
  const kept = cells.slice(0, MOST_CELLS).map(withoutApostrophe);
  return [{ cells: kept, number, ...(problem && { problem }) }];
}

/** Spreadsheets and careful exports put an apostrophe before what would else be a formula. */
function withoutApostrophe(cell: string): string {
  return /^'[=+\-@]/u.test(cell) ? cell.slice(1) : cell;
}
