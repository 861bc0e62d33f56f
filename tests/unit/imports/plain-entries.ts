import { plainEntry } from '@/imports/archive/plain-entry';
import type { Entry } from '@/imports/import-file';
import type { Importer, ImportMark, ImportStep } from '@/imports/importer';
import type { ImportChoices } from '@/messaging/imports';
import { epochMs } from '@/outreach/brand';
import { emailHandle, type Handle } from '@/outreach/handle';
import type { Sighting, TouchSighting } from '@/outreach/sighting';

export const NOW = epochMs(Date.UTC(2026, 10, 25, 12));
export const never = new AbortController().signal;

export function entryOf(path: string, ...parts: readonly BlobPart[]): Entry {
  return plainEntry({ path, blob: new Blob([...parts]), lastModified: Date.UTC(2026, 9, 1) });
}

/** The same entry whose bytes come in chunks of this size. */
export function inChunks(entry: Entry, size: number): Entry {
  return {
    ...entry,
    read: async function* (from, signal) {
      for await (const { bytes } of entry.read(from, signal)) {
        for (let at = 0; at < bytes.length; at += size) {
          yield { bytes: bytes.slice(at, at + size), sourceBytes: from + at + size };
        }
      }
    },
  };
}

export const address = (text: string): Handle => emailHandle(text) as Handle;

interface Reading {
  readonly choices?: Partial<ImportChoices>;
  readonly from?: ImportMark;
  readonly now?: number;
  readonly timeZone?: string;
}

/** All steps of an import. */
export async function stepsOf(
  importer: Importer,
  entries: readonly Entry[],
  { choices, from, now = NOW, timeZone = 'Europe/Warsaw' }: Reading = {},
): Promise<readonly ImportStep[]> {
  const steps: ImportStep[] = [];
  const task = {
    entries,
    choices: { ownAddresses: [], ...choices },
    now: epochMs(now),
    timeZone,
    signal: never,
  };
  for await (const step of importer.read({ ...task, ...(from && { from }) })) steps.push(step);
  return steps;
}

/** What an import brings in all. */
export function totalOf(steps: readonly ImportStep[]) {
  const total = (pick: (step: ImportStep) => Readonly<Record<string, number>>) => {
    const counts: Record<string, number> = {};
    for (const step of steps) {
      for (const [name, count] of Object.entries(pick(step))) counts[name] = (counts[name] ?? 0) + count;
    }
    return counts;
  };
  return {
    sightings: steps.flatMap(({ sightings }) => sightings),
    counts: total(({ counts }) => counts),
    leftOut: total(({ leftOut }) => leftOut),
    problems: steps.flatMap(({ problems }) => problems),
  };
}

export async function readAll(
  importer: Importer,
  entries: readonly Entry[],
  reading?: Reading,
): Promise<ReturnType<typeof totalOf>> {
  return totalOf(await stepsOf(importer, entries, reading));
}

export const look = (importer: Importer, entries: readonly Entry[], ownAddresses: readonly Handle[] = []) =>
  importer.look(entries, { ownAddresses, now: NOW, timeZone: 'Europe/Warsaw', signal: never });

export function touchesOf(sightings: readonly Sighting[]): readonly TouchSighting[] {
  return sightings.filter((sighting): sighting is TouchSighting => sighting.kind === 'touch');
}
