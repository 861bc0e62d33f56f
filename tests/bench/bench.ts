/** One figure beside its peer in the same run, and the limit that it must keep. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** The same work without Tact, or by another tool. */
  readonly peer: number;
  readonly limit: string;
  readonly isKept: boolean;
}

/** A benchmark: its figures from enough repetitions to be believed. */
export type Bench = () => Promise<readonly Figure[]>;

/** The middle one of an odd number of values, the mean of the two in the middle of an even number; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((first, second) => first - second);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
