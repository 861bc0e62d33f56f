import type { TouchSighting } from '@/outreach/sighting';
import { hashIn } from '../keyed-hash';
import type { ImportWork } from './import-work';

interface Parted {
  readonly plain: readonly TouchSighting[];
  readonly special: readonly TouchSighting[];
}

/** Parts touches that depend on no other row from the special ones, and from those that come twice. */
export function partedBySpecial(touches: readonly TouchSighting[], isSpecial: Test): Parted {
  const ids = new Set<string>();
  const plain: TouchSighting[] = [];
  const special: TouchSighting[] = [];
  for (const touch of touches) {
    const isFirst = !ids.has(touch.id);
    ids.add(touch.id);
    if (isFirst && !isSpecial(touch)) plain.push(touch);
    else special.push(touch);
  }
  return { plain, special };
}

type Test = (touch: TouchSighting) => boolean;

/** Whether a touch is of somebody who was forgotten, or was awaited. */
export async function specialTest(work: ImportWork, touches: readonly TouchSighting[]): Promise<Test> {
  const tests = await Promise.all([forgottenTest(work, touches), awaitedTest(work, touches)]);
  return (touch) => tests.some((test) => test(touch));
}

type Handled = Pick<TouchSighting, 'handles'>;

/** Whether a sighting is of somebody who was forgotten. */
export async function forgottenTest(
  { database, hashes }: ImportWork,
  sightings: readonly Handled[],
): Promise<(sighting: Handled) => boolean> {
  if ((await database.suppressions.count()) === 0) return () => false;
  const all = [...new Set(sightings.flatMap(({ handles }) => handles))];
  const rows = await database.suppressions.bulkGet(all.map((handle) => hashIn(hashes, handle)));
  const forgotten = new Set(all.filter((_, index) => rows[index] !== undefined));
  return ({ handles }) => handles.some((handle) => forgotten.has(handle));
}

/** Whether a state of the touch was seen before the touch itself. */
async function awaitedTest(
  { database, hashes }: ImportWork,
  touches: readonly TouchSighting[],
): Promise<Test> {
  if ((await database.touchStates.count()) === 0) return () => false;
  const rows = await database.touchStates.bulkGet(touches.map(({ id }) => hashIn(hashes, id)));
  const awaited = new Set(touches.filter((_, index) => rows[index] !== undefined));
  return (touch) => awaited.has(touch);
}
