import { personId, type PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { TouchSighting } from '@/outreach/sighting';
import { hashIn } from '../keyed-hash';
import type { HandleRow, PersonRow } from '../rows';
import { searchKeysOf } from '../search-keys';
import { rowStamp } from '../work';
import type { ImportWork } from './import-work';
import { namesIn, nameKnown, type Names } from './names';

/** Whose touches of one handle are. */
export interface Owners {
  readonly ownerOf: (touch: TouchSighting) => PersonId;
  /** The names by which the touches address people who are there. */
  readonly names: Names;
  readonly newHandles: readonly HandleRow[];
  readonly newPeople: readonly PersonRow[];
}

/** The owners of touches, by the rows that are there of their handles: new people for the handles without any. */
export function ownersOf(
  work: ImportWork,
  touches: readonly TouchSighting[],
  rows: readonly (HandleRow | undefined)[],
): Owners {
  const owners = new Map<string | undefined, PersonId>();
  for (const row of rows) if (row) owners.set(row.handle, row.personId);
  const known = new Set(owners.values());
  const handles = [...new Set(touches.flatMap((touch) => touch.handles))];
  const newHandles = handles.filter((handle) => !owners.has(handle)).map((handle) => handleRow(work, handle));
  for (const row of newHandles) owners.set(row.handle, row.personId);
  for (const handle of handles) if (known.has(ownerOf(handle))) work.journal.again('handles', handle);
  const names = namesIn(touches, (touch) => ownerOf(touch.handles[0]));
  const newPeople = newHandles.map((row) => personRow(work, row, names));
  return {
    ownerOf: ({ handles: [handle] }) => ownerOf(handle),
    names: new Map([...names].filter(([person]) => known.has(person))),
    newHandles,
    newPeople,
  };

  function ownerOf(handle: Handle | undefined): PersonId {
    const owner = owners.get(handle);
    if (!owner) throw new Error('A touch without a handle belongs to nobody.');
    return owner;
  }
}

function handleRow(work: ImportWork, handle: Handle): HandleRow {
  return {
    handle,
    personId: personId(work.newId()),
    hash: hashIn(work.hashes, handle),
    ...rowStamp(work),
  };
}

function personRow(work: ImportWork, { handle, personId: id }: HandleRow, names: Names): PersonRow {
  const name = names.get(id);
  const facts = name ? { addressedAs: name } : {};
  return { id, facts, ...searchKeysOf(facts, [handle]), ...rowStamp(work) };
}

/** Writes the new people, and the names of the others. */
export async function keepOwners(work: ImportWork, { names, newHandles, newPeople }: Owners): Promise<void> {
  const { database, journal, names: memory } = work;
  for (const { handle } of newHandles) journal.added('handles', handle);
  for (const { id, facts } of newPeople) {
    journal.added('people', id);
    journal.changed(id, {}, facts);
    if (facts.addressedAs) memory.learn(id, { ...facts.addressedAs, isWritten: true });
  }
  await Promise.all([
    database.handles.bulkAdd(newHandles),
    database.people.bulkAdd(newPeople),
    nameKnown(work, names),
  ]);
}
