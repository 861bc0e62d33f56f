import type { EpochMs } from '@/outreach/brand';
import { isGmailThread } from '@/outreach/gmail-touch';
import {
  laterState,
  touchSources,
  touchStates,
  type Channel,
  type Touch,
  type TouchState,
} from '@/outreach/touch';
import { present } from './present';
import { greater } from './stable-text';
import type { TouchFacts, TouchRow } from './touch-rows';

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
    channel: betterChannel(first.channel, second.channel),
    direction: greater(first.direction, second.direction),
    thread: betterThread(first.thread, second.thread),
    mailbox: either(first.mailbox, second.mailbox),
    subject: either(first.subject, second.subject),
    reply: either(first.reply, second.reply),
    overrideReason: either(first.overrideReason, second.overrideReason),
    planned: later(first.planned, second.planned),
    alsoThread: either(first.alsoThread, second.alsoThread),
    hash: first.hash ?? second.hash,
  });
}

/** A press and the message it became as one touch: the message's own id, moment and conversation stand. */
export function settledFacts(press: TouchFacts, message: TouchFacts): TouchFacts {
  const both = laterTouch({ ...press, id: message.id }, message);
  const { id, at, timedBy } = message;
  const thread = message.thread ?? press.thread;
  const subject = message.subject ?? press.subject;
  const own = { id, message: message.message, at, timedBy, thread, subject };
  return present<TouchFacts>({ ...both, ...own, planned: undefined, hash: undefined });
}

/** What was seen of each touch that the row keeps. */
export function partsOf(row: TouchRow): readonly TouchFacts[] {
  if (row.parts) return [row.parts.press, row.parts.message];
  return [laterTouch(row, row)];
}

function betterThread(first: string | undefined, second: string | undefined): string | undefined {
  if (isGmailThread(first) !== isGmailThread(second)) return isGmailThread(first) ? first : second;
  return either(first, second);
}

/** A message that was seen with the subject field of InMail is one, although lists and the export show no such field. */
function betterChannel(first: Channel, second: Channel): Channel {
  return channelRank(first) >= channelRank(second) ? first : second;
}

function channelRank(channel: Channel): string {
  return channel === 'inmail' ? 'linkedin-message, with a subject' : channel;
}

function later(first: EpochMs | undefined, second: EpochMs | undefined): EpochMs | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return first >= second ? first : second;
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
    mailbox: row.mailbox,
    subject: row.subject,
    reply: row.reply,
    overrideReason: row.overrideReason,
  });
}
