import type { TouchId } from '@/outreach/brand';
import { moveReferences } from '../move-references';
import { partKept, saveTouch } from '../save-touch';
import { eraseNewsWithoutTouches } from '../thread-news';
import { partsOf } from '../touch-facts';
import type { TouchRow } from '../touch-rows';
import type { Work } from '../work';

/**
 * Removes touches that only an import brought, and the news of conversations that are left without any. One that was seen
 * on a page since stays; a press that the touch had settled lives on as a press.
 */
export async function removeTouches(work: Work, ids: readonly TouchId[]): Promise<void> {
  const { touches, fingerprints } = work.database;
  const found = (await touches.bulkGet([...ids])).filter((row) => row !== undefined);
  const own = found.filter((row) => partKept(row, row.id)?.source === 'imported');
  const single = own.filter(({ parts }) => !parts);
  // Only what the user wrote has a fingerprint.
  const written = single.filter(({ direction }) => direction === 'out');
  await Promise.all([
    touches.bulkDelete(single.map(({ id }) => id)),
    fingerprints.bulkDelete(written.map(({ id }) => id)),
  ]);
  for (const row of own) if (row.parts) await removeMessage(work, row);
  const threads = own.map(({ thread }) => thread).filter((thread) => thread !== undefined);
  await eraseNewsWithoutTouches(work.database, [...new Set(threads)]);
}

/** Removes a message that a press of Send became. */
async function removeMessage(work: Work, row: TouchRow): Promise<void> {
  const { touches, settledTouches, fingerprints } = work.database;
  await touches.delete(row.id);
  await settledTouches.where('touch').equals(row.id).delete();
  for (const press of partsOf(row).filter(({ id }) => id !== row.id)) {
    await saveTouch(work, press, row.personId, undefined);
    await moveReferences(work, row.personId, { from: row.id, to: press.id });
  }
  await fingerprints.delete(row.id);
}
