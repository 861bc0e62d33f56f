import type { TouchSighting } from '@/outreach/sighting';
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
    work.database.handles.bulkGet([...new Set(touches.flatMap((one) => one.handles))]),
    specialTest(work, touches),
    settlingTest(work.database),
  ]);
  return { handles, isSpecial, maySettle };
}
