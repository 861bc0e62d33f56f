import type { Reading } from '@/messaging/protocol';
import type { EpochMs } from '@/outreach/brand';
import { shownLink } from './read-send-notice';
import type { ReaderLink } from './reader-link';
import { hasBox } from './rendered';
import { allMatches, matchingRung } from './rungs';
import { undoLink, viewMessageLink } from './selectors/notice';
import { listRow } from './selectors/list';
import { groups, type SelectorGroup } from './selectors/registry';
import { threadHeading } from './selectors/thread';

type Part = readonly [SelectorGroup, ParentNode];

const LOOK_AGAIN_MS = 30_000;
const TELL_AGAIN_MS = 3_600_000;

/**
 * Tells the worker which selectors find their things on the pages that the user opens: when the kind of page changes,
 * and twice a minute on the same one. What it told within the hour it does not tell again.
 */
export function createReadingReports({
  context,
  composes,
  onLook,
}: Pick<ReaderLink, 'context' | 'composes' | 'onLook'>): void {
  const { document, now, call } = context;
  const news = createNewsDesk();
  let kind = '';
  let lookedAt = 0;
  const tell = async (readings: readonly Reading[]) => {
    const { ok } = await call('report-readings', { readings });
    if (!ok) news.forget(readings);
  };
  onLook(() => {
    const parts = partsOf(document, composes()[0]?.frame);
    const kindNow = parts.map(([group]) => group).join(' ');
    if (kindNow === kind && now() - lookedAt < LOOK_AGAIN_MS) return;
    kind = kindNow;
    lookedAt = now();
    const readings = news.of(parts.flatMap(readingsIn), now());
    if (readings.length > 0) void tell(readings);
  });
}

/** The groups of which something may be expected on the page as it is now, each with the place where it belongs. */
function partsOf(document: Document, compose: HTMLElement | undefined): readonly Part[] {
  const main = [...document.querySelectorAll('[role="main"]')].find(hasBox) ?? document;
  const isThread = allMatches(main, threadHeading).some(hasBox);
  // In the reading pane both stand side by side.
  const isList = allMatches(main, listRow).some(hasBox);
  const isNotice = shownLink(document, viewMessageLink) ?? shownLink(document, undoLink);
  return [
    ['account', document],
    ...(isThread ? ([['thread', main]] as const) : []),
    ...(isThread && !isList ? [] : ([['list', main]] as const)),
    // The menu of a compose, and the dialog behind it, stand outside of it (2026).
    ...(compose
      ? ([
          ['compose', compose],
          ['schedule', document],
        ] as const)
      : []),
    ...(isNotice ? ([['notice', document]] as const) : []),
  ];
}

function readingsIn([group, root]: Part): readonly Reading[] {
  return Object.entries(groups[group]).map(([name, rungs]) => ({
    name,
    rung: matchingRung(root, rungs) ?? null,
  }));
}

/** Leaves out what was told before. That a thing is not there now takes nothing back. */
function createNewsDesk() {
  const told = new Map<string, { readonly rung: number | null; readonly at: EpochMs }>();
  const of = (readings: readonly Reading[], at: EpochMs) => {
    const news = readings.filter(({ name, rung }) => {
      const before = told.get(name);
      if (!before || rung === null) return !before;
      return before.rung !== rung || at - before.at >= TELL_AGAIN_MS;
    });
    for (const { name, rung } of news) told.set(name, { rung, at });
    return news;
  };
  const forget = (readings: readonly Reading[]) => {
    for (const { name } of readings) told.delete(name);
  };
  return { of, forget };
}
