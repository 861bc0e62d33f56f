import type { EpochMs, PersonId, TouchId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { ThreadNews } from '@/outreach/probable-answer';
import type { Touch, TouchState } from '@/outreach/touch';
import type { HandleHash, Row } from './rows';

/** What the sightings of one touch say together. */
export interface TouchFacts extends Touch {
  /** The handles it was seen with, so that a wrong join of people can be taken apart. */
  readonly handles: readonly Handle[];
  /** The state in which `at` was seen: the moment of sending replaces the moment it was planned for. */
  readonly timedBy: TouchState;
  /** The moment it was scheduled for, also once it has gone out. */
  readonly planned?: EpochMs;
  /** The id under which the browser that wrote it knows the conversation. */
  readonly alsoThread?: string;
  /** Of a press, the hash of its id: it can be made only outside of a transaction. */
  readonly hash?: HandleHash;
}

export interface TouchRow extends Row, TouchFacts {
  readonly personId: PersonId;
  /** Of a press that became a message, what was seen of each; kept apart, so that a wrong match can be undone. */
  readonly parts?: { readonly press: TouchFacts; readonly message: TouchFacts };
  /** The conversation that a scheduled mail was written in, for the message that it becomes. */
  readonly plannedIn?: string;
}

/** The state of a touch that has not been seen itself yet. */
export interface TouchStateRow extends Row {
  readonly hash: HandleHash;
  readonly state: TouchState;
}

/** That the touch of a press turned out to be this one, which Gmail gave its id. */
export interface SettledTouchRow extends Row {
  readonly hash: HandleHash;
  readonly touch: TouchId;
}

/** The last message that a list showed of a conversation with touches. */
export type ThreadNewsRow = Row & ThreadNews;

/** A keyed MinHash of a sent text; the text itself is not kept. */
export interface FingerprintRow extends Row {
  readonly touchId: TouchId;
  readonly personId: PersonId;
  readonly minHash: readonly number[];
  readonly bands: readonly string[];
}
