import type { PersonId } from '@/outreach/brand';
import { mayBeDouble } from '@/outreach/double-touch';
import type { Settings } from '@/outreach/settings';
import type { TouchSighting } from '@/outreach/sighting';
import { hasMailsOfGmail, knownDouble } from '../doubles';
import { isOwnIn } from '../own-addresses';
import { factsOf, recordSighting } from '../record-sighting';
import { saveTouch } from '../save-touch';
import { stableText } from '../stable-text';
import { laterTouch, partsOf } from '../touch-facts';
import type { TouchFacts, TouchRow } from '../touch-rows';
import { rowStamp } from '../work';
import { addNew } from './add-new';
import type { ImportWork } from './import-work';
import { keepOwners, ownersOf } from './owners-of';
import { settlingTest } from './settling-test';
import { partedBySpecial } from './special-touches';

/** A touch that was seen, and whose it is. */
interface Owned {
  readonly sighting: TouchSighting;
  readonly facts: TouchFacts;
  readonly personId: PersonId;
}

/** Keeps touches of one handle each, with the same rows as one after the other. None of them may be a press of Send. */
export async function recordPlainTouches(
  work: ImportWork,
  sightings: readonly TouchSighting[],
  settings: Settings,
): Promise<void> {
  if (sightings.length === 0) return;
  const { database } = work;
  const isOwn = isOwnIn(settings);
  const others = sightings.filter(({ handles }) => !handles.some(isOwn));
  // What is asked at once is answered at once: each answer of the database takes a while to come.
  const [{ plain, special }, handles, maySettle] = await Promise.all([
    partedBySpecial(work, others),
    database.handles.bulkGet([...new Set(others.flatMap((one) => one.handles))]),
    settlingTest(database),
  ]);
  const owners = ownersOf(work, plain, handles);
  const owned = plain.map((sighting) => {
    return { sighting, facts: factsOf(work, sighting, settings), personId: owners.ownerOf(sighting) };
  });
  const doubles = await doublesAmong(work, owned);
  const single = owned.filter((one) => !doubles.has(one));
  const [known] = await Promise.all([addTouches(work, single), keepOwners(work, owners)]);
  await settle(
    work,
    single.filter((one) => !known.has(one) && maySettle(one.facts)),
  );
  const changed = await withoutUnchanged(work, [...known]);
  const later = [...[...doubles].map((one) => one.sighting), ...changed, ...special];
  for (const sighting of later) await recordSighting(work, sighting, settings);
}

/** The touches that are there under another id. */
async function doublesAmong(
  { database }: ImportWork,
  touches: readonly Owned[],
): Promise<ReadonlySet<Owned>> {
  const possible = touches.filter(({ facts }) => mayBeDouble(facts));
  if (possible.length === 0 || !(await hasMailsOfGmail(database))) return new Set();
  const found = await Promise.all(
    possible.map(({ facts, personId }) => knownDouble(database, personId, facts)),
  );
  return new Set(possible.filter((_, place) => found[place] !== undefined));
}

/** Adds the touches that are new, and gives the others. */
async function addTouches(work: ImportWork, touches: readonly Owned[]): Promise<ReadonlySet<Owned>> {
  const stamp = rowStamp(work);
  const rows = touches.map(({ facts, personId }) => ({ ...facts, personId, ...stamp }));
  const places = await addNew(work.database.touches, rows);
  for (const [place, { facts }] of touches.entries())
    if (!places.has(place)) work.journal.added('touches', facts.id);
  return new Set(touches.filter((_, place) => places.has(place)));
}

/** Lets touches that were just added be one with the presses of Send that they came of. */
async function settle({ database, ...work }: ImportWork, touches: readonly Owned[]): Promise<void> {
  for (const { facts, personId } of touches)
    await saveTouch({ database, ...work }, facts, personId, await database.touches.get(facts.id));
}

/** Of touches that are there already, the sightings that say something new. */
async function withoutUnchanged(
  { database, journal }: ImportWork,
  touches: readonly Owned[],
): Promise<readonly TouchSighting[]> {
  if (touches.length === 0) return [];
  const rows = await database.touches.bulkGet(touches.map(({ facts }) => facts.id));
  const same = touches.filter((touch, place) => saysNothingNew(touch, rows[place]));
  for (const { facts } of same) journal.again('touches', facts.id);
  return touches.filter((touch) => !same.includes(touch)).map(({ sighting }) => sighting);
}

function saysNothingNew({ facts, personId }: Owned, row: TouchRow | undefined): boolean {
  const part = row && partsOf(row).find(({ id }) => id === facts.id);
  if (part === undefined || row?.personId !== personId) return false;
  if (part.handles.length !== 1 || part.handles[0] !== facts.handles[0]) return false;
  return stableText(laterTouch(part, facts)) === stableText(part);
}
