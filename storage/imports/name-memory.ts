import type { PersonId } from '@/outreach/brand';
import type { Stamped } from '../rows';

/** The latest name of a person in the touches of an import. */
export interface KnownName extends Stamped<string> {
  /** Whether the database has it, with this moment or a later one. */
  readonly isWritten: boolean;
}

/** What one step knows and learns of names. It becomes the import's knowledge when the step is on the disk. */
export interface NameMemory {
  readonly known: (person: PersonId) => KnownName | undefined;
  readonly learn: (person: PersonId, name: KnownName) => void;
  readonly keep: () => void;
}

/** A memory of one step, over that of its import. */
export function nameMemory(kept: Map<PersonId, KnownName>): NameMemory {
  const learnt = new Map<PersonId, KnownName>();
  return {
    known: (person) => learnt.get(person) ?? kept.get(person),
    learn: (person, name) => learnt.set(person, name),
    keep: () => {
      for (const [person, name] of learnt) kept.set(person, name);
    },
  };
}
