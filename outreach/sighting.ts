import type { EpochMs, TouchId } from './brand';
import type { Handle } from './handle';
import type { OwnProfile } from './own-profile';
import type { PersonFacts } from './person';
import type { Tie } from './tie';
import type { Touch } from './touch';

/** A person whom a reader or importer saw. All handles of one sighting are the same person's. */
export interface PersonSighting extends PersonFacts {
  readonly kind: 'person';
  readonly seenAt: EpochMs;
  readonly handles: readonly Handle[];
}

/** A touch with the person whose handles these are. */
export interface TouchSighting extends Touch {
  readonly kind: 'touch';
  readonly handles: readonly Handle[];
  readonly name?: string;
  /** The id under which the browser that wrote it knows the conversation; only the same mail's press is found by it. */
  readonly alsoThread?: string;
  /** What was newly written in it, without quotes and signature. It is read and let go, never kept: see `record`. */
  readonly text?: string;
}

/** A touch seen before whose state is now known better: undone, withdrawn, sent. */
export interface TouchStateSighting {
  readonly kind: 'touch-state';
  readonly id: TouchId;
  readonly state: Touch['state'];
  readonly seenAt: EpochMs;
}

/** A tie between a connector and the person whose handles these are. */
export interface TieSighting {
  readonly kind: 'tie';
  readonly handles: readonly Handle[];
  readonly tie: Tie;
}

/** An address that is the user's own: the account's, or one chosen in From. */
export interface OwnAddressSighting {
  readonly kind: 'own-address';
  readonly handle: Handle;
  readonly seenAt: EpochMs;
}

/** Who the user is by their own data export of LinkedIn. */
export interface OwnProfileSighting {
  readonly kind: 'own-profile';
  readonly profile: OwnProfile;
}

/** The last message of a conversation as a list shows it; who wrote it is known only when it is opened. */
export interface ThreadNewsSighting {
  readonly kind: 'thread-news';
  /** The ids of the conversation: Gmail's hex one, and that of the browser it began in. */
  readonly threads: readonly string[];
  /** Gmail's hex id of the last message. */
  readonly message: string;
  readonly at: EpochMs;
  readonly seenAt: EpochMs;
}

/** A draft that stands open again: what was scheduled from it does not go out. */
export interface DraftReopenedSighting {
  readonly kind: 'draft-reopened';
  /** As `draftKey` makes it. */
  readonly draft: string;
  /** The id that the browser made for a conversation of its own; a mail pressed before its draft was saved is found by it. */
  readonly thread?: string;
  readonly seenAt: EpochMs;
}

/** What a reader or importer saw, as plain data. */
export type Sighting =
  | PersonSighting
  | TouchSighting
  | TouchStateSighting
  | TieSighting
  | OwnAddressSighting
  | OwnProfileSighting
  | ThreadNewsSighting
  | DraftReopenedSighting;
