import type { Entry } from '@/imports/import-file';
import type { ImportMark, ImportStep } from '@/imports/importer';
import { mailImporter } from '@/imports/mail/mail-importer';
import type { Handle } from '@/outreach/handle';
import { NOW } from './made-mails';

/** The steps of an import of these entries. */
export async function stepsOf(
  entries: readonly Entry[],
  ownAddresses: readonly Handle[] = [],
  from?: ImportMark,
): Promise<ImportStep[]> {
  const { signal } = new AbortController();
  const task = { entries, choices: { ownAddresses }, now: NOW, timeZone: 'UTC', signal };
  const steps: ImportStep[] = [];
  for await (const step of mailImporter.read(from ? { ...task, from } : task)) steps.push(step);
  return steps;
}

/** What the steps say together of mails, of what was left out and of problems. */
export const totals = (steps: readonly ImportStep[]) => {
  const leftOut: Record<string, number> = {};
  for (const step of steps)
    for (const [reason, count] of Object.entries(step.leftOut))
      leftOut[reason] = (leftOut[reason] ?? 0) + count;
  const mails = steps.reduce((sum, { counts }) => sum + (counts.mails ?? 0), 0);
  return { mails, leftOut, problems: steps.flatMap(({ problems }) => problems) };
};

export const sightingsOf = (steps: readonly ImportStep[]) => steps.flatMap(({ sightings }) => sightings);
