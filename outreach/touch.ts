import type { EpochMs, TouchId } from './brand';
import type { Day } from './calendar';

export const channels = [
  'email',
  'linkedin-message',
  'inmail',
  'invitation',
  'comment',
  'call',
  'meeting',
  'text',
] as const;
export type Channel = (typeof channels)[number];

export const directions = ['out', 'in'] as const;
export type Direction = (typeof directions)[number];

/** In the order in which they replace one another when the same touch is seen again. */
export const touchStates = ['scheduled', 'pending', 'sent', 'undone', 'withdrawn'] as const;
export type TouchState = (typeof touchStates)[number];

export const touchSources = ['seen', 'imported', 'logged'] as const;
export type TouchSource = (typeof touchSources)[number];

export const intents = [
  'opt-out',
  'not-now',
  'not-interested',
  'wrong-person',
  'interested',
  'out-of-office',
  'bounce',
  'unclear',
] as const;
export type Intent = (typeof intents)[number];

/** What an inbound touch says: its intent, the day it names, and the few words that prove it. */
export interface ReplyReading {
  readonly intent: Intent;
  readonly day?: Day;
  readonly quote?: string;
}

/** One message or act between the user and one person. */
export interface Touch {
  readonly id: TouchId;
  /** The message that this touch is part of: the same for every recipient of one mail. */
  readonly message: string;
  readonly channel: Channel;
  readonly direction: Direction;
  /** When it went out or came in; of a scheduled one, when it will go out. */
  readonly at: EpochMs;
  readonly state: TouchState;
  readonly source: TouchSource;
  /** Gmail's hex id of the conversation; of one that began here the id its browser made, until Gmail's own is seen. */
  readonly thread?: string;
  /** The user's own address that it went through. */
  readonly mailbox?: string;
  readonly subject?: string;
  readonly reply?: ReplyReading;
  /** Why the user sent it although Tact said do not contact. */
  readonly overrideReason?: string;
}

/** Whether the touch reached, or is on its way to reach, the other side. */
export function isDelivered(touch: Touch): boolean {
  return touch.state === 'sent' || touch.state === 'pending';
}

/** A mail that was pressed so long ago and never seen taken back has left, although its page was closed before it could say so. */
const UNFOLLOWED_MS = 3_600_000;

/** The touch as it is by now: what was scheduled for a moment that has passed has gone out, and so has an old pending mail. */
export function touchAsOf(touch: Touch, now: EpochMs): Touch {
  const isDue = touch.state === 'scheduled' && touch.at <= now;
  const isOld = touch.state === 'pending' && touch.channel === 'email' && touch.at + UNFOLLOWED_MS <= now;
  return isDue || isOld ? { ...touch, state: 'sent' } : touch;
}

/** The state that stands when one touch was seen twice: undoing and withdrawing are final, so the order of sightings does not matter. */
export function laterState(first: TouchState, second: TouchState): TouchState {
  return touchStates.indexOf(first) >= touchStates.indexOf(second) ? first : second;
}
