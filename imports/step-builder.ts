import type { Counts, ImportProblem } from '@/messaging/imports';
import type { Sighting } from '@/outreach/sighting';
import type { ImportMark, ImportStep } from './importer';

/** So many sightings are written in one transaction. */
const ENOUGH_SIGHTINGS = 500;
/** Where little comes of much, a step is made for the progress. */
const ENOUGH_ITEMS = 2_000;

/** One thing that was read: an event, a card, a row. */
export interface ReadItem {
  readonly sightings: readonly Sighting[];
  readonly counts: Counts;
  readonly leftOut: Counts;
  readonly problems: readonly ImportProblem[];
}

/**
 * Makes a function that gathers what was read into steps. An item with more than fits one step is cut; the mark of all
 * its steps but the last stays before it, and what it counts goes with the last, so that going on from there counts nothing twice.
 */
export function createStepBuilder() {
  let gathered: ReadItem = nothing;
  let items = 0;

  const add = (
    item: ReadItem,
    begin: ImportMark,
    end: ImportMark,
    sourceBytes: number,
  ): readonly ImportStep[] => {
    const steps: ImportStep[] = [];
    let left = item.sightings;
    while (gathered.sightings.length + left.length > ENOUGH_SIGHTINGS && left.length > 0) {
      const room = Math.max(0, ENOUGH_SIGHTINGS - gathered.sightings.length);
      steps.push(stepOf(withSightings(gathered, left.slice(0, room)), begin, sourceBytes));
      gathered = nothing;
      items = 0;
      left = left.slice(room);
    }
    gathered = joined(gathered, { ...item, sightings: left });
    items += 1;
    if (items < ENOUGH_ITEMS) return steps;
    return [...steps, flush(end, sourceBytes)];
  };
  const flush = (mark: ImportMark, sourceBytes: number): ImportStep => {
    const step = stepOf(gathered, mark, sourceBytes);
    gathered = nothing;
    items = 0;
    return step;
  };
  return { add, flush };
}

export const nothing: ReadItem = { sightings: [], counts: {}, leftOut: {}, problems: [] };

function stepOf(item: ReadItem, mark: ImportMark, sourceBytes: number): ImportStep {
  return { ...item, mark, sourceBytes };
}

function withSightings(item: ReadItem, sightings: readonly Sighting[]): ReadItem {
  return { ...item, sightings: [...item.sightings, ...sightings] };
}

function joined(first: ReadItem, second: ReadItem): ReadItem {
  return {
    sightings: [...first.sightings, ...second.sightings],
    counts: sum(first.counts, second.counts),
    leftOut: sum(first.leftOut, second.leftOut),
    problems: [...first.problems, ...second.problems],
  };
}

/** How many of each name there are in both. */
function sum(first: Counts, second: Counts): Counts {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...names].map((name) => [name, (first[name] ?? 0) + (second[name] ?? 0)]));
}

/** How often each name stands in a list. */
export function countsOf(names: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
