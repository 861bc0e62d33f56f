import type { Locator, Page } from '@playwright/test';
import { tellWorker } from '../../../scripts/start/tell-worker.ts';
import { tactSurface } from '../harness/closed-roots.ts';
import type { LaunchedTact } from '../harness/launch-chromium.ts';
import { actsInPage, briefingBy, mailbox, surfaceOf } from './scene-parts.ts';
import type { GmailScene } from './scene.ts';

/** The stand-in in a tab of Chromium, where the user has agreed that Tact reads it. */
export async function sceneInChromium(tact: LaunchedTact): Promise<GmailScene> {
  const ourPage = await tact.openExtensionPage('dashboard.html');
  let { page, surface } = await openTab(tact);
  const shown = (selector: string) => page.locator(selector).filter({ visible: true });
  const tell: GmailScene['tell'] = (command, request) => tellWorker(ourPage, command, request);
  return {
    ...actsInPage((expression) => page.evaluate(expression)),
    surface: surfaceOf(() => surface),
    open: async (search = '', hash = '#inbox') => {
      await page.goto('about:blank');
      await page.goto(`${mailbox}${search}${hash}`);
      await page.bringToFront();
    },
    press: (selector) => shown(selector).last().click(),
    pressTwice: (selector) => shown(selector).last().dblclick(),
    pressText: (text) => page.getByText(text, { exact: true }).filter({ visible: true }).first().click(),
    key: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    focus: (selector) => shown(selector).last().focus(),
    count: (selector) => shown(selector).count(),
    boxOf: (selector) => boxOf(shown(selector).last()),
    resize: (width, height) => page.setViewportSize({ width, height }),
    closeTab: async () => {
      await page.close();
      ({ page, surface } = await openTab(tact));
    },
    tell,
    briefing: briefingBy(tell),
    stopWorker: () => tact.serviceWorkerKill(),
  };
}

async function openTab(
  tact: LaunchedTact,
): Promise<{ readonly page: Page; readonly surface: GmailScene['surface'] }> {
  const page = await tact.context.newPage();
  return { page, surface: await tactSurface(page) };
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${String(element)} has no box.`);
  return box;
}
