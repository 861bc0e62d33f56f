import type { PageReport } from '@/messaging/protocol';
import { asksOf, MOST_ASKS } from './check-compose';
import type { ComposeState } from './compose-state';
import type { ReaderContext } from './reader-context';

const SETTLE_MS = 250;
const notUnderstood = 'Gmail has changed and Tact cannot read this message.';

/** What the popup, the badge and the side panel are told about the page. */
export function pageReport(states: readonly ComposeState[], isUnderstood: boolean): PageReport {
  if (!isUnderstood) return { state: 'not-understood', asks: [], note: notUnderstood };
  const all = states.flatMap(({ recipients }) => asksOf(recipients));
  const byHandle = new Map(all.map((ask) => [ask.handles[0], ask]));
  const asks = [...byHandle.values()].slice(0, MOST_ASKS);
  return { state: asks.length > 0 ? 'people' : 'nothing', asks };
}

/** Makes the function that reports the page when it has changed, a moment later. */
export function createPageReports({ call, document, signal }: ReaderContext): (report: PageReport) => void {
  let latest = '';
  let last: PageReport | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = async () => {
    if (!last) return;
    const { ok } = await call('report-page', { report: last });
    if (!ok) latest = '';
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  // The worker forgets a page that was left; one that comes back from the browser's cache has not changed.
  document.addEventListener('visibilitychange', () => void send(), { signal });
  return (report) => {
    const text = JSON.stringify(report);
    if (text === latest) return;
    latest = text;
    last = report;
    clearTimeout(timer);
    timer = setTimeout(() => void send(), SETTLE_MS);
  };
}
