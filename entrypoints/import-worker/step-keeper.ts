import type { CallError } from '@/messaging/protocol';
import type { ImportStep } from '@/imports/importer';
import { success, type Result } from '@/outreach/result';
import { importCaches } from '@/storage/imports/import-caches';
import { recordStep } from '@/storage/imports/record-step';
import type { ImportRow } from '@/storage/rows';
import type { Run } from './run-import';

type Keep = (step: ImportStep) => Promise<Result<ImportRow, CallError>>;

/** Keeps the steps of one run one after the other; gives the import's row as it is after each. */
export async function createStepKeeper(run: Run, begun: ImportRow): Promise<Result<Keep, CallError>> {
  const { disk } = run.parts;
  let row = begun;
  const caches = importCaches();
  return success(async (step) => {
    const place = { import: row.id, number: row.steps, workedFor: run.progress.takeWorked() };
    const kept = await disk.write((database, write) => recordStep(database, place, step, write, caches));
    if (!kept.ok) return kept;
    const workedFor = row.workedFor + place.workedFor;
    row = { ...row, steps: row.steps + 1, workedFor, mark: step.mark, tally: kept.value };
    return success(row);
  });
}
