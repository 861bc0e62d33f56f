import type { Browser, Page } from 'puppeteer-core';
import type { CommandName, Commands } from '../../../messaging/protocol.ts';
import { firefoxSurface } from '../harness/closed-roots-firefox.ts';
import type { LaunchedFirefox } from '../harness/launch-firefox.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { surfaceOf } from './tab-parts.ts';
import type { Tab } from './tab-scene.ts';

/** A tab of Firefox over the stand-ins. Firefox lets no test stop the extension's background. */
export async function tabInFirefox(firefox: LaunchedFirefox): Promise<Tab> {
  const { browser } = firefox;
  const welcome = await welcomePage(browser);
  const tab = { page: await firefox.newPage() };
  let surface = firefoxSurface(browser, tab.page);
  const tell: Tab['tell'] = (command, request) => tellFrom(welcome, command, request);
  const pressFirst = async (selector: string) => {
    await (await lastShown(tab.page, selector)).click();
  };
  return {
    evaluate: (expression) => tab.page.evaluate(expression),
    address: () => tab.page.url(),
    surface: surfaceOf(() => surface),
    visit: async (address) => {
      await tab.page.goto('about:blank');
      await tab.page.goto(address);
      await tab.page.bringToFront();
    },
    press: pressFirst,
    pressTwice: async (selector) => (await lastShown(tab.page, selector)).click({ count: 2 }),
    pressText: (text) => pressFirst(`xpath///*[normalize-space(text())="${text}"]`),
    key: (keys) => pressKeys(tab.page, keys.split('+')),
    type: (text) => tab.page.keyboard.type(text),
    focus: async (selector) => (await lastShown(tab.page, selector)).focus(),
    count: async (selector) => (await shown(tab.page, selector)).length,
    boxOf: async (selector) => {
      const box = await (await lastShown(tab.page, selector)).boundingBox();
      if (!box) throw new Error(`${selector} has no box.`);
      return box;
    },
    resize: (width, height) => tab.page.setViewport({ width, height }),
    closeTab: async () => {
      await tab.page.close();
      tab.page = await firefox.newPage();
      surface = firefoxSurface(browser, tab.page);
    },
    tell,
    stopWorker: () => Promise.reject(new Error('Firefox lets no test stop the background.')),
  };
}

/** The page that opens after the installation. Firefox tells its title, but not the address of an extension's page. */
export function welcomePage(browser: Browser): Promise<Page> {
  return waitUntil(
    async () => {
      for (const page of await browser.pages()) if ((await page.title()) === 'Welcome to Tact') return page;
      return undefined;
    },
    { what: 'the welcome page' },
  );
}

async function shown(page: Page, selector: string) {
  const found = await page.$$(selector);
  const boxes = await Promise.all(found.map((element) => element.boundingBox()));
  return found.filter((_, index) => boxes[index]);
}

function lastShown(page: Page, selector: string) {
  return waitUntil(async () => (await shown(page, selector)).at(-1), { what: selector });
}

async function pressKeys(page: Page, keys: readonly string[]): Promise<void> {
  const [last, ...held] = keys.toReversed();
  if (!last) return;
  const modifiers = held.toReversed();
  for (const key of modifiers) await page.keyboard.down(key as 'Control');
  await page.keyboard.press(last as 'Enter');
  for (const key of modifiers.toReversed()) await page.keyboard.up(key as 'Control');
}

async function tellFrom<Name extends CommandName>(
  page: Page,
  command: Name,
  request: Commands[Name]['request'],
): Promise<Commands[Name]['reply']> {
  const envelope = { id: crypto.randomUUID(), command, request };
  const answer = await page.evaluate((message) => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    return browser.runtime.sendMessage(message);
  }, envelope);
  const reply = answer as
    { ok: true; value: Commands[Name]['reply'] } | { ok: false; error: { sentence: string } };
  if (!reply.ok) throw new Error(`${command}: ${reply.error.sentence}`);
  return reply.value;
}
