import { personId, touchId, type EpochMs, type PersonId } from '@/outreach/brand';
import type { ImportStepRow } from '../rows';
import { StorageRefusal } from '../storage-error';
import type { Work } from '../work';
import type { Claims } from './claims';
import { passOn } from './pass-on';
import { removeHandles, removePeople } from './remove-people';
import { removeTies } from './remove-ties';
import { removeTouches } from './remove-touches';
import { peopleNow, restoredFacts, writeFacts } from './restore-facts';

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
  await work.database.fingerprints.bulkDelete(added.fingerprints.map(touchId));
  await removeTouches(work, added.touches.map(touchId));
  await removeTies(work, added.ties);
  for (const person of merged.toReversed()) await splitWherePossible(work, person);
  const ids = added.people.map(personId);
  const rows = await peopleNow(work.database, [...new Set([...ids, ...changed.map(({ person }) => person)])]);
  const restored = restoredFacts(rows, changed);
  const gone = await removePeople(
    work,
    ids.flatMap((id) => rows.get(id) ?? []),
    restored,
  );
  await writeFacts(work, new Map([...restored].filter(([person]) => !gone.has(person))));
  await removeHandles(work, added.handles);
}

async function splitWherePossible(work: TakingBack, merged: PersonId): Promise<void> {
  try {
    await work.split?.(work, merged);
  } catch (thrown) {
    // They stay joined: something has come since that cannot be parted.
    if (!(thrown instanceof StorageRefusal)) throw thrown;
  }
}
