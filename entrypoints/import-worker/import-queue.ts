import type { ImportOrder } from '@/messaging/imports';
import type { DeskParts, Planned } from './import-desk';
import { createValve, type Valve } from './valve';
import { runImport } from './run-import';

type Start = Extract<ImportOrder, { kind: 'start' }>;
/** An import that was begun, with what the user chose for it. */
export type WaitingImport = Omit<Start, 'kind' | 'plan'> & Planned;

interface Job {
  readonly waiting: WaitingImport;
  readonly valve: Valve;
  readonly life: AbortController;
}

/** Imports one after the other: they would only slow each other down on one disk. */
export function createImportQueue(parts: DeskParts) {
  const jobs: Job[] = [];
  let running: Promise<void> | undefined;

  function add(waiting: WaitingImport) {
    jobs.push({ waiting, valve: createValve(), life: new AbortController() });
    running ??= runAll().finally(() => {
      running = undefined;
    });
  }

  async function runAll() {
    for (let job = jobs[0]; job; job = jobs[0]) {
      await runImport(parts, job.waiting, job.valve, job.life.signal).finally(() => jobs.shift());
    }
  }

  function change(id: string, what: 'pause' | 'go-on' | 'stop') {
    const job = jobs.find(({ waiting }) => waiting.id === id);
    if (what === 'pause') job?.valve.close();
    else job?.valve.open();
    if (what === 'stop') job?.life.abort();
  }

  return { add, change };
}
