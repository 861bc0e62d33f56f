import type { ImportKind, ImportReport, ImportState } from '@/messaging/imports';
import type { ImportRow } from '@/storage/import-rows';
import type { DeskParts } from './import-desk';

/** A page needs no more to look alive. */
const REPORT_EVERY_MS = 250;

export interface Progress {
  /** Tells how far it is; not more often than a page can use, but always when its state has changed. */
  readonly tell: (row: ImportRow, state: ImportState) => void;
  /** Time at work since this was asked last, without pauses, in ms. */
  readonly takeWorked: () => number;
  readonly pause: () => void;
  readonly goOn: () => void;
}

/** Follows one run of an import: what the page is told, and how long it is at work. */
export function createProgress({ tell, machine }: DeskParts, kind: ImportKind): Progress {
  let [toldAt, toldState]: [number, ImportState | undefined] = [0, undefined];
  let told: ImportRow | undefined;
  let worked = 0;
  let since: number | undefined = machine.now();
  const stopClock = () => {
    if (since !== undefined) worked += machine.now() - since;
    since = undefined;
  };
  const startClock = () => {
    since ??= machine.now();
  };
  const tellOf = (row: ImportRow, state: ImportState) => {
    const now = machine.now();
    told = row;
    if (state === toldState && now - toldAt < REPORT_EVERY_MS) return;
    [toldAt, toldState] = [now, state];
    tell({ kind: 'report', report: reportOf(row, kind, state) });
  };
  return {
    tell: tellOf,
    takeWorked() {
      const isAtWork = since !== undefined;
      stopClock();
      const taken = worked;
      worked = 0;
      if (isAtWork) startClock();
      return taken;
    },
    pause() {
      stopClock();
      if (told) tellOf(told, 'paused');
    },
    goOn: startClock,
  };
}

/** What a page is told of an import whose row is this. */
export function reportOf(row: ImportRow, kind: ImportKind, state: ImportState): ImportReport {
  const { id, title, startedAt, endedAt, workedFor, sourceBytes, sentence, tally } = row;
  const about = { id, kind, title, state, startedAt, workedFor, sourceBytes };
  return { ...about, ...tally, ...(endedAt && { endedAt }), ...(sentence && { sentence }) };
}
