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
  readonly close: () => void;
  readonly isFull: () => boolean;
  /** What was gathered since the last step. */
  readonly step: (sourceBytes: number) => ImportStep;
}

const ENOUGH_SIGHTINGS = 500;
/** Where nearly everything is left out a step still ends now and then, so that its mark is kept. */
const ENOUGH_MAILS = 4_000;
const MOST_PROBLEMS = 300;

/** Begins to gather. At most 300 problems are told in all; all are counted as `unreadable`. */
export function createTally(): StepTally {
  let mark: ImportMark = { entry: 0, offset: 0 };
  let path = '';
  // Of the open entry; unknown where an earlier run has read its beginning.
  let number: number | undefined;
  let mails = 0;
  let problemCount = 0;
  let gathered = emptyStep();

  return {
    open: (entry, index, offset) => {
      mark = { entry: index, offset };
      path = entry.path;
      number = offset === 0 ? 0 : undefined;
    },
    offset: () => mark.offset,
    note: (raw, judgement) => {
      mark = { ...mark, offset: raw.offset + raw.size };
      if (number !== undefined) number += 1;
      mails += 1;
      count(gathered.counts, 'mails');
      if (judgement.kind === 'left-out') count(gathered.leftOut, judgement.reason);
      else if (judgement.kind === 'broken') noteProblem(raw, judgement.sentence);
      else {
        count(gathered.counts, judgement.kind);
        gathered.sightings.push(...judgement.touches);
      }
    },
    close: () => {
      mark = { entry: mark.entry + 1, offset: 0 };
    },
    isFull: () => gathered.sightings.length >= ENOUGH_SIGHTINGS || mails >= ENOUGH_MAILS,
    step: (sourceBytes) => {
      const step = { ...gathered, mark, sourceBytes };
      gathered = emptyStep();
      mails = 0;
      return step;
    },
  };

  function noteProblem(raw: RawMail, sentence: string): void {
    count(gathered.leftOut, 'unreadable');
    problemCount += 1;
    if (problemCount > MOST_PROBLEMS) return;
    const place = number === undefined ? '' : `mail ${String(number)}, `;
    gathered.problems.push({ place: `${path}, ${place}byte ${String(raw.offset)}`, sentence });
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
