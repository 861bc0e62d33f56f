import type { TouchSighting } from '@/outreach/sighting';
import type { Handle } from '@/outreach/handle';
import type { HandleRow } from '../rows';
import type { TouchFacts } from '../touch-rows';
import type { ImportWork } from './import-work';
import { settlingTest } from './settling-test';
import { specialTest } from './special-touches';

/** What touches depend on besides themselves. */
export interface Surroundings {
  readonly handles: readonly (HandleRow | undefined)[];
  /** Whether a touch is of somebody forgotten, or a state of it was seen before. */
  readonly isSpecial: (touch: TouchSighting) => boolean;
  /** Whether a touch may be what became of a press of Send. */
  readonly maySettle: (touch: TouchFacts) => boolean;
}

/** Reads all that touches of one handle each depend on, in one go: each answer of the database takes a while to come. */
export async function readAround(work: ImportWork, touches: readonly TouchSighting[]): Promise<Surroundings> {
  const [handles, isSpecial, maySettle] = await Promise.all([
    handleRows(work, [...new Set(touches.flatMap((one) => one.handles))]),
    specialTest(work, touches),
    settlingTest(work.database),
  ]);
  return { handles, isSpecial, maySettle };
}

const ENOUGH_TO_READ_ALL = 50;

/** The rows of handles. A table that has little more than these is read whole: one answer in the place of hundreds. */
async function handleRows(
  { database: { handles }, caches }: ImportWork,
  wanted: readonly Handle[],
): Promise<readonly (HandleRow | undefined)[]> {
  if (caches.areHandlesMany || wanted.length < ENOUGH_TO_READ_ALL) return handles.bulkGet([...wanted]);
  const most = 4 * wanted.length;
  const all = await handles.limit(most + 1).toArray();
  if (all.length > most) {
    caches.areHandlesMany = true;
    return handles.bulkGet([...wanted]);
  }
  const rows = new Map(all.map((row) => [row.handle, row]));
  return wanted.map((handle) => rows.get(handle));
}
