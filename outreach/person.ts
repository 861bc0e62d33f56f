import type { EpochMs, PersonId } from './brand';
import type { Day } from './calendar';
import type { Handle } from './handle';
import type { ProfileFacts } from './profile-facts';

/** How many steps away a person is on LinkedIn, as the page shows it. */
export type Degree = 1 | 2 | 3;

/** The mutual connections that a page named or counted. `count` includes those that it did not name. */
export interface Mutuals {
  readonly count: number;
  readonly names: readonly string[];
  readonly namesAre: 'first-names' | 'full-names';
  readonly seenAt: EpochMs;
}

/** What is known of a person. A field that no page has shown yet is absent: "not seen", never "none". */
export interface PersonFacts extends ProfileFacts {
  readonly name?: string;
  readonly headline?: string;
  readonly company?: string;
  /** The title of what they do there, as an export or a table says it; a headline is what they write of themselves. */
  readonly position?: string;
  readonly location?: string;
  readonly degree?: Degree;
  readonly mutuals?: Mutuals;
  /** The day on which they and the user became connections on LinkedIn. */
  readonly connectedOn?: Day;
  /** What the user wrote down about them on LinkedIn. */
  readonly ownNotes?: readonly OwnNote[];
}

/** A note of the user's own, with the day when it was written or changed last. */
export interface OwnNote {
  readonly text: string;
  readonly on?: Day;
}

/** Someone, with every way to recognise them. */
export interface Person extends PersonFacts {
  readonly id: PersonId;
  readonly handles: readonly Handle[];
  readonly updatedAt: EpochMs;
}
