import type { EpochMs } from '../brand';
import type { Person } from '../person';
import type { Tie } from '../tie';
import type { Touch } from '../touch';

/** Somebody the user knows who may be the connector that a tie names, with the touches between them and the user. */
export interface ConnectorCandidate {
  readonly person: Person;
  readonly touches: readonly Touch[];
}

/** A tie of the person in question, with everybody who may be its connector: none, one, or several of the same name. */
export interface TieWithCandidates {
  readonly tie: Tie;
  /** When a page showed it for the first time; `tie.seenAt` is the last time. */
  readonly firstSeenAt: EpochMs;
  readonly candidates: readonly ConnectorCandidate[];
}
