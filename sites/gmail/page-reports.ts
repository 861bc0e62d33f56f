import type { PageReport } from '@/messaging/protocol';
import { MOST_ASKS } from './check-compose';
import type { PageView, ReaderLink } from './reader-link';

const SETTLE_MS = 250;
const notUnderstood = 'Gmail has changed and Tact cannot read this message.';

/** Tells the worker about the page, for the popup, the badge and the side panel: soon after it has changed, and when it comes back into sight. */
export function reportPage({ context, page, onLook }: Pick<ReaderLink, 'context' | 'page' | 'onLook'>): void {
  const { call, document, signal } = context;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async () => {
    timer = undefined;
    const report = reportOf(page());
    const text = JSON.stringify(report);
    if (text === told) return;
    told = text;
    const { ok } = await call('report-page', { report });
    // The next look tells it again.
    if (!ok) told = '';
  };
  // At a look the composes are found but not read yet; a moment later they are.
  const tellSoon = () => {
    timer ??= setTimeout(() => void tell(), SETTLE_MS);
  };
  const tellAgain = () => {
    told = '';
    clearTimeout(timer);
    void tell();
  };
  // The worker forgets a page that was left; one that comes back from the browser's cache has not changed.
  document.addEventListener('visibilitychange', tellAgain, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  onLook(tellSoon);
  tellSoon();
}

function reportOf({ asks, isUnderstood }: PageView): PageReport {
  if (!isUnderstood) return { state: 'not-understood', asks: [], note: notUnderstood };
  const byHandle = new Map(asks.map((ask) => [ask.handles[0], ask]));
  const people = [...byHandle.values()].slice(0, MOST_ASKS);
  return { state: people.length > 0 ? 'people' : 'nothing', asks: people };
}
