import type { ImportProblem } from '@/messaging/imports';
import type { Sighting } from '@/outreach/sighting';
import type { ImportMark, ImportStep } from '../importer';
import type { Outcome } from './outcome';

const ENOUGH_SIGHTINGS = 500;
const ENOUGH_ROWS = 5_000;

/** Gathers what becomes of rows until it is enough for one step. */
export interface StepBuilder {
  readonly add: (outcome: Outcome, place: string) => void;
  readonly isFull: () => boolean;
  readonly isEmpty: () => boolean;
  /** The step, after which it begins anew. */
  readonly take: (mark: ImportMark, sourceBytes: number) => ImportStep;
}

export function createStepBuilder(): StepBuilder {
  let rows = 0;
  let sightings: Sighting[] = [];
  let problems: ImportProblem[] = [];
  let counts = new Map<string, number>();
  let leftOut = new Map<string, number>();
  return {
    add: (outcome, place) => {
      rows += 1;
      sightings.push(...(outcome.sightings ?? []));
      addCounts(counts, outcome.counts ?? {});
      if (outcome.leftOut) addCounts(leftOut, { [outcome.leftOut]: 1 });
      if (outcome.problem) problems.push({ place, sentence: outcome.problem });
    },
    isFull: () => sightings.length >= ENOUGH_SIGHTINGS || rows >= ENOUGH_ROWS,
    isEmpty: () => rows === 0,
    take: (mark, sourceBytes) => {
      const step = { sightings, problems, mark, sourceBytes };
      const totals = { counts: Object.fromEntries(counts), leftOut: Object.fromEntries(leftOut) };
      rows = 0;
      sightings = [];
      problems = [];
      counts = new Map();
      leftOut = new Map();
      return { ...step, ...totals };
    },
  };
}

function addCounts(all: Map<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) all.set(name, (all.get(name) ?? 0) + count);
}
