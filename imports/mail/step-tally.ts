import type { ImportProblem } from '@/messaging/imports';
import type { Sighting } from '@/outreach/sighting';
import type { Entry } from '../import-file';
import type { ImportMark, ImportStep } from '../importer';
import type { MailJudgement } from './judge-mail';
import type { RawMail } from './split-mails';

/** Gathers what the mails of a step bring. */
export interface StepTally {
  readonly open: (entry: Entry, index: number, offset: number) => void;
  /** How far the open entry was noted, in bytes. */
  readonly offset: () => number;
  readonly note: (raw: RawMail, judgement: MailJudgement) => void;
  /** The open entry cannot be read any further. */
  readonly breakOff: (sentence: string) => void;
  readonly close: () => void;
  readonly isFull: () => boolean;
  /** What was gathered since the last step. */
  readonly step: (sourceBytes: number) => ImportStep;
}

/** While so many are written, a verdict waits: some 100 ms on a busy machine. */
const ENOUGH_SIGHTINGS = 200;
/** Where nearly everything is left out a step still ends now and then, so that its mark is kept. */
const ENOUGH_MAILS = 4_000;
const MOST_PROBLEMS = 300;

/** Begins to gather. At most 300 problems are told in all; all are counted as `unreadable`. */
export function createTally(): StepTally {
  let mark: ImportMark = { entry: 0, offset: 0 };
  let place: Place = { path: '', number: undefined };
  let problemCount = 0;
  let gathered = emptyStep();

  return {
    open: (entry, index, offset) => {
      mark = { entry: index, offset };
      place = { path: entry.path, number: offset === 0 ? 0 : undefined };
    },
    offset: () => mark.offset,
    note: (raw, judgement) => {
      mark = { ...mark, offset: raw.offset + raw.size };
      if (judgement.kind === 'nothing') return;
      if (place.number !== undefined) place = { ...place, number: place.number + 1 };
      const isTold = judgement.kind === 'broken' && (problemCount += 1) <= MOST_PROBLEMS;
      if (isTold) gathered.problems.push({ place: inWords(place, raw), sentence: judgement.sentence });
      noteJudgement(gathered, judgement);
    },
    breakOff: (sentence) => {
      gathered.problems.push({ place: `${place.path}, byte ${String(mark.offset)}`, sentence });
    },
    close: () => {
      mark = { entry: mark.entry + 1, offset: 0 };
    },
    isFull: () =>
      gathered.sightings.length >= ENOUGH_SIGHTINGS || (gathered.counts.mails ?? 0) >= ENOUGH_MAILS,
    step: (sourceBytes) => {
      const step = { ...gathered, mark, sourceBytes };
      gathered = emptyStep();
      return step;
    },
  };
}

/** Where the tally stands: the file, and how many mails of it were noted; unknown where an earlier run has read its beginning. */
interface Place {
  readonly path: string;
  readonly number: number | undefined;
}

function inWords({ path, number }: Place, { offset }: RawMail): string {
  return `${path}, ${number === undefined ? '' : `mail ${String(number)}, `}byte ${String(offset)}`;
}

function noteJudgement(
  { counts, leftOut, sightings }: Gathered,
  judgement: Exclude<MailJudgement, { kind: 'nothing' }>,
): void {
  count(counts, 'mails');
  if (judgement.kind === 'broken') count(leftOut, 'unreadable');
  else if (judgement.kind === 'left-out') count(leftOut, judgement.reason);
  else {
    count(counts, judgement.kind);
    sightings.push(...judgement.touches);
  }
}

interface Gathered {
  readonly sightings: Sighting[];
  readonly counts: Record<string, number>;
  readonly leftOut: Record<string, number>;
  readonly problems: ImportProblem[];
}

function emptyStep(): Gathered {
  return { sightings: [], counts: {}, leftOut: {}, problems: [] };
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}
