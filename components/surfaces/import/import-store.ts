import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImportChoices, ImportLink, ImportOrder, OfferedFile } from '@/messaging/imports';
import type { PageParts } from '../page-parts';
import { MOST_FILES } from './chosen-files';
import { countText } from './count-text';
import { deskAfter, emptyDesk, withJob, type Begun, type Desk } from './import-desk';
import { notOwnOf } from './plan-choices';
import { createReportGate } from './report-gate';

/** The imports of this tab, and what can be done with them. */
export interface Importing {
  readonly store: StoreApi<Desk>;
  readonly look: (files: readonly OfferedFile[]) => void;
  /** Begins with what a plan asked about; it waits while another is read. With `goesOn` it goes on with an earlier one. */
  readonly start: (plan: number, choices: ImportChoices, goesOn?: string) => void;
  /** Goes on with an import of this tab that ended early. */
  readonly again: (begun: Begun, id: string) => void;
  readonly dismiss: (plan: number) => void;
  /** Shows what went wrong before anything could be looked at. */
  readonly complain: (sentence: string) => void;
  readonly dismissRefused: () => void;
  readonly pause: (id: string) => void;
  readonly goOn: (id: string) => void;
  readonly stop: (id: string) => void;
  readonly takeBack: (id: string) => void;
}

type StartParts = Pick<PageParts, 'newId' | 'signal'>;

/** The imports of a dashboard. The script behind it starts with the first order; without it, undefined. */
export function createImporting(parts: PageParts): Importing | undefined {
  const { startImporting } = parts;
  if (!startImporting) return undefined;
  const store = createStore<Desk>(() => emptyDesk);
  const tell = lazily(startImporting, store, parts.signal);
  return { store, ...planOrders(store, tell, parts), ...jobOrders(store, tell) };
}

type Tell = ImportLink['tell'];

function lazily(open: () => ImportLink, store: StoreApi<Desk>, signal: AbortSignal): Tell {
  let link: ImportLink | undefined;
  const begin = () => {
    const opened = open();
    const take = createReportGate((report) => {
      store.setState((desk) => deskAfter(desk, { kind: 'report', report }));
    }, signal);
    opened.onNews((news) => {
      if (news.kind === 'report') take(news.report);
      else store.setState((desk) => deskAfter(desk, news));
    }, signal);
    return opened;
  };
  return (order: ImportOrder) => {
    link ??= begin();
    link.tell(order);
  };
}

type PlanOrders = Pick<Importing, 'look' | 'start' | 'again' | 'dismiss' | 'complain' | 'dismissRefused'>;

function planOrders(store: StoreApi<Desk>, tell: Tell, { newId }: StartParts): PlanOrders {
  const close = (number: number) => {
    store.setState(({ open }) => ({ open: open.filter((one) => one.number !== number) }));
  };
  const begin = (begun: Begun, goesOn: string | undefined) => {
    const id = goesOn ?? newId();
    store.setState((desk) => withJob(desk, id, () => ({ id, begun })));
    const { number, plan, choices } = begun;
    const start = { kind: 'start' as const, id, plan: number, choices };
    const notOwn = notOwnOf(plan, choices);
    // What was chosen when it began counts, and was kept then.
    if (goesOn !== undefined) tell({ ...start, goesOn });
    else tell({ ...start, ...(notOwn.length > 0 && { notOwn }) });
  };
  return {
    look: (files) => {
      store.setState({ isLooking: files.length > 0, refused: [], problem: problemOfChoice(files.length) });
      if (files.length > 0) tell({ kind: 'look', files });
    },
    start: (number, choices, goesOn) => {
      const chosen = store.getState().open.find((one) => one.number === number);
      if (!chosen) return;
      close(number);
      begin({ ...chosen, choices }, goesOn);
    },
    again: begin,
    dismiss: close,
    complain: (problem) => {
      store.setState({ problem });
    },
    dismissRefused: () => {
      store.setState({ refused: [] });
    },
  };
}

function problemOfChoice(files: number): string | undefined {
  if (files === 0) return 'There are no files in it.';
  return files < MOST_FILES ? undefined : `Only the first ${countText(MOST_FILES)} files are looked at.`;
}

type JobOrders = Pick<Importing, 'pause' | 'goOn' | 'stop' | 'takeBack'>;

function jobOrders(store: StoreApi<Desk>, tell: Tell): JobOrders {
  return {
    pause: (id) => {
      tell({ kind: 'pause', id });
    },
    goOn: (id) => {
      tell({ kind: 'go-on', id });
    },
    stop: (id) => {
      // What still waits has brought nothing and leaves no report.
      store.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id || job.report) }));
      tell({ kind: 'stop', id });
    },
    takeBack: (id) => {
      store.setState((desk) => withJob(desk, id, (job) => ({ ...job, takingBack: { done: 0, of: 0 } })));
      tell({ kind: 'take-back', id });
    },
  };
}
