import type { Sighting } from '@/outreach/sighting';
import { hashesOf, type Hashes } from '../keyed-hash';
import { textsToHash } from '../record';
import type { HandleHash } from '../rows';
import type { TactDatabase } from '../tact-database';
import type { ImportCaches } from './import-caches';
import { isPlain } from './record-in-bulk';

/** So many take some 20 MB. */
const MOST_KEPT = 100_000;

/** The hashes that a step needs: of all handles, and of those touches only that are known not to be plain. */
export async function hashesForStep(
  database: TactDatabase,
  sightings: readonly Sighting[],
  caches: ImportCaches,
): Promise<Hashes> {
  const { hashes, hashesIds } = caches;
  const texts = sightings.flatMap((one) => (isPlain(one) && !hashesIds ? one.handles : textsToHash(one)));
  const missing = [...new Set(texts)].filter((text) => !hashes.has(text));
  const made = await hashesOf(database, missing);
  const needed = new Map(texts.map((text) => [text, hashes.get(text) ?? made.get(text)] as const));
  if (hashes.size > MOST_KEPT) hashes.clear();
  for (const handle of sightings.flatMap(handlesIn)) keep(hashes, handle, needed.get(handle));
  return new Map([...needed].flatMap(([text, hash]) => (hash ? [[text, hash] as const] : [])));
}

function handlesIn(sighting: Sighting): readonly string[] {
  return 'handles' in sighting ? sighting.handles : [];
}

function keep(hashes: ImportCaches['hashes'], handle: string, hash: HandleHash | undefined): void {
  if (hash) hashes.set(handle, hash);
}
