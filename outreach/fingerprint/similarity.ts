/** How alike two texts are, from 0 to 1: the share of equal values estimates the Jaccard index of their shingles. */
export function similarity(first: readonly number[], second: readonly number[]): number {
  const equal = first.filter((value, place) => value === second[place]).length;
  return first.length === 0 ? 0 : equal / first.length;
}
