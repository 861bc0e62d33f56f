import { touchId, type EpochMs } from '@/outreach/brand';
import type { ImportStepRow } from '../rows';
import { eraseNewsWithoutTouches } from '../thread-news';
import type { Work } from '../work';
import type { Claims } from './claims';
import { passOn, passOnJoins } from './pass-on';
import { restoreFacts } from './restore-facts';
import { removeHandles, removePeople } from './remove-people';
import { removeTies } from './remove-ties';
import { removeTouch } from './remove-touch';
import { splitWherePossible, type SplitPeople } from './split-where-possible';

/** A request that takes back an import. */
export interface TakingBack extends Work {
  /** When the import wrote last: what was written later was seen anew. */
  readonly until: EpochMs;
  readonly claims: Claims;
  readonly split: SplitPeople | undefined;
}

/** Takes back one step, within a transaction. The steps after it must have been taken back before. */
export async function takeBackStep(work: TakingBack, step: ImportStepRow): Promise<void> {
  const parted = await passOnJoins(work, step);
  for (const person of parted.merged.toReversed()) await splitWherePossible(work, person);
  // Only now is it known again whose is what: of two who were joined another import may have seen one.
  const { added, changed } = await passOn(work, { ...parted, merged: [] });
  await removeTouches(work, added);
  await removeTies(work, added.ties);
  for (const change of changed.toReversed()) await restoreFacts(work, change);
  await removeHandles(work, added.handles);
  await removePeople(work, added.people);
}

async function removeTouches(work: TakingBack, added: ImportStepRow['added']): Promise<void> {
  const { database } = work;
  await database.fingerprints.bulkDelete(added.fingerprints.map(touchId));
  const threads = new Set<string>();
  for (const id of added.touches) {
    const thread = await removeTouch(work, id);
    if (thread !== undefined) threads.add(thread);
  }
  await eraseNewsWithoutTouches(database, [...threads]);
}
