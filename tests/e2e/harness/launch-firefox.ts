import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { join, resolve } from 'node:path';
import { findFirefox } from '../../../scripts/find-chromium.mjs';
import { answerStandIn } from '../../stand-ins/serve-stand-ins.ts';
import { clockShiftScript, copyWithShiftedClock } from './shifted-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Where the build for Firefox stands. */
export const firefoxFolder = resolve(import.meta.dirname, '../../../.output/firefox-mv3');

export interface FirefoxOptions {
  /** A built, unpacked extension for Firefox. */
  readonly extensionFolder: string;
  readonly headless?: boolean;
  /** What `Date` says at launch, in Unix ms, in pages and in every script of the extension. */
  readonly now?: number;
}

export interface LaunchedFirefox {
  readonly browser: Browser;
  /** Requests to anything but the stand-ins, made by pages opened with `newPage`; each was refused. */
  readonly escaped: readonly string[];
  /** Opens a page that reaches the stand-ins and nothing else. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

// What slips past the interception (the extension's own background, the browser) meets a proxy that is not there.
const preferences = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '',
};

/** Starts Firefox with an empty profile and the extension; throws when no Firefox is found. */
export async function launchFirefox(options: FirefoxOptions): Promise<LaunchedFirefox> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('No Firefox was found.');
  const folder = await temporaryFolder('firefox');
  const offset = options.now === undefined ? undefined : options.now - Date.now();
  const extension =
    offset === undefined
      ? options.extensionFolder
      : await copyWithShiftedClock(options.extensionFolder, join(folder.path, 'extension'), offset);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    extraPrefsFirefox: preferences,
    defaultViewport: { width: 1280, height: 800 },
  });
  await browser.installExtension(extension);
  const escaped: string[] = [];
  return {
    browser,
    escaped,
    newPage: () => standInPage(browser, escaped, offset),
    close: async () => {
      await browser.close();
      await folder.remove();
    },
  };
}

async function standInPage(browser: Browser, escaped: string[], offset: number | undefined): Promise<Page> {
  const page = await browser.newPage();
  if (offset !== undefined) await page.evaluateOnNewDocument(clockShiftScript(offset));
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, escaped));
  return page;
}

async function answer(request: HTTPRequest, escaped: string[]): Promise<void> {
  const url = request.url();
  if (!url.startsWith('http')) return request.continue();
  const found = await answerStandIn(url);
  if (found === undefined) {
    escaped.push(url);
    return request.abort();
  }
  return request.respond({ ...found, headers: { ...found.headers } });
}
