import { personId, type PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { TouchSighting } from '@/outreach/sighting';
import { hashIn } from '../keyed-hash';
import { addressed, laterFacts } from '../person-facts';
import { addFacts } from '../person-rows';
import type { HandleRow, PersonRow, StampedFacts } from '../rows';
import { searchKeysOf } from '../search-keys';
import { stableText } from '../stable-text';
import { rowStamp } from '../work';
import type { ImportWork } from './import-work';

/** Whose each handle is, with the names in the touches added: people who are there, and new ones for unknown handles. */
export async function ownersOf(
  work: ImportWork,
  touches: readonly TouchSighting[],
): Promise<(handle: Handle | undefined) => PersonId> {
  const named = namesIn(touches);
  const handles = [...named.keys()];
  const rows = (await work.database.handles.bulkGet(handles)).filter((row) => row !== undefined);
  const owners = new Map(rows.map((row) => [row.handle, row.personId]));
  for (const handle of owners.keys()) work.journal.again('handles', handle);
  await nameKnown(work, owners, named);
  const unknown = handles.filter((handle) => !owners.has(handle));
  for (const row of await addPeople(work, unknown, named)) owners.set(row.handle, row.personId);
  return (handle) => {
    const owner = handle && owners.get(handle);
    if (!owner) throw new Error('A touch has no owner.');
    return owner;
  };
}

type Names = ReadonlyMap<Handle, StampedFacts>;

function namesIn(touches: readonly TouchSighting[]): Names {
  const names = new Map<Handle, StampedFacts>();
  for (const { handles, name, at } of touches)
    for (const handle of handles) {
      const known = names.get(handle);
      names.set(handle, known ? laterFacts(known, addressed(name, at)) : addressed(name, at));
    }
  return names;
}

async function addPeople(
  work: ImportWork,
  handles: readonly Handle[],
  names: Names,
): Promise<readonly HandleRow[]> {
  const { database, journal } = work;
  const stamp = rowStamp(work);
  const rows = handles.map((handle) => ({
    handle,
    personId: personId(work.newId()),
    hash: hashIn(work.hashes, handle),
    ...stamp,
  }));
  const people = rows.map(({ handle, personId: id }): PersonRow => {
    const facts = names.get(handle) ?? {};
    return { id, facts, ...searchKeysOf(facts, [handle]), ...stamp };
  });
  await database.handles.bulkAdd(rows);
  await database.people.bulkAdd(people);
  for (const { handle } of rows) journal.added('handles', handle);
  for (const { id, facts } of people) {
    journal.added('people', id);
    journal.changed(id, {}, facts);
  }
  return rows;
}

/** Adds the names to people who are there. */
async function nameKnown(
  work: ImportWork,
  owners: ReadonlyMap<Handle, PersonId>,
  names: Names,
): Promise<void> {
  const facts = new Map<PersonId, StampedFacts>();
  for (const [handle, owner] of owners)
    facts.set(owner, laterFacts(facts.get(owner) ?? {}, names.get(handle) ?? {}));
  const named = [...facts].filter(([, { addressedAs }]) => addressedAs !== undefined);
  const rows = await work.database.people.bulkGet(named.map(([id]) => id));
  const changed: PersonRow[] = [];
  for (const [index, [id, more]] of named.entries()) {
    const row = rows[index];
    const merged = laterFacts(row?.facts ?? {}, more);
    if (!row || nameOf(merged) !== nameOf(row.facts)) await addFacts(work, id, more);
    else if (stableText(merged) !== stableText(row.facts)) {
      changed.push({ ...row, facts: merged, ...rowStamp(work) });
      work.journal.changed(id, row.facts, merged);
    }
  }
  await work.database.people.bulkPut(changed);
}

/** Of all that a touch says of a person, only the name is anything that they are found by. */
function nameOf({ name, addressedAs }: StampedFacts): string | undefined {
  return name?.value ?? addressedAs?.value;
}
