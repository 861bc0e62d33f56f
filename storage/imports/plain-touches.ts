import type { PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { Settings } from '@/outreach/settings';
import type { TouchSighting } from '@/outreach/sighting';
import { isOwnIn } from '../own-addresses';
import { factsOf, recordSighting } from '../record-sighting';
import { saveTouch } from '../save-touch';
import { stableText } from '../stable-text';
import { laterTouch, partsOf } from '../touch-facts';
import type { TouchFacts, TouchRow } from '../touch-rows';
import { rowStamp } from '../work';
import { addNew } from './add-new';
import type { ImportWork } from './import-work';
import { ownersOf } from './owners-of';
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
  const isOwn = isOwnIn(settings);
  const others = sightings.filter(({ handles }) => !handles.some(isOwn));
  const { plain, special } = await partedBySpecial(work, others);
  const ownerOf = await ownersOf(work, plain);
  const owned = plain.map((sighting) => ownedBy(work, sighting, settings, ownerOf));
  const known = await addTouches(work, owned);
  const changed = await withoutUnchanged(work, known);
  for (const sighting of [...changed, ...special]) await recordSighting(work, sighting, settings);
}

function ownedBy(
  work: ImportWork,
  sighting: TouchSighting,
  settings: Settings,
  ownerOf: (handle: Handle | undefined) => PersonId,
): Owned {
  return { sighting, facts: factsOf(work, sighting, settings), personId: ownerOf(sighting.handles[0]) };
}

/** Adds the touches that are new, and gives the others. */
async function addTouches(work: ImportWork, touches: readonly Owned[]): Promise<readonly Owned[]> {
  const { database, journal } = work;
  const stamp = rowStamp(work);
  const rows = touches.map(({ facts, personId }) => ({ ...facts, personId, ...stamp }));
  const known = await addNew(database.touches, rows);
  const added = touches.filter((_, index) => !known.has(index));
  for (const { facts } of added) journal.added('touches', facts.id);
  const maySettle = await settlingTest(database, added);
  for (const { facts, personId } of added.filter(maySettle)) {
    const row = await database.touches.get(facts.id);
    await saveTouch(work, facts, personId, row);
  }
  return touches.filter((_, index) => known.has(index));
}

/** Of touches that are there already, the sightings that say something new. */
async function withoutUnchanged(
  work: ImportWork,
  touches: readonly Owned[],
): Promise<readonly TouchSighting[]> {
  if (touches.length === 0) return [];
  const rows = await work.database.touches.bulkGet(touches.map(({ facts }) => facts.id));
  return touches
    .filter((touch, index) => {
      const isSame = saysNothingNew(touch, rows[index]);
      if (isSame) work.journal.again('touches', touch.facts.id);
      return !isSame;
    })
    .map(({ sighting }) => sighting);
}

function saysNothingNew({ facts, personId }: Owned, row: TouchRow | undefined): boolean {
  const part = row && partsOf(row).find(({ id }) => id === facts.id);
  if (part === undefined || row?.personId !== personId) return false;
  if (part.handles.length !== 1 || part.handles[0] !== facts.handles[0]) return false;
  return stableText(laterTouch(part, facts)) === stableText(part);
}
