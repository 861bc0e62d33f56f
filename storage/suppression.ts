import type { Handle } from '@/outreach/handle';
import type { Sighting } from '@/outreach/sighting';
import { hashIn } from './keyed-hash';
import type { SuppressionRow } from './rows';
import { StorageRefusal } from './storage-error';
import { rowStamp, type Work } from './work';

/** A sighting about the person whom its handles name. */
export type HandledSighting = Extract<Sighting, { readonly kind: 'person' | 'touch' | 'tie' }>;

/**
 * Whether a sighting shows somebody whom the user had Tact forget, so that nothing of it is kept.
 *
 * Someone who must not be contacted is never kept again: the hash of the handle is enough to say so, and it spreads to
 * every handle that a sighting joins to it. Anybody else is kept again from the moment the user writes to them anew;
 * until then, what pages show is dropped, and for ever what is older than the erasure.
 */
export async function isSuppressed(work: Work, sighting: HandledSighting): Promise<boolean> {
  const suppressions = await suppressionsOf(work, sighting.handles);
  if (suppressions.some((row) => row.doNotContact)) {
    await spread(work, sighting.handles, suppressions);
    return true;
  }
  if (sighting.kind === 'tie' && (await isForgotten(work, sighting.tie.connector.handles))) return true;
  if (suppressions.length === 0) return false;
  return (
    isOlderThan(suppressions, sighting) || !(startsAnew(sighting) || (await isKnown(work, sighting.handles)))
  );
}

/** What the erasures of these handles left behind. */
async function suppressionsOf(work: Work, handles: readonly Handle[]): Promise<readonly SuppressionRow[]> {
  const rows = await work.database.suppressions.bulkGet(handles.map((handle) => hashIn(work.hashes, handle)));
  return rows.filter((row) => row !== undefined);
}

/** Refuses to keep anything new about somebody who was forgotten and must not be contacted. */
export async function refuseDoNotContact(work: Work, handles: readonly Handle[]): Promise<void> {
  const suppressions = await suppressionsOf(work, handles);
  if (suppressions.some((row) => row.doNotContact)) throw new StorageRefusal('suppressed');
}

async function isForgotten(work: Work, handles: readonly Handle[]): Promise<boolean> {
  const suppressions = await suppressionsOf(work, handles);
  if (suppressions.some((row) => row.doNotContact)) return true;
  return suppressions.length > 0 && !(await isKnown(work, handles));
}

async function spread(work: Work, handles: readonly Handle[], suppressions: readonly SuppressionRow[]) {
  const erasedAt = suppressions
    .map((row) => row.erasedAt)
    .reduce((first, second) => (first > second ? first : second));
  const stamp = rowStamp(work);
  const rows = handles.map((handle) => ({
    hash: hashIn(work.hashes, handle),
    erasedAt,
    doNotContact: true,
    ...stamp,
  }));
  const known = new Set(suppressions.filter((row) => row.doNotContact).map((row) => row.hash));
  await work.database.suppressions.bulkPut(rows.filter((row) => !known.has(row.hash)));
}

function isOlderThan(suppressions: readonly SuppressionRow[], sighting: HandledSighting): boolean {
  return suppressions.some((row) => momentOf(sighting) <= row.erasedAt);
}

function momentOf(sighting: HandledSighting) {
  if (sighting.kind === 'touch') return sighting.at;
  return sighting.kind === 'tie' ? sighting.tie.seenAt : sighting.seenAt;
}

/** Taking something back is no writing. */
function startsAnew(sighting: HandledSighting): boolean {
  return sighting.kind === 'touch' && sighting.direction === 'out' && sighting.state !== 'withdrawn';
}

async function isKnown(work: Work, handles: readonly Handle[]): Promise<boolean> {
  return (await work.database.handles.where('handle').anyOf(handles).count()) > 0;
}
