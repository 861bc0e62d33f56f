import { browser } from 'wxt/browser';
import type { CallError, PageReport, Site } from '@/messaging/protocol';
import { ordersOf } from './as-agreed';
import type { Disk } from './disk';
import { siteOfTab } from './site-tabs';

/** What the reader of a tab last said about its page. */
export interface KnownPage {
  readonly site: Site;
  readonly report: PageReport;
  /** Different for every report, so that an answer to an earlier one can be told. */
  readonly key: string;
}

/** Whether a report still speaks of what its tab shows; `unsure` when the disk does not say what the user agreed to. */
export type Currency =
  { readonly is: 'current' } | { readonly is: 'past' } | { readonly is: 'unsure'; readonly error: CallError };

// Session storage outlives the worker and ends with the browser, as the pages do.
const session = () => browser.storage.session;
const PREFIX = 'page-';
const keyOf = (tab: number) => `${PREFIX}${String(tab)}`;

export async function keepPage(tab: number, page: KnownPage): Promise<void> {
  await session().set({ [keyOf(tab)]: page });
}

export async function pageOf(tab: number): Promise<KnownPage | undefined> {
  const found = await session().get(keyOf(tab));
  return found[keyOf(tab)] as KnownPage | undefined;
}

export async function forgetPage(tab: number): Promise<void> {
  await session().remove(keyOf(tab));
}

/** The tabs that there is a report of. */
export async function reportedTabs(): Promise<readonly number[]> {
  const all = Object.keys(await session().get(null));
  return all.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
}

/** A report is of the past when its tab shows another site, or when the user took the consent for its site back. */
export async function currencyOf(disk: Disk, tab: number, { site }: KnownPage): Promise<Currency> {
  if ((await siteOfTab(tab)) !== site) return { is: 'past' };
  const orders = await ordersOf(disk, { caller: site });
  if (!orders.ok) return { is: 'unsure', error: orders.error };
  return { is: orders.value.reading ? 'current' : 'past' };
}
