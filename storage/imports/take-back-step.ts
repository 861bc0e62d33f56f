import { personId, touchId, type EpochMs } from '@/outreach/brand';
import type { ImportStepRow } from '../import-rows';
import type { Work } from '../work';
import type { Claims } from './claims';
import { passOn, passOnJoins } from './pass-on';
import { removeHandles, removePeople } from './remove-people';
import { removeTies } from './remove-ties';
import { removeTouches } from './remove-touches';
import { peopleNow, restoredFacts, writeFacts } from './restore-facts';
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
  await work.database.fingerprints.bulkDelete(added.fingerprints.map(touchId));
  await removeTouches(work, added.touches.map(touchId));
  await removeTies(work, added.ties);
  await takeBackPeople(work, { added, changed });
  await removeHandles(work, added.handles);
}

async function takeBackPeople(
  work: TakingBack,
  { added, changed }: Pick<ImportStepRow, 'added' | 'changed'>,
): Promise<void> {
  const ids = added.people.map(personId);
  const rows = await peopleNow(work.database, [...new Set([...ids, ...changed.map(({ person }) => person)])]);
  const restored = restoredFacts(rows, changed);
  const brought = ids.flatMap((id) => rows.get(id) ?? []);
  const gone = await removePeople(work, brought, restored);
  await writeFacts(work, new Map([...restored].filter(([person]) => !gone.has(person))));
}
