import { expect, test as base, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { agreeToEverything } from '../../scripts/start/live-through-the-year.ts';
import { tactSurface, type TactSurface } from './harness/closed-roots.ts';
import { launchTact, type LaunchedTact, type LaunchOptions } from './harness/launch-chromium.ts';

export { expect };
export const extensionFolder = resolve(import.meta.dirname, '../../.output/chrome-mv3');

interface TactFixtures {
  /** Options of the browser that `tact` starts. */
  readonly launch: Partial<LaunchOptions>;
  /** A browser with an empty profile in which the user has agreed to everything. */
  readonly tact: LaunchedTact;
}

/** A test over the stand-ins. Any request to anything but them fails it. */
export const test = base.extend<TactFixtures>({
  launch: [{}, { option: true }],
  tact: async ({ launch }, use) => {
    const tact = await launchTact({ extensionFolder, ...launch });
    const page = await tact.openExtensionPage('dashboard.html');
    await agreeToEverything(page);
    await page.close();
    await use(tact);
    expect(tact.escaped).toEqual([]);
    await tact.close();
  },
});

export interface Draft {
  readonly to: string;
  readonly cc?: string;
  readonly subject?: string;
}

interface StandInMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly state: string;
}

interface GmailStandIn {
  readonly sent: readonly StandInMail[];
  openCompose(draft: object): string;
}

/** Gmail's stand-in in a tab, with what tests do to it and see in it. */
export interface Gmail {
  readonly page: Page;
  readonly surface: TactSurface;
  /** Opens one more compose with these recipients as chips. */
  compose(draft: Draft): Promise<void>;
  /** Presses Gmail's own Send with the mouse. */
  pressSend(): Promise<void>;
  sent(): Promise<readonly StandInMail[]>;
}

export async function openGmail(tact: LaunchedTact, search = ''): Promise<Gmail> {
  const page = await tact.context.newPage();
  await page.goto(`https://mail.google.com/mail/u/0/${search}#inbox`);
  return {
    page,
    surface: await tactSurface(page),
    compose: async (draft) => {
      await page.evaluate((content) => {
        const { standIn } = globalThis as unknown as { standIn: GmailStandIn };
        standIn.openCompose(content);
      }, draft);
    },
    pressSend: () => page.locator('.aoO[role=button]').last().click(),
    sent: () =>
      page.evaluate(() =>
        (globalThis as unknown as { standIn: GmailStandIn }).standIn.sent.map((mail) => ({ ...mail })),
      ),
  };
}

/** A profile of LinkedIn's stand-in in a tab. */
export async function openProfile(tact: LaunchedTact, path: string) {
  const page = await tact.context.newPage();
  await page.goto(`https://www.linkedin.com${path}`);
  return { page, surface: await tactSurface(page) };
}
