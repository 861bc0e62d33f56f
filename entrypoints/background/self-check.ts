import { browser } from 'wxt/browser';
import type { CallError, KnownReading, ReplyOf, Site, SiteTab } from '@/messaging/protocol';
import { done, type CallContext, type Handlers } from '@/messaging/serve';
import { failure, success, type Result } from '@/outreach/result';
import { registry } from '@/sites/gmail/selectors/registry';
import { loadReadings, recordReadings } from '@/storage/readings';
import type { ReadingRow } from '@/storage/rows';
import { asAgreed, ordersOf } from './as-agreed';
import type { Disk } from './disk';
import { openSiteTabs, siteOfTab } from './site-tabs';
import type { WorkerParts } from './worker-parts';

type SelfCheckCommand = 'report-readings' | 'readings' | 'site-tabs' | 'redacted-page';

/** How many selectors each thing has that a site's readers look for, by its name. */
const listLengths: Readonly<Record<Site, ReadonlyMap<string, number>>> = {
  gmail: new Map(Object.entries(registry).map(([name, { length }]) => [name, length])),
  // Its reader does not report yet what it finds by which selector.
  linkedin: new Map(),
};

/** What the self-check page asks, and what the readers report for it. */
export function selfCheckCommands({ disk }: WorkerParts): Pick<Handlers, SelfCheckCommand> {
  return {
    'report-readings': asAgreed<'report-readings'>(disk, 'reading', async ({ readings }, { caller }) => {
      if (caller === 'page') return done;
      const known = readings.filter(({ name, rung }) => (rung ?? 0) < (listLengths[caller].get(name) ?? 0));
      return disk.write((database, write) => recordReadings(database, caller, known, write));
    }),
    readings: async () => {
      const rows = await disk.read(loadReadings);
      return rows.ok ? success({ readings: knownReadings(rows.value) }) : rows;
    },
    'site-tabs': async () => success({ tabs: await siteTabs() }),
    'redacted-page': ({ tab }, context) => redactedPage(disk, tab, context),
  };
}

/** All that is looked for on this build, found or not, in the order of the lists. */
function knownReadings(rows: readonly ReadingRow[]): readonly KnownReading[] {
  return Object.entries(listLengths).flatMap(([site, lengths]) =>
    Array.from(lengths, ([name, length]) => {
      const row = rows.find((each) => each.site === site && each.name === name);
      const found = Array.from({ length }, (_, rung) => row?.found[rung] ?? 0);
      // A build may have a shorter list than the one before it.
      const isKnown = row?.rung !== undefined && row.foundAt !== undefined && row.rung < length;
      return { site: site as Site, name, found, ...(isKnown && { rung: row.rung, foundAt: row.foundAt }) };
    }),
  );
}

async function siteTabs(): Promise<readonly SiteTab[]> {
  const tabs = await Promise.all((await openSiteTabs()).map(siteTab));
  return tabs.filter((tab) => tab !== undefined);
}

async function siteTab(tab: number): Promise<SiteTab | undefined> {
  const site = await siteOfTab(tab);
  // A tab that was closed meanwhile has no title.
  const title = await browser.tabs.get(tab).then(
    (found) => found.title,
    () => undefined,
  );
  return site && { tab, site, title: title ?? '' };
}

const MOST_CHARACTERS = 4_000_000;

/** Reads a tab's page with every text replaced. It is read at this press of the user only, and on no site that they keep Tact from reading. */
async function redactedPage(
  disk: Disk,
  tab: number,
  context: CallContext,
): Promise<Result<ReplyOf<'redacted-page'>, CallError>> {
  const site = await siteOfTab(tab);
  if (!site) return refused('This tab shows neither Gmail nor LinkedIn now.');
  const orders = await ordersOf(disk, { ...context, caller: site });
  if (!orders.ok) return orders;
  if (!orders.value.reading) return refused('You have not agreed that Tact reads this site.');
  // A tab that shows an error page or is being discarded takes no script.
  const html = await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/page-sample.js'] })
    .then(
      ([injected]) => injected?.result,
      () => undefined,
    );
  if (typeof html !== 'string') return refused('This page cannot be read now. Reload it and try again.');
  return html.length > MOST_CHARACTERS ? refused('This page is too large to be copied.') : success({ html });
}

function refused(sentence: string) {
  return failure<CallError>({ code: 'refused', sentence });
}
