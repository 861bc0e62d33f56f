import { browser } from 'wxt/browser';
import type { PageReport, Site } from '@/messaging/protocol';

/** What the reader of a tab last said about its page. */
export interface KnownPage {
  readonly site: Site;
  readonly report: PageReport;
}

// Session storage outlives the worker and ends with the browser, as the pages do.
const session = () => browser.storage.session;
const keyOf = (tab: number) => `page-${String(tab)}`;

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
