import type { Result } from '@/outreach/result';
import type { Sighting } from '@/outreach/sighting';
import { hashesOf } from './keyed-hash';
import { loadSettingsWithin } from './load-settings';
import { recordSighting } from './record-sighting';
import type { StorageError } from './storage-error';
import type { TactDatabase } from './tact-database';
import { settled, writing } from './transaction';
import type { Work, WriteContext } from './work';

/**
 * Keeps what a reader or importer saw, in one transaction, and says how many of the sightings were kept.
 * Any order of sightings and any repetition gives the same rows, but for one thing: what was seen under a slug alone,
 * other than touches, stays with the member who had the slug when it was written down.
 * Not kept is what names no handle, what shows somebody whom the user had Tact forget, mail to and from the user's own
 * addresses, and news of conversations without touches.
 */
export async function record(
  database: TactDatabase,
  sightings: readonly Sighting[],
  context: WriteContext,
): Promise<Result<{ recorded: number }, StorageError>> {
  const hashes = await settled(() => hashesOf(database, sightings.flatMap(textsToHash)));
  if (!hashes.ok) return hashes;
  return writing(database, async () => ({
    recorded: await recordAll({ ...context, database, hashes: hashes.value }, sightings),
  }));
}

/** Keeps sightings within a transaction, and says how many of them were kept. */
async function recordAll(work: Work, sightings: readonly Sighting[]): Promise<number> {
  let settings = await loadSettingsWithin(work.database);
  let recorded = 0;
  for (const sighting of sightings) {
    if (await recordSighting(work, sighting, settings)) recorded += 1;
    if (sighting.kind === 'own-address') settings = await loadSettingsWithin(work.database);
  }
  return recorded;
}

/** The texts whose hashes a sighting needs inside its transaction. */
export function textsToHash(sighting: Sighting): readonly string[] {
  if (sighting.kind === 'touch-state') return [sighting.id];
  if (sighting.kind === 'own-address') return [sighting.handle];
  if (sighting.kind === 'touch') return [sighting.id, ...sighting.handles];
  if (sighting.kind === 'tie') return [...sighting.handles, ...sighting.tie.connector.handles];
  return sighting.kind === 'person' ? sighting.handles : [];
}
