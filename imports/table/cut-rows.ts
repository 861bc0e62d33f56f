import Papa from 'papaparse';
import { ImportRefusal } from '../import-file';
import { chooseDelimiter, type Delimiter } from './choose-delimiter';
import { rowOf, type Row } from './row';

/** Cuts a text that comes in pieces into rows, the same ones wherever the pieces end. */
export interface RowCutter {
  readonly add: (piece: string) => Iterable<Row>;
  readonly end: () => Iterable<Row>;
}

const LONGEST_ROW = 1_000_000;
const MOST_OPEN_QUOTES = 100;
/** Cutting begins anew at the first unfinished row, so it waits until there is a good deal more than at the last time. */
const ENOUGH_TO_CUT = 65_536;

const TOO_LONG = 'The row is longer than a million characters and was left out.';
const OPEN_QUOTE = 'A quotation mark in the row is never closed.';
const STRAY_QUOTE = 'A quotation mark in the row stands where none may.';

interface Cutting {
  readonly name: string;
  delimiter: Delimiter | undefined;
  /** What is not cut yet; it begins with a row. */
  text: string;
  enough: number;
  /** Rows so far. */
  number: number;
  openQuotes: number;
  /** Whether the rest of a line that is too long is being passed over. */
  isSkipping: boolean;
}

/** Makes a cutter. It throws `ImportRefusal`, after the rows before, for a text whose quotation marks make no sense. */
export function createRowCutter(name: string, delimiter?: Delimiter): RowCutter {
  const cutting: Cutting = {
    name,
    delimiter,
    text: '',
    enough: ENOUGH_TO_CUT,
    number: 0,
    openQuotes: 0,
    isSkipping: false,
  };
  return { add: (piece) => add(cutting, piece), end: () => end(cutting) };
}

function* add(cutting: Cutting, piece: string): Generator<Row> {
  const lineEnd = cutting.isSkipping ? piece.indexOf('\n') : -1;
  if (cutting.isSkipping && lineEnd < 0) return;
  cutting.isSkipping = false;
  cutting.text += piece.slice(lineEnd + 1);
  while (cutting.text.length >= cutting.enough) {
    yield* cutWholeRows(cutting);
    if (cutting.text.length > LONGEST_ROW) yield* giveUpRow(cutting);
  }
}

function* end(cutting: Cutting): Generator<Row> {
  if (cutting.text !== '' && !cutting.text.endsWith('\n')) cutting.text += '\n';
  while (cutting.text !== '') {
    yield* cutWholeRows(cutting);
    if (cutting.text !== '') yield* giveUpRow(cutting);
  }
}

function* cutWholeRows(cutting: Cutting): Generator<Row> {
  cutting.delimiter ??= takeDelimiter(cutting);
  // It gives the whole rows and says where the last, unfinished one begins.
  const parser = new Papa.Parser({ delimiter: cutting.delimiter });
  const { data, errors, meta } = parser.parse(cutting.text, 0, true) as Papa.ParseResult<string[]>;
  cutting.text = cutting.text.slice(meta.cursor);
  cutting.enough = Math.min(Math.max(ENOUGH_TO_CUT, cutting.text.length * 2), LONGEST_ROW + 1);
  const stray = new Set(errors.map(({ row }) => row));
  for (const [index, cells] of data.entries()) {
    cutting.number += 1;
    yield* rowOf(cells, cutting.number, stray.has(index) ? STRAY_QUOTE : undefined);
  }
}

function takeDelimiter(cutting: Cutting): Delimiter {
  // Excel may state it in a first line of its own.
  const [line, stated] = /^sep=([,;\t])\n/iu.exec(cutting.text) ?? [];
  if (line === undefined) return chooseDelimiter(cutting.text.slice(0, ENOUGH_TO_CUT));
  cutting.text = cutting.text.slice(line.length);
  cutting.number += 1;
  return stated === ';' || stated === '\t' ? stated : ',';
}

/** What is left begins with a row that has no end: a line that is too long, or one whose quotation mark stays open. */
function* giveUpRow(cutting: Cutting): Generator<Row> {
  const { text, name, delimiter = ',' } = cutting;
  const lineEnd = text.indexOf('\n');
  cutting.number += 1;
  cutting.isSkipping = lineEnd < 0;
  cutting.text = lineEnd < 0 ? '' : text.slice(lineEnd + 1);
  if (lineEnd < 0) return yield* rowOf([], cutting.number, TOO_LONG);
  cutting.openQuotes += 1;
  if (cutting.openQuotes > MOST_OPEN_QUOTES) {
    throw new ImportRefusal(`${name} is no table: its quotation marks are not closed.`);
  }
  yield* rowOf(text.slice(0, lineEnd).split(delimiter), cutting.number, OPEN_QUOTE);
}
