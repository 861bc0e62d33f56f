import { epochMs } from '@/outreach/brand';
import { emailHandle, slugHandle } from '@/outreach/handle';
import type { ChosenFile } from './import-file';
import { inspectImport } from './inspect-import';
import type { ImportSummary } from './summary';
import { importers } from './importers';
import type { ImportKind } from '@/messaging/imports';

const kindsOf = {
  mbox: ['mail'],
  'linkedin-export': ['linkedin-export'],
  ics: ['calendar'],
  contacts: ['contacts', 'crm'],
} as const satisfies Readonly<Record<string, readonly ImportKind[]>>;

interface FilesTask {
  readonly files: readonly ChosenFile[];
  readonly isFull: boolean;
  /** The user's own, as a person writes them; found in the files when there are none. */
  readonly ownAddresses: readonly string[];
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly timeZone: string;
}

/** What the importers for one kind of file make of files; the entry of `npm run inspect`. */
export function inspectFiles(what: keyof typeof kindsOf, task: FilesTask): Promise<ImportSummary> {
  const { files, isFull, timeZone } = task;
  const own = task.ownAddresses.map((text) => emailHandle(text) ?? slugHandle(text));
  return inspectImport({
    files,
    isFull,
    timeZone,
    importers: kindsOf[what].flatMap((kind) => importers.filter((importer) => importer.kind === kind)),
    ownAddresses: own.filter((handle) => handle !== undefined),
    now: epochMs(task.now),
    signal: new AbortController().signal,
  });
}
