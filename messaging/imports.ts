import type { EpochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { ColumnMeaning, ImportChoices } from '@/outreach/import-choices';

export { columnMeanings, type ColumnMeaning, type ImportChoices } from '@/outreach/import-choices';

export const importKinds = ['mail', 'linkedin-export', 'calendar', 'contacts', 'crm'] as const;
export type ImportKind = (typeof importKinds)[number];

/** How many of each, by name. */
export type Counts = Readonly<Record<string, number>>;

/** Something in a file that could not be read. */
export interface ImportProblem {
  /** Where it is, so that the user finds it: "Inbox.mbox, mail 12, byte 40960". */
  readonly place: string;
  readonly sentence: string;
}

/** An address that seems to be the user's own, and why. */
export interface OwnAddressCandidate {
  readonly handle: Handle;
  /** In how many of the mails looked at it received (Delivered-To) or sent (the Sent label). */
  readonly received: number;
  readonly sent: number;
  /** Whether it is taken for the user's own unless they say otherwise. */
  readonly isLikely: boolean;
}

/** A table whose columns the user is asked about. */
export interface TablePreview {
  /** The maker of the table where it was recognised: "HubSpot". */
  readonly recognisedAs?: string;
  readonly columns: readonly string[];
  /** One for each column. */
  readonly meanings: readonly ColumnMeaning[];
  /** The first rows, cut. */
  readonly rows: readonly (readonly string[])[];
}

/** What is asked and shown before an import begins. */
export interface ImportPlan {
  readonly kind: ImportKind;
  /** "All mail Including Spam and Trash.mbox", or "3 files". */
  readonly title: string;
  /** Bytes of the chosen files. */
  readonly sourceBytes: number;
  readonly ownAddresses?: readonly OwnAddressCandidate[];
  readonly table?: TablePreview;
}

export type ImportState = 'running' | 'paused' | 'interrupted' | 'stopped' | 'failed' | 'done' | 'taken-back';

/** How far an import is, and what it brought. */
export interface ImportReport {
  readonly id: string;
  readonly kind: ImportKind;
  readonly title: string;
  readonly state: ImportState;
  readonly startedAt: EpochMs;
  readonly endedAt?: EpochMs;
  /** How long it was at work, without pauses, in ms. */
  readonly workedFor: number;
  readonly sourceBytes: number;
  readonly readBytes: number;
  /** People and touches that were not known before. */
  readonly people: number;
  readonly touches: number;
  /** Touches that were known already. */
  readonly again: number;
  readonly replies: number;
  readonly ties: number;
  /** What was read, by the importer's own names. */
  readonly counts: Counts;
  readonly leftOut: Counts;
  /** All of them are counted, the first few hundred kept. */
  readonly problemCount: number;
  readonly problems: readonly ImportProblem[];
  /** Why it ended early, in words for the user. */
  readonly sentence?: string;
}

/** What the page asks of the script that imports. Files go along by reference; nothing is copied. */
export type ImportOrder =
  | { readonly kind: 'look'; readonly files: readonly OfferedFile[] }
  | {
      readonly kind: 'start';
      readonly id: string;
      /** Its place among all the plans that this link has told, from 0; several imports run in the order of their starts. */
      readonly plan: number;
      readonly choices: ImportChoices;
      /** The import that ended early, where this goes on with it: the same as `id`. What was chosen then counts. */
      readonly goesOn?: string;
    }
  | { readonly kind: 'pause' | 'go-on' | 'stop' | 'take-back'; readonly id: string };

export interface OfferedFile {
  readonly path: string;
  readonly blob: Blob;
  readonly lastModified: number;
}

/** What the script that imports tells the page. */
export type ImportNews =
  | { readonly kind: 'looking'; readonly isLooking: boolean }
  | {
      readonly kind: 'plans';
      readonly plans: readonly ImportPlan[];
      /** Files that are of no known kind, and those that cannot be read. */
      readonly refused: readonly ImportProblem[];
    }
  | { readonly kind: 'report'; readonly report: ImportReport }
  | { readonly kind: 'taking-back'; readonly id: string; readonly done: number; readonly of: number }
  /** With the id of an import that could not begin for it. */
  | { readonly kind: 'problem'; readonly sentence: string; readonly id?: string };

/** The page's way to the script that imports. */
export interface ImportLink {
  readonly tell: (order: ImportOrder) => void;
  readonly onNews: (listener: (news: ImportNews) => void, signal: AbortSignal) => void;
}

/** The name of the lock that is held as long as an import is being read or taken back, so that other windows can tell. */
export function importLock(id: string): string {
  return `tact-import ${id}`;
}

/**
 * The name of the lock that all who read an import share, and that whoever takes one back has alone: what is taken away
 * meanwhile could be what another import has just seen again.
 */
export const importsLock = 'tact-imports';
