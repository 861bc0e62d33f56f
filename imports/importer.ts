import type { EpochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { Counts, ImportChoices, ImportKind, ImportPlan, ImportProblem } from '@/messaging/imports';
import type { Sighting } from '@/outreach/sighting';
import type { Entry } from './import-file';

/** Where to go on: which of the importer's entries, by its place among them, and how far into it, in uncompressed bytes. */
export interface ImportMark {
  readonly entry: number;
  readonly offset: number;
}

/** A run of a file, small enough to be written in one transaction (some hundreds of sightings). */
export interface ImportStep {
  readonly sightings: readonly Sighting[];
  /** What was read, by the importer's own names: `mails`, `conversations`, `meetings`. */
  readonly counts: Counts;
  /** What was left out, by reason. */
  readonly leftOut: Counts;
  readonly problems: readonly ImportProblem[];
  /** Where the next step begins, when everything before it is kept. */
  readonly mark: ImportMark;
  /** Bytes of the chosen files read so far, all entries together. */
  readonly sourceBytes: number;
}

/** What an importer is told besides its entries. */
export interface ImportTask {
  readonly entries: readonly Entry[];
  readonly choices: ImportChoices;
  /** Where an earlier run stopped; from the beginning when absent. */
  readonly from?: ImportMark;
  /** The moment of the import; nothing that a file says may be later. */
  readonly now: EpochMs;
  /** The user's IANA time zone, for times that a file writes without any. */
  readonly timeZone: string;
  readonly signal: AbortSignal;
}

/** Turns the files of one kind into sightings. The same files give the same steps, however often they are read. */
export interface Importer {
  readonly kind: ImportKind;
  /** Which of the entries are this importer's, judged by their names and, where that is not enough, by their beginnings. */
  readonly claims: (entries: readonly Entry[], signal: AbortSignal) => Promise<readonly Entry[]>;
  /** What the user is shown and asked before it begins. It reads little of a large file. */
  readonly look: (entries: readonly Entry[], task: LookTask) => Promise<ImportPlan>;
  readonly read: (task: ImportTask) => AsyncIterable<ImportStep>;
}

export interface LookTask {
  readonly ownAddresses: readonly Handle[];
  readonly now: EpochMs;
  readonly timeZone: string;
  readonly signal: AbortSignal;
}
