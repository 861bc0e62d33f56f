import type { EpochMs, PersonId } from '@/outreach/brand';
import type { ImportChoices } from '@/outreach/import-choices';
import type { Row, StampedFacts } from './rows';

/** An import: what it is, how far it is, and what it brought. */
export interface ImportRow extends Row, ImportAbout {
  readonly id: string;
  readonly state: 'running' | 'stopped' | 'failed' | 'done' | 'taken-back';
  readonly startedAt: EpochMs;
  readonly endedAt?: EpochMs;
  /** Without pauses, in ms. */
  readonly workedFor: number;
  /** Where it goes on; of the steps before nothing is missing. */
  readonly mark?: { readonly entry: number; readonly offset: number };
  readonly steps: number;
  readonly tally: ImportTally;
  readonly sentence?: string;
}

/** What is known of an import before it begins. */
export interface ImportAbout {
  readonly kind: string;
  readonly title: string;
  /** The files that it reads, so that they are known again: their paths and sizes in bytes. */
  readonly files: readonly string[];
  readonly sourceBytes: number;
  /** What the user chose; to go on with it nothing is asked twice. */
  readonly choices: ImportChoices;
}

/** What an import brought so far. */
export interface ImportTally {
  readonly readBytes: number;
  readonly people: number;
  readonly touches: number;
  readonly again: number;
  readonly replies: number;
  readonly ties: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly problemCount: number;
  readonly problems: readonly { readonly place: string; readonly sentence: string }[];
}

/** What one transaction of an import wrote, so that it can be taken back. */
export interface ImportStepRow extends Row {
  readonly import: string;
  readonly step: number;
  /** The rows that it added. */
  readonly added: Readonly<
    Record<'touches' | 'people' | 'handles' | 'ties' | 'fingerprints', readonly string[]>
  >;
  /** The rows that it saw and that were there, and the people whom it showed to be one with those they were joined to before. */
  readonly again: Readonly<Record<'touches' | 'handles' | 'joins', readonly string[]>>;
  /** The people whose facts it changed: as they were and as they became. */
  readonly changed: readonly {
    readonly person: PersonId;
    readonly before: StampedFacts;
    readonly after: StampedFacts;
  }[];
  /** The people whom it joined to others. */
  readonly merged: readonly PersonId[];
}
