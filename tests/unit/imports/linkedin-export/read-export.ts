import { epochMs } from '@/outreach/brand';
import type { OwnProfile } from '@/outreach/own-profile';
import type { PersonSighting, Sighting, TouchSighting } from '@/outreach/sighting';
import type { Entry } from '@/imports/import-file';
import type { ImportStep, ImportTask } from '@/imports/importer';
import { linkedInExportImporter } from '@/imports/linkedin-export/linkedin-export-importer';
import type { ImportProblem } from '@/messaging/imports';

export const now = epochMs(Date.UTC(2026, 10, 29, 12));

/** All that an import brings, its steps taken together. */
export interface Read {
  readonly steps: readonly ImportStep[];
  readonly sightings: readonly Sighting[];
  readonly people: readonly PersonSighting[];
  readonly touches: readonly TouchSighting[];
  readonly profile: OwnProfile | undefined;
  readonly counts: Readonly<Record<string, number>>;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly problems: readonly ImportProblem[];
}

/** Reads what the importer claims of the entries. */
export async function readExport(entries: readonly Entry[], more: Partial<ImportTask> = {}): Promise<Read> {
  const { signal } = new AbortController();
  const claimed = await linkedInExportImporter.claims(entries, signal);
  const task = { entries: claimed, choices: { ownAddresses: [] }, now, timeZone: 'UTC', signal, ...more };
  const steps: ImportStep[] = [];
  for await (const step of linkedInExportImporter.read(task)) steps.push(step);
  const sightings = steps.flatMap((step) => step.sightings);
  return {
    steps,
    sightings,
    people: sightings.filter((sighting) => sighting.kind === 'person'),
    touches: sightings.filter((sighting) => sighting.kind === 'touch'),
    profile: sightings.find((sighting) => sighting.kind === 'own-profile')?.profile,
    counts: total(steps.map(({ counts }) => counts)),
    leftOut: total(steps.map(({ leftOut }) => leftOut)),
    problems: steps.flatMap(({ problems }) => problems),
  };
}

/** The sums of all counts, by name. */
export function total(all: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [name, count] of all.flatMap((one) => Object.entries(one))) {
    sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return Object.fromEntries(sums);
}
