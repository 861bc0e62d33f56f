import { epochMs, type EpochMs } from '@/outreach/brand';
import { draftKey, gmailMessageKey, pressedMessageKey, touchIdOf } from '@/outreach/gmail-touch';
import type { Handle } from '@/outreach/handle';
import type { ThreadNewsSighting, TouchSighting } from '@/outreach/sighting';
import { daysAgo } from './fresh-storage';
import { mailSent } from './sightings';

export const mailbox = 'me@example.com';
export const monday = daysAgo(6);

export function secondsAfter(at: EpochMs, seconds: number): EpochMs {
  return epochMs(at + seconds * 1_000);
}

/** A mail at the press of Send; `draft` names the compose. */
export function mailPressed(
  draft: string,
  handle: Handle,
  at: EpochMs = monday,
  more: Partial<TouchSighting> = {},
): TouchSighting {
  const message = pressedMessageKey(draftKey(mailbox, draft), at);
  return mailSent(touchIdOf(message, handle), [handle], at, { message, state: 'pending', ...more });
}

/** A list that shows the last message of a conversation. */
export function newsSeen(threads: readonly string[], message: string, at: EpochMs): ThreadNewsSighting {
  return { kind: 'thread-news', threads, message, at, seenAt: at };
}

/** A mail that bears the id which Gmail gave it. */
export function mailSettled(
  hexId: string,
  handle: Handle,
  at: EpochMs = secondsAfter(monday, 3),
  more: Partial<TouchSighting> = {},
): TouchSighting {
  const message = gmailMessageKey(hexId);
  return mailSent(touchIdOf(message, handle), [handle], at, { message, ...more });
}
