import type { PersonId, TouchId } from '@/outreach/brand';
import type { ImportStepRow } from './import-rows';
import type { StampedFacts } from './rows';

/** Is told what a request adds and changes, as far as no rows say so afterwards. */
export interface Journal {
  readonly added: (table: keyof ImportStepRow['added'], key: string) => void;
  /** A row was seen that was there, or somebody who was joined before (a join is known by who was joined to the other). */
  readonly again: (table: keyof ImportStepRow['again'], key: string) => void;
  /** A touch that was added is the same as one that was there, under the id of a press. */
  readonly settled: (touch: TouchId) => void;
  readonly changed: (person: PersonId, before: StampedFacts, after: StampedFacts) => void;
  /** A person was joined to another. */
  readonly merged: (person: PersonId) => void;
}
