import type { CallError } from '@/messaging/protocol';
import type { ImportStep } from '@/imports/importer';
import { success, type Result } from '@/outreach/result';
import { endImport, type ImportEnd } from '@/storage/imports/begin-import';
import { importCaches } from '@/storage/imports/import-caches';
import { loadFingerprinter } from '@/storage/imports/load-fingerprinter';
import { recordStep } from '@/storage/imports/record-step';
import type { ImportRow } from '@/storage/import-rows';
import type { Run } from './run-import';

/** Writes down one run of an import. */
export interface StepKeeper {
  /** Keeps the next step, and gives the import's row as it is then. */
  readonly keep: (step: ImportStep) => Promise<Result<ImportRow, CallError>>;
  readonly end: (end: ImportEnd) => Promise<Result<unknown, CallError>>;
}

export async function createStepKeeper(run: Run, begun: ImportRow): Promise<Result<StepKeeper, CallError>> {
  const { disk } = run.parts;
  const fingerprint = await disk.read(loadFingerprinter);
  if (!fingerprint.ok) return fingerprint;
  const caches = importCaches(fingerprint.value);
  let row = begun;
  return success({
    async keep(step) {
      const place = { import: row.id, number: row.steps, workedFor: run.progress.takeWorked() };
      const kept = await disk.write((database, write) => recordStep(database, place, step, write, caches));
      if (!kept.ok) return kept;
      const workedFor = row.workedFor + place.workedFor;
      row = { ...row, steps: row.steps + 1, workedFor, mark: step.mark, tally: kept.value };
      return success(row);
    },
    end: (end) => disk.write((database, write) => endImport(database, row.id, end, write, caches)),
  });
}
