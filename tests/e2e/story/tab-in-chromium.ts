import type { Locator, Page } from '@playwright/test';
import { tellWorker } from '../../../scripts/start/tell-worker.ts';
import { tactSurface } from '../harness/closed-roots.ts';
import type { LaunchedTact } from '../harness/launch-chromium.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { surfaceOf } from './tab-parts.ts';
import type { Tab } from './tab-scene.ts';

/** A tab of Chromium over the stand-ins, where the user has agreed that Tact reads it; `ourPage` speaks for our own pages. */
export async function tabInChromium(tact: LaunchedTact, ourPage: Page): Promise<Tab> {
  let { page, surface } = await openTab(tact);
  const last = (selector: string) => lastShown(page, selector);
  const tell: Tab['tell'] = (command, request) => tellWorker(ourPage, command, request);
  return {
    evaluate: (expression) => page.evaluate(expression),
    address: () => page.url(),
    surface: surfaceOf(() => surface),
    visit: async (address) => {
      await page.goto('about:blank');
      await page.goto(address);
      await page.bringToFront();
    },
    press: async (selector) => (await last(selector)).click(),
    pressTwice: async (selector) => (await last(selector)).dblclick(),
    pressText: (text) => page.getByText(text, { exact: true }).filter({ visible: true }).first().click(),
    key: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    focus: async (selector) => (await last(selector)).focus(),
    count: (selector) => countShown(page, selector),
    boxOf: async (selector) => boxOf(await last(selector)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    closeTab: async () => {
      await page.close();
      ({ page, surface } = await openTab(tact));
    },
    tell,
    stopWorker: () => tact.serviceWorkerKill(),
  };
}

async function openTab(
  tact: LaunchedTact,
): Promise<{ readonly page: Page; readonly surface: Tab['surface'] }> {
  const page = await tact.context.newPage();
  return { page, surface: await tactSurface(page) };
}

// LinkedIn shows its classic pages in a frame of a newer page.
function shownIn(page: Page, selector: string): readonly Locator[] {
  return page.frames().map((frame) => frame.locator(selector).filter({ visible: true }));
}

async function countShown(page: Page, selector: string): Promise<number> {
  const counts = await Promise.all(shownIn(page, selector).map((found) => found.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

function lastShown(page: Page, selector: string): Promise<Locator> {
  return waitUntil(
    async () => {
      for (const found of shownIn(page, selector)) if ((await found.count()) > 0) return found.last();
      return undefined;
    },
    { what: selector },
  );
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${String(element)} has no box.`);
  return box;
}
