import { clearBadge, showBadge } from './badge';
import { brief } from './brief';
import { currencyOf, forgetPage, pageOf, reportedTabs, type KnownPage } from './page-reports';
import { inPassing, type WorkerParts } from './worker-parts';

/** Keeps each tab's badge in step with its report and with what is on the disk, one after the other. */
export interface PageBadges {
  readonly refresh: (tab: number) => void;
  readonly refreshAll: () => void;
}

export function createPageBadges(parts: WorkerParts): PageBadges {
  // In turn, so that an answer computed earlier never replaces a later one.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>) => {
    const turn = last.then(work);
    last = turn.then(
      () => undefined,
      () => undefined,
    );
    inPassing(turn, 'the badge', parts.report);
  };
  const refresh = (tab: number) => {
    inTurn(() => refreshBadge(tab, parts));
  };
  return {
    refresh,
    refreshAll: () => {
      inTurn(async () => (await reportedTabs()).forEach(refresh));
    },
  };
}

async function refreshBadge(tab: number, parts: WorkerParts): Promise<void> {
  const page = await pageOf(tab);
  if (!page) return;
  const { is } = await currencyOf(parts.disk, tab, page);
  if (is === 'past') return leave(tab, page);
  const briefings = await brief(parts.disk, parts.machine, page.report.asks);
  if (!(await isLatest(tab, page))) return;
  const isUnderstood = briefings.ok && is === 'current' && page.report.state !== 'not-understood';
  await showBadge(tab, briefings.ok ? briefings.value : [], isUnderstood);
}

async function leave(tab: number, page: KnownPage): Promise<void> {
  if (!(await isLatest(tab, page))) return;
  await forgetPage(tab);
  await clearBadge(tab);
}

async function isLatest(tab: number, { key }: KnownPage): Promise<boolean> {
  return (await pageOf(tab))?.key === key;
}
