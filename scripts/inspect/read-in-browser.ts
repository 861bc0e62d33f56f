import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { READER } from './bundle-reader.ts';

export interface SavedPage {
  /** The text of the saved page. */
  readonly saved: string;
  readonly address: URL;
  readonly executablePath: string;
  /** A script that sets the readers. */
  readonly reader: string;
}

/** Renders the saved page at its address, with nothing else in reach, and gives what the reader sees. */
export async function readInBrowser(page: SavedPage): Promise<unknown> {
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath: page.executablePath, chromiumSandbox: !isRoot });
  try {
    return await readIn(await browser.newContext({ serviceWorkers: 'block' }), page);
  } finally {
    await browser.close();
  }
}

async function readIn(context: BrowserContext, { saved, address, reader }: SavedPage): Promise<unknown> {
  const served = { body: EMPTY };
  await serveOnly(context, address, served);
  const page = await context.newPage();
  await page.goto(address.href, { waitUntil: 'commit' });
  if (!(await showTrueTree(page, saved))) {
    served.body = saved;
    // A new address with the same path and another hash would not be loaded again.
    await page.reload({ waitUntil: 'load' });
  }
  return page.evaluate(
    `${reader};(${lookUntilKnown.toString()})(${READER}.inspectPage, ${JSON.stringify(address.href)}, 1500)`,
  );
}

const EMPTY = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body></body></html>';

/** The page's own scripts must not run: it is read as it was saved. */
const HEADERS = { 'content-security-policy': "script-src 'none'; object-src 'none'" };

async function serveOnly(context: BrowserContext, address: URL, served: { body: string }): Promise<void> {
  const wanted = address.href.split('#')[0];
  await context.route('**/*', (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().url().split('#')[0] === wanted;
    // "aborted" cancels a navigation; any other code would put an error page in the place of ours.
    if (!isPage || route.request().frame().parentFrame()) return route.abort('aborted');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body: served.body });
  });
}

/**
 * LinkedIn nests links in links, which an HTML parser takes apart and the live page never shows.
 * A well-formed file gives the true tree through the XML parser; any other file is left to the HTML parser.
 */
function showTrueTree(page: Page, saved: string): Promise<boolean> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xhtml+xml');
    const root = parsed.documentElement;
    const isPage = root.localName === 'html' && root.namespaceURI === 'http://www.w3.org/1999/xhtml';
    const body = parsed.getElementsByTagName('body')[0];
    if (!isPage || !body || parsed.getElementsByTagName('parsererror').length > 0) return false;
    document.title = parsed.title;
    document.documentElement.lang = root.lang;
    for (const style of Array.from(parsed.querySelectorAll('head style')))
      document.head.append(document.adoptNode(style));
    document.body.replaceWith(document.adoptNode(body));
    return true;
  }, saved);
}

interface Seen {
  readonly kind?: unknown;
}

/** Runs in the page: looks until the reader knows the page, or the time (ms) is over. */
async function lookUntilKnown(
  inspectPage: (document: Document, address: URL) => Seen,
  address: string,
  patience: number,
): Promise<Seen> {
  const start = performance.now();
  for (;;) {
    const seen = inspectPage(document, new URL(address));
    if (seen.kind !== 'unknown layout' || performance.now() - start > patience) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
