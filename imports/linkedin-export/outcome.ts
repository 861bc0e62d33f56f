import type { EpochMs } from '@/outreach/brand';
import type { Counts } from '@/messaging/imports';
import { noonOf, type Day } from '@/outreach/calendar';
import type { Sighting } from '@/outreach/sighting';
import type { DateOrder } from './export-dates';
import type { HashedSet } from './hashed-set';
import type { Survey } from './survey';

/** What becomes of one row. */
export interface Outcome {
  readonly sightings?: readonly Sighting[];
  readonly counts?: Counts;
  /** Why nothing became of it. */
  readonly leftOut?: string;
  /** What the user should be told, without its place. */
  readonly problem?: string;
}

/** What the rows of one table are read with. */
export interface RowContext {
  readonly survey: Survey;
  /** The conversations of which a message was read. */
  readonly seenConversations: HashedSet;
  /** As of when the file knows what it says. */
  readonly asOf: EpochMs;
  readonly now: EpochMs;
  readonly order: DateOrder | undefined;
}

const DAY_MS = 86_400_000;

/** The moment, no later than now; none for one that lies in the future by more than zones and clocks explain. */
export function pastMoment(at: EpochMs | undefined, now: EpochMs): EpochMs | undefined {
  if (at === undefined || at > now + DAY_MS) return undefined;
  return at > now ? now : at;
}

/** The day, unless it lies in the future. */
export function pastDay(day: Day | undefined, now: EpochMs): Day | undefined {
  return day !== undefined && pastMoment(noonOf(day), now) !== undefined ? day : undefined;
}
