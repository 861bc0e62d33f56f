import Papa from 'papaparse';
import { ImportRefusal, type Entry } from '../import-file';

/** One row of a table: its cells, its number in the file counted from 1, and where the next one begins, in bytes. */
export interface Row {
  readonly cells: readonly string[];
  readonly number: number;
}

const LONGEST_ROW = 4_000_000;

/** The rows of a CSV file, quotes and line ends as RFC 4180 and spreadsheets write them; empty lines are left out. */
export async function* readRows(entry: Entry, signal: AbortSignal): AsyncGenerator<Row> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  for await (const { bytes } of entry.read(0, signal)) {
    rest += decoder.decode(bytes, { stream: true });
    const { data, meta } = parse(rest, true);
    rest = rest.slice(meta.cursor);
    if (rest.length > LONGEST_ROW) throw new ImportRefusal(`${entry.path} is no table: a row has no end.`);
    for (const cells of data) yield { cells, number: (number += 1) };
  }
  for (const cells of parse(rest + decoder.decode(), false).data) yield { cells, number: (number += 1) };
}

function parse(text: string, isCut: boolean): Papa.ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter: ',' });
  return parser.parse(text, 0, isCut) as Papa.ParseResult<string[]>;
}
