import { Dexie } from 'dexie';
import { success, type Result } from '@/outreach/result';
import { present } from '../present';
import type { ImportRow } from '../import-rows';
import { StorageRefusal, type StorageError } from '../storage-error';
import type { TactDatabase } from '../tact-database';
import { settled, writing } from '../transaction';
import { rowStamp, type WriteContext } from '../work';
import { claimsOfOthers } from './claims';
import { nothingYet } from './tally';
import type { SplitPeople } from './split-where-possible';
import { takeBackStep, type TakingBack } from './take-back-step';

export interface TakeBackOptions {
  /** Takes people apart whom the import joined; without it they stay joined. */
  readonly split?: SplitPeople;
  /** How many of the import's steps are taken back. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Takes back what an import brought, step by step from its last one, each in a transaction of its own: cut short or
 * aborted, it goes on where it was when it is called again. Gives the row of the import, `taken-back` when all is done.
 *
 * What somebody else brings too stays: touches that were seen on a page or by another import, facts and ties that were
 * seen anew since. So do the user's decisions, with the people whom they are about, and the user's own addresses.
 * Another import that saw the same inherits it, so that it goes when that one is taken back. No import may be at work.
 */
export async function takeBack(
  database: TactDatabase,
  id: string,
  context: WriteContext,
  { split, onProgress, signal }: TakeBackOptions = {},
): Promise<Result<ImportRow, StorageError>> {
  const begun = await writing(database, () => beginTakingBack(database, id, context));
  if (!begun.ok) return begun;
  const claims = await settled(() => claimsOfOthers(database, id));
  if (!claims.ok) return claims;
  const { row, steps } = begun.value;
  const until = row.endedAt ?? row.updatedAt;
  const work: TakingBack = { ...context, database, hashes: new Map(), until, claims: claims.value, split };
  for (let done = 1; done <= steps && !signal?.aborted; done += 1) {
    const taken = await writing(database, () => takeBackLast(work, id));
    if (!taken.ok) return taken;
    onProgress?.(done, steps);
  }
  return signal?.aborted ? success(row) : writing(database, () => endTakingBack(database, id, context));
}

/** From now on the import cannot be gone on with but from its beginning. */
async function beginTakingBack(database: TactDatabase, id: string, context: WriteContext) {
  const known = await database.imports.get(id);
  if (!known) throw new StorageRefusal('unknown-record');
  const steps = await stepsOf(database, id).count();
  if (known.state === 'taken-back') return { row: known, steps };
  const endedAt = known.endedAt ?? known.updatedAt;
  const stopped = { ...known, state: 'stopped' as const, endedAt, mark: undefined, ...rowStamp(context) };
  const row = present<ImportRow>({ sentence: undefined, ...stopped });
  await database.imports.put(row);
  return { row, steps };
}

async function takeBackLast(work: TakingBack, id: string): Promise<void> {
  const step = await stepsOf(work.database, id).last();
  if (!step) return;
  await takeBackStep(work, step);
  await work.database.importSteps.delete([step.import, step.step]);
}

async function endTakingBack(database: TactDatabase, id: string, context: WriteContext): Promise<ImportRow> {
  const known = await database.imports.get(id);
  if (!known) throw new StorageRefusal('unknown-record');
  const { counts, leftOut, readBytes, problems, problemCount } = known.tally;
  const tally = { ...nothingYet, counts, leftOut, readBytes, problems, problemCount };
  const row = { ...known, state: 'taken-back' as const, tally, ...rowStamp(context) };
  await database.imports.put(row);
  return row;
}

function stepsOf(database: TactDatabase, id: string) {
  return database.importSteps.where('[import+step]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
}
