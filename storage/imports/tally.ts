import type { ImportTally } from '../import-rows';

type Counts = Readonly<Record<string, number>>;

/** All problems are counted, so many are kept. */
const MOST_PROBLEMS = 300;
const LONGEST = 512;

/** The tally of an import that has just begun. */
export const nothingYet: ImportTally = {
  readBytes: 0,
  people: 0,
  touches: 0,
  again: 0,
  replies: 0,
  ties: 0,
  counts: {},
  leftOut: {},
  problemCount: 0,
  problems: [],
};

interface Read {
  readonly counts: Counts;
  readonly leftOut: Counts;
  readonly problems: ImportTally['problems'];
  readonly sourceBytes: number;
}

type Brought = Pick<ImportTally, 'people' | 'touches' | 'again' | 'replies' | 'ties'>;

/** The tally of an import after one more step, by what was read and what that brought. */
export function tallyWith(before: ImportTally, read: Read, brought: Brought): ImportTally {
  const problems = [...before.problems, ...read.problems].slice(0, MOST_PROBLEMS);
  return {
    readBytes: Math.max(before.readBytes, read.sourceBytes),
    people: before.people + brought.people,
    touches: before.touches + brought.touches,
    again: before.again + brought.again,
    replies: before.replies + brought.replies,
    ties: before.ties + brought.ties,
    counts: summed(before.counts, read.counts),
    leftOut: summed(before.leftOut, read.leftOut),
    problemCount: before.problemCount + read.problems.length,
    problems: problems.map(({ place, sentence }) => ({
      place: place.slice(0, LONGEST),
      sentence: sentence.slice(0, LONGEST),
    })),
  };
}

function summed(first: Counts, second: Counts): Counts {
  const sums = new Map(Object.entries(first));
  for (const [name, count] of Object.entries(second)) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries(sums);
}
