import type { PersonId, TouchId } from '@/outreach/brand';
import type { Sighting, TouchSighting } from '@/outreach/sighting';
import type { FingerprintRow } from '../touch-rows';
import { rowStamp } from '../work';
import { addNew } from './add-new';
import type { TakeFingerprint } from './import-caches';
import type { ImportWork } from './import-work';

type Fingerprint = NonNullable<ReturnType<TakeFingerprint>>;
export type Fingerprints = ReadonlyMap<TouchId, Fingerprint>;

const written = new Set(['email', 'linkedin-message', 'inmail', 'text']);

/** The fingerprints of what the user wrote; the texts themselves go no further. It takes its time: call it before a transaction. */
export function fingerprintsOf(
  sightings: readonly Sighting[],
  take: TakeFingerprint | undefined,
): Fingerprints {
  if (!take) return new Map();
  const prints = sightings.filter(isWritten).map(({ id, text, name }) => {
    return [id, take(text, name ? [name] : [])] as const;
  });
  return new Map(prints.flatMap(([id, print]) => (print ? [[id, print] as const] : [])));
}

function isWritten(sighting: Sighting): sighting is TouchSighting & { readonly text: string } {
  if (sighting.kind !== 'touch' || sighting.text === undefined) return false;
  return sighting.direction === 'out' && written.has(sighting.channel);
}

/** Keeps the fingerprints of touches that are kept and have none yet. */
export async function keepFingerprints(work: ImportWork, prints: Fingerprints): Promise<void> {
  if (prints.size === 0) return;
  const { fingerprints, touches } = work.database;
  const kept = await touches.bulkGet([...prints.keys()]);
  const rows = kept.flatMap((touch) => {
    const print = touch && prints.get(touch.id);
    return print ? [rowOf(work, touch.id, touch.personId, print)] : [];
  });
  const known = await addNew(fingerprints, rows);
  for (const [place, { touchId }] of rows.entries())
    if (!known.has(place)) work.journal.added('fingerprints', touchId);
}

function rowOf(
  work: ImportWork,
  touchId: TouchId,
  personId: PersonId,
  { minHash, bands }: Fingerprint,
): FingerprintRow {
  return { touchId, personId, minHash: [...minHash], bands: [...bands], ...rowStamp(work) };
}
