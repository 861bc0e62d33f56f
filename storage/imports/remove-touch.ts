import { touchId } from '@/outreach/brand';
import { moveReferences } from '../move-references';
import { partKept, saveTouch } from '../save-touch';
import { partsOf } from '../touch-facts';
import type { Work } from '../work';

/**
 * Removes a touch that only an import brought, and gives its conversation. One that was seen on a page since stays; a
 * press that the touch had settled lives on as a press.
 */
export async function removeTouch(work: Work, id: string): Promise<string | undefined> {
  const { touches, settledTouches, fingerprints } = work.database;
  const row = await touches.get(touchId(id));
  const part = partKept(row, touchId(id));
  if (!row || part?.source !== 'imported') return undefined;
  await touches.delete(row.id);
  await settledTouches.where('touch').equals(row.id).delete();
  for (const press of partsOf(row).filter((one) => one.id !== part.id)) {
    await saveTouch(work, press, row.personId, undefined);
    await moveReferences(work, row.personId, { from: row.id, to: press.id });
  }
  await fingerprints.delete(row.id);
  return row.thread;
}
