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
  readonly at: EpochMs;
  readonly state: TouchState;
  readonly source: TouchSource;
  readonly thread?: string;
  readonly subject?: string;
  readonly reply?: ReplyReading;
  /** Why the user sent it although Tact said do not contact. */
  readonly overrideReason?: string;
}

/** Whether the touch reached, or is on its way to reach, the other side. */
export function isDelivered(touch: Touch): boolean {
  return touch.state === 'sent' || touch.state === 'pending';
}

/** The state that stands when one touch was seen twice: undoing and withdrawing are final, so the order of sightings does not matter. */
export function laterState(first: TouchState, second: TouchState): TouchState {
  return touchStates.indexOf(first) >= touchStates.indexOf(second) ? first : second;
}
