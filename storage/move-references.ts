import type { PersonId, TouchId } from '@/outreach/brand';
import { rowStamp, type Work } from './work';

/** Lets everything that refers to one touch refer to another. */
export async function moveReferences(
  work: Work,
  person: PersonId,
  { from, to }: { readonly from: TouchId; readonly to: TouchId },
): Promise<void> {
  const { fingerprints, standings } = work.database;
  const fingerprint = await fingerprints.get(from);
  if (fingerprint) {
    await fingerprints.delete(from);
    await fingerprints.put({ ...fingerprint, touchId: to, ...rowStamp(work) });
  }
  const rows = await standings.where('personId').equals(person).toArray();
  const referring = rows.filter(({ touch }) => touch === from);
  await standings.bulkPut(referring.map((row) => ({ ...row, touch: to, ...rowStamp(work) })));
}
