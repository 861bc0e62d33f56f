import type { PersonId } from '@/outreach/brand';
import { valueWithout } from '../changing-fact';
import { rowsOwnedBy } from '../load-people';
import { laterFacts } from '../person-facts';
import { personRow } from '../person-rows';
import { present } from '../present';
import type { ImportStepRow } from '../import-rows';
import type { PersonRow, StampedFacts } from '../rows';
import { stableText } from '../stable-text';
import type { TactDatabase } from '../tact-database';
import { survivorOf, type Work } from '../work';

type Change = ImportStepRow['changed'][number];

/** People by the ids that they bear now, as they are written down and with the facts that they should have. */
export type Restored = ReadonlyMap<PersonId, { readonly row: PersonRow; readonly facts: StampedFacts }>;

/** Takes the facts out of people (`rows` as `peopleNow` gives them) that an import brought and that nobody has seen since. */
export function restoredFacts(rows: PeopleNow, changes: readonly Change[]): Restored {
  const people = new Map<PersonId, { readonly row: PersonRow; readonly facts: StampedFacts }>();
  for (const { person, before, after } of changes.toReversed()) {
    const row = rows.get(person);
    if (!row) continue;
    const now = people.get(row.id)?.facts ?? row.facts;
    people.set(row.id, { row, facts: restored(now, before, after) });
  }
  return people;
}

type PeopleNow = ReadonlyMap<PersonId, PersonRow>;

/** The rows of people by ids that they had once: whoever was joined to another since is that other. */
export async function peopleNow(database: TactDatabase, ids: readonly PersonId[]): Promise<PeopleNow> {
  const rows = await database.people.bulkGet([...ids]);
  const found = new Map<PersonId, PersonRow>();
  for (const [place, id] of ids.entries()) {
    const row = rows[place] ?? (await joinedTo(database, id));
    if (row) found.set(id, row);
  }
  return found;
}

async function joinedTo(database: TactDatabase, id: PersonId): Promise<PersonRow | undefined> {
  const survivor = await survivorOf(database, id);
  return survivor === id ? undefined : database.people.get(survivor);
}

/** Writes the facts that people should have, where they have others. */
export async function writeFacts(work: Work, people: Restored): Promise<void> {
  const changed = [...people.values()].filter(
    ({ row, facts }) => stableText(facts) !== stableText(row.facts),
  );
  const handlesOf = await rowsOwnedBy(
    work.database.handles,
    changed.map(({ row }) => row.id),
  );
  const rows = changed.map(({ row: { id }, facts }) => {
    const handles = handlesOf(id).map(({ handle }) => handle);
    return personRow(work, id, facts, handles);
  });
  await work.database.people.bulkPut(rows);
}

function restored(now: StampedFacts, before: StampedFacts, after: StampedFacts): StampedFacts {
  const { headline, company } = now;
  const rest = present<StampedFacts>({
    ...eachRestored(now, before, after),
    headline: valueWithout(headline, present({ before: before.headline, after: after.headline })),
    company: valueWithout(company, present({ before: before.company, after: after.company })),
  });
  return laterFacts(rest, listsIn(before));
}

/** What the import saw anew of a list was there before it too. */
function listsIn({
  ownNotes,
  experience,
  education,
  interests,
  groups,
  highlights,
}: StampedFacts): StampedFacts {
  return present<StampedFacts>({ ownNotes, experience, education, interests, groups, highlights });
}

function eachRestored(now: StampedFacts, before: StampedFacts, after: StampedFacts): StampedFacts {
  const old = new Map<string, unknown>(Object.entries(before));
  const written = new Map<string, unknown>(Object.entries(after));
  const facts = Object.entries(now).map(([name, value]: [string, unknown]) => {
    if (!written.has(name)) return [name, value] as const;
    return [name, restoredValue(value, old.get(name), written.get(name))] as const;
  });
  return Object.fromEntries(facts.filter(([, value]) => value !== undefined));
}

function restoredValue(now: unknown, before: unknown, after: unknown): unknown {
  if (stableText(now) === stableText(after)) return before;
  if (Array.isArray(now) && Array.isArray(after)) return restoredList(now, listOf(before), after);
  return now;
}

/** Of a list that has changed since, what the import added goes and the rest stays. */
function restoredList(
  now: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): unknown {
  const old = new Set(before.map(stableText));
  const brought = new Set(after.map(stableText).filter((text) => !old.has(text)));
  const rest = now.filter((item) => !brought.has(stableText(item)));
  return rest.length > 0 ? rest : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
