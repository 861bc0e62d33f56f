import type { EpochMs } from '@/outreach/brand';
import type { SeenList, Stamped } from './rows';
import { greater, stableText } from './stable-text';

/** The most of one list that is kept of a person; what was seen last comes first. */
const MOST_KEPT = 60;

/** What one page showed of a list, each thing with the moment; nothing of a list that it did not show. */
export function stampedList<Item>(
  items: readonly Item[] | undefined,
  seenAt: EpochMs,
): SeenList<Item> | undefined {
  return items && items.length > 0 ? items.map((value) => ({ value, seenAt })) : undefined;
}

/** All that two rows saw of one list. Of one thing the later reading stands; the order of the two rows does not matter. */
export function laterList<Item>(
  first: SeenList<Item> | undefined,
  second: SeenList<Item> | undefined,
  keyOf: (item: Item) => string,
): SeenList<Item> | undefined {
  const seen = new Map<string, Stamped<Item>>();
  for (const item of [...(first ?? []), ...(second ?? [])]) {
    const key = keyOf(item.value);
    seen.set(key, later(item, seen.get(key)));
  }
  const kept = [...seen.values()].toSorted(lastSeenFirst).slice(0, MOST_KEPT);
  return kept.length > 0 ? kept : undefined;
}

function later<Item>(item: Stamped<Item>, same: Stamped<Item> = item): Stamped<Item> {
  if (item.seenAt !== same.seenAt) return item.seenAt > same.seenAt ? item : same;
  return greater(item, same);
}

function lastSeenFirst<Item>(one: Stamped<Item>, other: Stamped<Item>): number {
  return other.seenAt - one.seenAt || (stableText(one.value) < stableText(other.value) ? -1 : 1);
}

/** The things of a list, what was seen last first. */
export function bySeen<Item>(list: SeenList<Item> | undefined): readonly Item[] | undefined {
  return list?.map(({ value }) => value);
}

interface Years {
  readonly current?: boolean;
  readonly startYear?: number;
  readonly endYear?: number;
}

/** The things of a list as a profile orders them: what lasts comes first, then what ended last. */
export function byYears<Item extends Years>(list: SeenList<Item> | undefined): readonly Item[] | undefined {
  return bySeen(list)?.toSorted((one, other) => end(other) - end(one) || start(other) - start(one));
}

function end({ current, endYear, startYear }: Years): number {
  return current ? Number.MAX_SAFE_INTEGER : (endYear ?? startYear ?? 0);
}

function start({ startYear }: Years): number {
  return startYear ?? 0;
}
