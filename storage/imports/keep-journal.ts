import type { ImportRow } from '../import-rows';
import type { TactDatabase } from '../tact-database';
import { rowStamp, type WriteContext } from '../work';
import type { StepJournal } from './step-journal';

/** Writes the journal of a transaction of an import, and the import's row as it is after it. */
export async function keepJournal(
  database: TactDatabase,
  row: ImportRow,
  context: WriteContext,
  journal: StepJournal,
): Promise<void> {
  const stamp = rowStamp(context);
  await Promise.all([
    database.importSteps.add({ import: row.id, step: row.steps, ...journal.row(), ...stamp }),
    database.imports.put({ ...row, steps: row.steps + 1, ...stamp }),
  ]);
}
