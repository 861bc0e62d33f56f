import type { PersonId, TouchId } from '@/outreach/brand';
import type { Journal } from '../journal';
import type { ImportStepRow, ImportTally } from '../import-rows';
import type { Row, StampedFacts } from '../rows';
import { stableText } from '../stable-text';

type Added = ImportStepRow['added'];
type Again = ImportStepRow['again'];

/** Gathers what one step adds and changes. */
export interface StepJournal extends Journal {
  /** How much the step brought that was not known, and how many touches that were. */
  readonly counts: () => Pick<ImportTally, 'people' | 'touches' | 'again' | 'ties'>;
  /** Whether the step added this touch, and it was not known under another id. */
  readonly isNew: (touch: TouchId) => boolean;
  /** Adds the handles of this step to those of which the journal has said that they were seen. */
  readonly noteHandles: (noted: Set<string>) => void;
  readonly row: () => Omit<ImportStepRow, 'import' | 'step' | keyof Row>;
}

/** A new journal. That handles were there it says only of those that are not in `noted`. */
export function stepJournal(noted: ReadonlySet<string>): StepJournal {
  const added = addedSets();
  const again = { touches: new Set<string>(), handles: new Set<string>(), joins: new Set<string>() };
  const settled = new Set<TouchId>();
  const merged: PersonId[] = [];
  const changes = changeLog();
  let seenAgain = 0;
  const isAdded = (table: keyof Again, key: string) =>
    table === 'joins' ? merged.some((one) => one === key) : added[table].has(key);

  return {
    added: (table, key) => added[table].add(key),
    again: (table, key) => {
      if (table === 'touches') seenAgain += 1;
      if (!isAdded(table, key) && !noted.has(key)) again[table].add(key);
    },
    settled: (touch) => added.touches.has(touch) && settled.add(touch),
    changed: changes.add,
    merged: (person) => {
      merged.push(person);
      changes.beginAnew();
    },
    counts: () => ({
      people: added.people.size,
      touches: added.touches.size - settled.size,
      again: seenAgain + settled.size,
      ties: added.ties.size,
    }),
    isNew: (touch) => added.touches.has(touch) && !settled.has(touch),
    noteHandles: (all) => {
      for (const handle of [...added.handles, ...again.handles]) all.add(handle);
    },
    row: () => ({
      added: listed(added),
      again: listedAgain(again),
      changed: changes.all().map(differing),
      merged,
    }),
  };
}

type Sets<Tables> = { readonly [Table in keyof Tables]: Set<string> };

function addedSets(): Sets<Added> {
  return {
    touches: new Set(),
    people: new Set(),
    handles: new Set(),
    ties: new Set(),
    fingerprints: new Set(),
  };
}

function listed({ touches, people, handles, ties, fingerprints }: Sets<Added>): Added {
  return {
    touches: [...touches],
    people: [...people],
    handles: [...handles],
    ties: [...ties],
    fingerprints: [...fingerprints],
  };
}

function listedAgain({ touches, handles, joins }: Sets<Again>): Again {
  return { touches: [...touches], handles: [...handles], joins: [...joins] };
}

type FactsChange = ImportStepRow['changed'][number];

/**
 * The changes of people's facts, those of one person as one. It begins anew with each join: when that is taken apart, the
 * facts are as they were before it, and from there it must be known what they had been.
 */
function changeLog() {
  const earlier: FactsChange[] = [];
  const latest = new Map<PersonId, FactsChange>();
  return {
    add: (person: PersonId, before: StampedFacts, after: StampedFacts) => {
      latest.set(person, { person, before: latest.get(person)?.before ?? before, after });
    },
    beginAnew: () => {
      earlier.push(...latest.values());
      latest.clear();
    },
    all: () => [...earlier, ...latest.values()],
  };
}

/** Only the facts that differ: the others need not be restored, and a row stays small. */
function differing({ person, before, after }: FactsChange): FactsChange {
  return { person, before: otherThan(after, before), after: otherThan(before, after) };
}

function otherThan(known: StampedFacts, facts: StampedFacts): StampedFacts {
  const texts = new Map(Object.entries(known).map(([name, value]) => [name, stableText(value)]));
  const differing = Object.entries(facts).filter(([name, value]) => texts.get(name) !== stableText(value));
  return Object.fromEntries(differing);
}
