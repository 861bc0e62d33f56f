import type { EpochMs, TouchId } from './brand';
import type { Handle } from './handle';
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

/** What a reader or importer saw, as plain data. */
export type Sighting = PersonSighting | TouchSighting | TouchStateSighting | TieSighting;
