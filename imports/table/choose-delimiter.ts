import Papa from 'papaparse';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What parts the cells of a table, by its beginning: that which cuts the most rows into equally many cells, more than one. */
export function chooseDelimiter(beginning: string): Delimiter {
  const scores = delimiters.map((delimiter) => ({ delimiter, ...evennessOf(beginning, delimiter) }));
  const best = scores.toSorted((one, other) => other.share - one.share || other.width - one.width)[0];
  return best?.delimiter ?? ',';
}

interface Evenness {
  /** The share of rows that have the most usual number of cells. */
  readonly share: number;
  readonly width: number;
}

function evennessOf(beginning: string, delimiter: Delimiter): Evenness {
  const { data } = new Papa.Parser({ delimiter }).parse(beginning, 0, false) as Papa.ParseResult<string[]>;
  const rows = data.filter((cells) => cells.some(Boolean));
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].toSorted((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [
    0, 0,
  ];
  return { share: count / Math.max(rows.length, 1), width };
}
