import type { EpochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import { openEntries } from './archive/open-entries';
import { ImportRefusal, type ChosenFile, type Entry } from './import-file';
import type { Importer } from './importer';
import { unknownFile } from './unknown-file';
import { createSummary, type ImportSummary, type SummaryMaker } from './summary';

export interface InspectTask {
  readonly files: readonly ChosenFile[];
  /** In the order in which they are asked whether the files are theirs. */
  readonly importers: readonly Importer[];
  /** The user's own addresses; those that the files suggest when there are none. */
  readonly ownAddresses: readonly Handle[];
  /** Whether everything is listed, or only the first of each. */
  readonly isFull: boolean;
  readonly now: EpochMs;
  readonly timeZone: string;
  readonly signal: AbortSignal;
}

/** What the first importer that knows the files makes of them; without any, the problems say so. */
export async function inspectImport(task: InspectTask): Promise<ImportSummary> {
  const { entries, refused } = await openEntries(task.files, task.signal);
  const summary = createSummary(task.isFull);
  summary.addProblems(refused);
  for (const importer of task.importers) {
    const claimed = await importer.claims(entries, task.signal);
    if (claimed.length > 0) return read(summary, importer, claimed, task);
  }
  for (const entry of entries) summary.addProblems([await unknownFile(entry, task.signal)]);
  return summary.finish({ entries, ownAddresses: [] });
}

async function read(
  summary: SummaryMaker,
  importer: Importer,
  entries: readonly Entry[],
  { ownAddresses: given, now, timeZone, signal }: InspectTask,
): Promise<ImportSummary> {
  const plan = await importer.look(entries, { ownAddresses: given, now, timeZone, signal });
  const likely = plan.ownAddresses?.filter(({ isLikely }) => isLikely).map(({ handle }) => handle) ?? [];
  const ownAddresses = given.length > 0 ? given : likely;
  const choices = { ownAddresses, ...(plan.table && { meanings: plan.table.meanings }) };
  try {
    for await (const step of importer.read({ entries, choices, now, timeZone, signal }))
      summary.addStep(step);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    summary.addProblems([{ place: plan.title, sentence: error.message }]);
  }
  return summary.finish({ entries, plan, ownAddresses });
}
