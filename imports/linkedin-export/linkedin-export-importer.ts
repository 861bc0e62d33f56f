import type { ImportPlan } from '@/messaging/imports';
import type { EpochMs } from '@/outreach/brand';
import type { Sighting } from '@/outreach/sighting';
import type { Entry } from '../import-file';
import type { Importer, ImportMark, ImportStep, ImportTask } from '../importer';
import { filesOfExport, isTable, type ExportFile } from './export-files';
import { asOf, readFileRows } from './file-rows';
import { createHashedSet } from './hashed-set';
import { createReadProgress } from './read-progress';
import { createRepeatedRows } from './repeated-rows';
import { createStepBuilder } from './step-builder';
import { surveyExport, type Survey } from './survey';

/**
 * Reads LinkedIn's export of the user's own data, of any year from 2020 on: whom they are connected with, the messages and
 * invitations between them, their notes, and their own past. Whatever does not fit is counted or listed, and stops nothing.
 */
export const linkedInExportImporter: Importer = {
  kind: 'linkedin-export',
  claims: async (entries, signal) => (await filesOfExport(entries, signal)).map(({ entry }) => entry),
  look: (entries) => Promise.resolve(planOf(entries)),
  read: (task) => stepsAfter(task.from, readSteps(task)),
};

function planOf(entries: readonly Entry[]): ImportPlan {
  const [first] = entries;
  const archive = /([^/]+\.zip)\//iu.exec(first?.path ?? '')?.[1];
  const isOneArchive = archive !== undefined && entries.every(({ path }) => path.includes(`${archive}/`));
  const single = entries.length === 1 ? first?.path.split('/').at(-1) : undefined;
  return {
    kind: 'linkedin-export',
    title: single ?? (isOneArchive ? archive : `${String(entries.length)} files of a LinkedIn export`),
    sourceBytes: entries.reduce((sum, { sourceBytes }) => sum + sourceBytes, 0),
  };
}

/** The same files give the same steps, so that going on is reading them again and leaving out the steps that were kept. */
async function* stepsAfter(
  from: ImportMark | undefined,
  steps: AsyncIterable<ImportStep>,
): AsyncGenerator<ImportStep> {
  for await (const step of steps) {
    const { entry, offset } = step.mark;
    const isKept = from && (entry < from.entry || (entry === from.entry && offset <= from.offset));
    if (!isKept) yield step;
  }
}

async function* readSteps({ entries, now, signal }: ImportTask): AsyncGenerator<ImportStep> {
  const files = await filesOfExport(entries, signal);
  const tables = files.filter(isTable);
  const survey = await surveyExport(tables, signal);
  const repeated = createRepeatedRows(tables);
  const context = { survey, repeated, seenConversations: createHashedSet(), now, signal };
  const progress = createReadProgress();
  const builder = createStepBuilder();
  const lastOwn = files.findLastIndex(isOwn);
  for (const [index, file] of files.entries()) {
    for await (const { number, outcome } of readFileRows(file, progress.watched(file.entry), context)) {
      builder.add(outcome, `${file.entry.path}, row ${number}`);
      if (builder.isFull()) yield builder.take({ entry: index, offset: number }, progress.bytes());
    }
    progress.finish(file.entry);
    if (index === lastOwn) builder.add({ sightings: [ownProfile(files, survey, now)] }, file.entry.path);
    const isLast = index === files.length - 1;
    if (isLast) yield builder.take({ entry: files.length, offset: 0 }, progress.bytes());
  }
}

function isOwn({ kind }: ExportFile): boolean {
  return kind === 'profile' || kind === 'positions' || kind === 'education';
}

function ownProfile(files: readonly ExportFile[], { past, owner }: Survey, now: EpochMs): Sighting {
  const [first, ...others] = files.filter(isOwn).map(({ entry }) => asOf(entry, now));
  const seenAt = others.reduce((latest, one) => (one > latest ? one : latest), first ?? now);
  return { kind: 'own-profile', profile: past.profileOf(owner, seenAt) };
}
