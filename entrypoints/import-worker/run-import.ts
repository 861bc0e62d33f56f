import type { CallError } from '@/messaging/protocol';
import { ImportRefusal } from '@/imports/import-file';
import { epochMs } from '@/outreach/brand';
import type { ImportEnd } from '@/storage/imports/begin-import';
import type { ImportRow } from '@/storage/import-rows';
import { sayChanged } from './say-changed';
import { beginOrGoOn } from './begin-or-go-on';
import type { DeskParts } from './import-desk';
import { whileReading } from './import-locks';
import type { WaitingImport } from './import-queue';
import { orFailure, stumbled } from './or-failure';
import { createProgress, type Progress } from './progress';
import { readAhead } from './read-ahead';
import { createStepKeeper, type StepKeeper } from './step-keeper';
import type { Valve } from './valve';

/** One import at work. */
export interface Run {
  readonly parts: DeskParts;
  readonly waiting: WaitingImport;
  readonly valve: Valve;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/**
 * Reads one import to its end. Every step is one transaction that also says where the next one begins, so that whatever
 * stops it, it goes on there. A lock says to other windows that it is being read.
 */
export async function runImport(
  parts: DeskParts,
  waiting: WaitingImport,
  valve: Valve,
  signal: AbortSignal,
): Promise<void> {
  // Stopped while it waited: nothing of it was begun.
  if (signal.aborted) return;
  const isOurs = await whileReading(waiting.id, async () => {
    if (signal.aborted) return;
    const begun = await orFailure(parts.report, () => beginOrGoOn(parts, waiting));
    const progress = createProgress(parts, waiting.plan.kind);
    if (begun.ok) await readToItsEnd({ parts, waiting, valve, signal, progress }, begun.value);
    else parts.tell({ kind: 'problem', sentence: begun.error.sentence, id: waiting.id });
  });
  if (!isOurs) parts.tell({ kind: 'problem', sentence: elsewhere, id: waiting.id });
}

const elsewhere = 'Another window is at work on this import.';

async function readToItsEnd(run: Run, begun: ImportRow): Promise<void> {
  const { parts, progress } = run;
  let row = begun;
  const follow = (kept: ImportRow) => {
    row = kept;
    progress.tell(row, 'running');
  };
  follow(begun);
  const keeper = await orFailure(parts.report, () => createStepKeeper(run, begun));
  const ending = keeper.ok ? await readSteps(run, begun, keeper.value, follow) : failed(keeper.error);
  const ended = keeper.ok ? await orFailure(parts.report, () => keeper.value.end(ending)) : keeper;
  // Where not even that can be written, the import stays one that was interrupted.
  const state = ended.ok ? ending.state : 'interrupted';
  progress.tell({ ...row, ...ending, endedAt: parts.machine.now() }, state);
  sayChanged();
}

/** Keeps step after step; while one is being written the next is read. */
async function readSteps(
  run: Run,
  begun: ImportRow,
  { keep }: StepKeeper,
  onKept: (row: ImportRow) => void,
): Promise<ImportEnd> {
  const { parts, signal } = run;
  try {
    for await (const step of readAhead(stepsOf(run, begun))) {
      await waitWhileClosed(run);
      if (signal.aborted) break;
      const kept = await keep(step);
      if (!kept.ok) return failed(kept.error);
      onKept(kept.value);
    }
  } catch (error) {
    if (error instanceof ImportRefusal) return { state: 'failed', sentence: error.message };
    if (!signal.aborted) {
      parts.report(error, 'the import');
      return failed(stumbled);
    }
  }
  return { state: signal.aborted ? 'stopped' : 'done' };
}

function failed({ sentence }: CallError): ImportEnd {
  return { state: 'failed', sentence };
}

function stepsOf({ parts: { machine }, waiting: { importer, entries }, signal }: Run, row: ImportRow) {
  return importer.read({
    entries,
    choices: row.choices,
    ...(row.mark && { from: row.mark }),
    // As of the first beginning, so that what it goes on with reads like what it began with.
    now: epochMs(row.startedAt),
    timeZone: machine.timeZone(),
    signal,
  });
}

async function waitWhileClosed({ valve, progress }: Run): Promise<void> {
  if (valve.isOpen()) return;
  progress.pause();
  await valve.whenOpen();
  progress.goOn();
}
