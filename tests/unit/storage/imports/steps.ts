import type { EpochMs } from '@/outreach/brand';
import type { Sighting } from '@/outreach/sighting';
import type { Result } from '@/outreach/result';
import type { ImportTally } from '@/storage/import-rows';
import type { StorageError } from '@/storage/storage-error';
import type { TactDatabase } from '@/storage/tact-database';
import type { WriteContext } from '@/storage/work';
import { beginImport } from '@/storage/imports/begin-import';
import { importCaches, type ImportCaches } from '@/storage/imports/import-caches';
import { recordStep, type RecordedStep } from '@/storage/imports/record-step';
import { context, now, valueOf } from '../fresh-storage';

function aboutImport(id: string) {
  const files = ['Inbox.mbox 1000'];
  return { id, kind: 'mail', title: 'Inbox.mbox', files, sourceBytes: 1_000, choices: { ownAddresses: [] } };
}

export function stepOf(sightings: readonly Sighting[], more: Partial<RecordedStep> = {}): RecordedStep {
  const mark = { entry: 0, offset: 100 };
  return { sightings, counts: {}, leftOut: {}, problems: [], mark, sourceBytes: 100, ...more };
}

/** It makes ids that no other context makes. */
export function contextOf(id: string, at: EpochMs = now): WriteContext {
  const { newId, ...rest } = context();
  return { ...rest, now: at, newId: () => `${newId()}-of-${id}` };
}

/** One import at work in a database. */
export interface RunningImport {
  readonly id: string;
  readonly step: (sightings: readonly Sighting[], more?: Partial<RecordedStep>) => Promise<ImportTally>;
  /** The same step again, or one out of order. */
  readonly stepNumbered: (number: number, step: RecordedStep) => Promise<Result<ImportTally, StorageError>>;
}

/** Begins an import whose steps are numbered as they come. */
export async function begun(
  database: TactDatabase,
  id = 'import-1',
  write: WriteContext = contextOf(id),
  caches: ImportCaches = importCaches(),
): Promise<RunningImport> {
  let { steps } = valueOf(await beginImport(database, aboutImport(id), write));
  const stepNumbered = (number: number, step: RecordedStep) =>
    recordStep(database, { import: id, number, workedFor: 5 }, step, write, caches);
  return {
    id,
    stepNumbered,
    step: async (sightings, more) => valueOf(await stepNumbered(steps++, stepOf(sightings, more))),
  };
}
