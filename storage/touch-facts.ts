import { laterState, touchSources, touchStates, type Touch, type TouchState } from '@/outreach/touch';
import { present } from './present';
import type { TouchRow } from './rows';
import { greater } from './stable-text';

/** What the sightings of one touch say together, without the bookkeeping of its row. */
export type TouchFacts = Omit<TouchRow, 'personId' | 'updatedAt' | 'device'>;

/**
 * One touch seen twice. Its state only advances, its moment is that of the latest state it was seen in,
 * and where the rest differs the choice is arbitrary but the same in every order.
 */
export function laterTouch(first: TouchFacts, second: TouchFacts): TouchFacts {
  const timed = betterTimed(first, second);
  return present<TouchFacts>({
    id: first.id,
    at: timed.at,
    timedBy: timed.timedBy,
    state: laterState(first.state, second.state),
    source:
      touchSources.indexOf(first.source) <= touchSources.indexOf(second.source)
        ? first.source
        : second.source,
    handles: [...new Set([...first.handles, ...second.handles])].toSorted(),
    message: greater(first.message, second.message),
    channel: greater(first.channel, second.channel),
    direction: greater(first.direction, second.direction),
    thread: either(first.thread, second.thread),
    subject: either(first.subject, second.subject),
    reply: either(first.reply, second.reply),
    overrideReason: either(first.overrideReason, second.overrideReason),
  });
}

function betterTimed(first: TouchFacts, second: TouchFacts): TouchFacts {
  const stepsAhead = rankOf(first.timedBy) - rankOf(second.timedBy);
  if (stepsAhead !== 0) return stepsAhead > 0 ? first : second;
  return first.at >= second.at ? first : second;
}

function rankOf(state: TouchState): number {
  return touchStates.indexOf(state);
}

function either<Value>(first: Value | undefined, second: Value | undefined): Value | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return greater(first, second);
}

/** The touch as the rules know it. */
export function touchOf(row: TouchRow): Touch {
  return present<Touch>({
    id: row.id,
    message: row.message,
    channel: row.channel,
    direction: row.direction,
    at: row.at,
    state: row.state,
    source: row.source,
    thread: row.thread,
    subject: row.subject,
    reply: row.reply,
    overrideReason: row.overrideReason,
  });
}
