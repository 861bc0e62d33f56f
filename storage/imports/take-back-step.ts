import { touchId, type EpochMs, type PersonId } from '@/outreach/brand';
import type { ImportStepRow } from '../rows';
import { StorageRefusal } from '../storage-error';
import { eraseNewsWithoutTouches } from '../thread-news';
import type { Work } from '../work';
import type { Claims } from './claims';
import { passOn } from './pass-on';
import { restoreFacts } from './restore-facts';
import { removeHandles, removePeople } from './remove-people';
import { removeTies } from './remove-ties';
import { removeTouch } from './remove-touch';

/** Takes two people apart who were joined; refuses with a `StorageRefusal` where that is not possible. */
export type SplitPeople = (work: Work, merged: PersonId) => Promise<void>;

/** A request that takes back an import. */
export interface TakingBack extends Work {
  /** When the import wrote last: what was written later was seen anew. */
  readonly until: EpochMs;
  readonly claims: Claims;
  readonly split: SplitPeople | undefined;
}

/** Takes back one step, within a transaction. The steps after it must have been taken back before. */
export async function takeBackStep(work: TakingBack, step: ImportStepRow): Promise<void> {
  const { added, changed, merged } = await passOn(work, step);
  await removeTouches(work, added);
  await removeTies(work, added.ties);
  for (const person of merged.toReversed()) await splitWherePossible(work, person);
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

async function splitWherePossible(work: TakingBack, merged: PersonId): Promise<void> {
  try {
    await work.split?.(work, merged);
  } catch (thrown) {
    // They stay joined: something has come since that cannot be parted.
    if (!(thrown instanceof StorageRefusal)) throw thrown;
  }
}
