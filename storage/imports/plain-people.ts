import { personId, type PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { Settings } from '@/outreach/settings';
import type { PersonSighting } from '@/outreach/sighting';
import { claimOf, handlesOfOne } from '../handle-claim';
import { handleRows } from '../join-handles';
import { laterFacts, stamped } from '../person-facts';
import { personRow } from '../person-rows';
import { aboutPerson, recordSighting } from '../record-sighting';
import type { HandleRow, PersonRow } from '../rows';
import type { ImportWork } from './import-work';
import { forgottenTest } from './special-touches';

/** A sighting as it came, and what of it is about the person. */
interface Seen {
  readonly sighting: PersonSighting;
  readonly about: PersonSighting;
}

/**
 * Keeps what was seen of people, with the same rows as one after the other. New people whose handles nobody else has, as
 * nearly all of a list of connections are, take one reading and one writing for all of them.
 */
export async function recordPeople(
  work: ImportWork,
  sightings: readonly PersonSighting[],
  settings: Settings,
): Promise<void> {
  const seen = sightings.map((sighting) => ({ sighting, about: aboutPerson(sighting, settings) }));
  const isNew = await newTest(work, seen);
  await addPeople(work, seen.filter(isNew));
  for (const one of seen) if (!isNew(one)) await recordSighting(work, one.sighting, settings);
}

/** Whether nobody has or had the handles of a sighting, neither before nor among the others. */
async function newTest(work: ImportWork, seen: readonly Seen[]): Promise<(one: Seen) => boolean> {
  const abouts = seen.map(({ about }) => about);
  const counts = countsOf(abouts.flatMap(({ handles }) => [...new Set(handles)]));
  const [rows, isForgotten] = await Promise.all([
    work.database.handles.bulkGet([...counts.keys()]),
    forgottenTest(work, abouts),
  ]);
  const known = new Set(rows.map((row) => row?.handle));
  const isFree = (handle: Handle) => counts.get(handle) === 1 && !known.has(handle);
  return ({ about }) => about.handles.length > 0 && about.handles.every(isFree) && !isForgotten(about);
}

function countsOf(handles: readonly Handle[]): ReadonlyMap<Handle, number> {
  const counts = new Map<Handle, number>();
  for (const handle of handles) counts.set(handle, (counts.get(handle) ?? 0) + 1);
  return counts;
}

async function addPeople(work: ImportWork, seen: readonly Seen[]): Promise<void> {
  if (seen.length === 0) return;
  const { database, journal } = work;
  const made = seen.map(({ about }) => newPerson(work, about));
  const handles = made.flatMap((one) => one.handles);
  const people = made.map(({ person }) => person);
  for (const { handle } of handles) journal.added('handles', handle);
  for (const { id, facts } of people) {
    journal.added('people', id);
    journal.changed(id, {}, facts);
  }
  await Promise.all([database.handles.bulkAdd(handles), database.people.bulkAdd(people)]);
}

interface NewPerson {
  readonly person: PersonRow;
  readonly handles: readonly HandleRow[];
}

function newPerson(work: ImportWork, about: PersonSighting): NewPerson {
  const id: PersonId = personId(work.newId());
  const handles = handlesOfOne(about.handles);
  const facts = laterFacts({}, stamped(about, about.seenAt));
  return {
    person: personRow(work, id, facts, handles),
    handles: handleRows(work, id, handles, claimOf(handles, about.seenAt)),
  };
}
