import { browser } from 'wxt/browser';
import type { Site } from '@/messaging/protocol';

const siteByOrigin: Readonly<Record<string, Site>> = {
  'https://mail.google.com': 'gmail',
  'https://www.linkedin.com': 'linkedin',
};

/** The site whose page a tab shows now; undefined when it shows another one, whose address the browser does not tell us. */
export async function siteOfTab(tab: number): Promise<Site | undefined> {
  // A tab that was closed meanwhile shows nothing.
  const url = await browser.tabs.get(tab).then(
    (found) => found.url,
    () => undefined,
  );
  return url && URL.canParse(url) ? siteByOrigin[new URL(url).origin] : undefined;
}

/** The pages of both sites that are open now. */
export async function openSiteTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: Object.keys(siteByOrigin).map((origin) => `${origin}/*`) });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
