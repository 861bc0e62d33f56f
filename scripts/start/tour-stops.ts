import type { Page } from '@playwright/test';
import { tactSurface, type TactSurface } from '../../tests/e2e/harness/closed-roots.ts';
import type { LaunchedTact } from '../../tests/e2e/harness/launch-chromium.ts';
import { tabOf } from './tab-of.ts';

export interface Tour {
  readonly tact: LaunchedTact;
  /** Writes the picture of a page under this name, with the theme at its end. */
  readonly picture: (
    page: Awaited<ReturnType<LaunchedTact['openExtensionPage']>>,
    name: string,
  ) => Promise<void>;
}

interface Stop {
  /** Whether the invented year must have been lived through before. */
  readonly needsHistory: boolean;
  visit(tour: Tour): Promise<void>;
}

const daniel = 'Daniel Okafor <daniel.okafor@aldwater.example.com>';
const maya = 'Maya Lindqvist <maya@norrland.example.com>';
const pavel = 'Pavel Novak <pavel.novak@zeman.example.com>';
const ines = 'Ines Carvalho <ines.carvalho@portside.example.net>';

/** The stops of the tour, in the order in which a new user meets the surfaces. */
export const stops: readonly Stop[] = [
  { needsHistory: false, visit: welcome },
  {
    needsHistory: true,
    visit: (tour) => compose(tour, 'gmail-clear', { to: ines, subject: 'The Sines meter readings' }),
  },
  {
    needsHistory: true,
    visit: (tour) => compose(tour, 'gmail-caution', { to: maya, subject: 'Quick follow-up' }, /Caution/u),
  },
  {
    needsHistory: true,
    visit: (tour) => heldSend(tour, 'gmail-hold', { to: daniel, subject: 'Re: peak load at Leeds' }),
  },
  {
    needsHistory: true,
    visit: (tour) => heldSend(tour, 'gmail-do-not-contact', { to: pavel, subject: 'One last thing' }),
  },
  { needsHistory: true, visit: linkedIn },
  { needsHistory: true, visit: popup },
  { needsHistory: true, visit: sidePanel },
  { needsHistory: true, visit: dashboard },
];

async function welcome({ tact, picture }: Tour): Promise<void> {
  const page = await tact.openExtensionPage('welcome.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture(page, 'welcome');
  await page.getByRole('checkbox').check();
  await page.getByRole('radio', { name: /Overlay/u }).check();
  await page.getByRole('button', { name: /^Start/u }).click();
  await page.close();
}

interface Draft {
  readonly to: string;
  readonly subject: string;
}

async function openGmail({ tact }: Tour, draft: Draft): Promise<{ page: Page; surface: TactSurface }> {
  const page = await tact.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  const surface = await tactSurface(page);
  await page.evaluate((content) => {
    const { standIn } = globalThis as unknown as { standIn: { openCompose(draft: object): string } };
    standIn.openCompose({ ...content, body: 'Hello,\n\nhave you had a moment to look at this?\n\nSam' });
  }, draft);
  return { page, surface };
}

async function compose(tour: Tour, name: string, draft: Draft, verdict = /Clear/u): Promise<void> {
  const { page, surface } = await openGmail(tour, draft);
  await surface.waitFor('status');
  if (verdict.source !== 'Clear') await surface.waitFor('article');
  await tour.picture(page, name);
  await page.close();
}

async function heldSend(tour: Tour, name: string, draft: Draft): Promise<void> {
  const { page, surface } = await openGmail(tour, draft);
  await surface.waitFor('article');
  await page.locator('.aoO[role=button]').click();
  await surface.waitFor('alertdialog', 'Send this?');
  await tour.picture(page, name);
  await page.close();
}

async function linkedIn(tour: Tour): Promise<void> {
  for (const slug of ['daniel-okafor-example', 'maya-lindqvist-example', 'pavel-novak-example']) {
    const page = await tour.tact.context.newPage();
    await page.goto(`https://www.linkedin.com/in/${slug}/`);
    const surface = await tactSurface(page);
    await surface.waitFor('article');
    await tour.picture(
      page,
      slug === 'daniel-okafor-example' ? 'linkedin-overlay' : `linkedin-${slug.split('-')[0] ?? slug}`,
    );
    await page.close();
  }
}

async function popup(tour: Tour): Promise<void> {
  const { page: gmail, surface } = await openGmail(tour, { to: daniel, subject: 'Re: peak load at Leeds' });
  await surface.waitFor('article');
  const page = await tour.tact.openExtensionPage(`popup.html?tab=${String(await tabOf(tour.tact, gmail))}`);
  await page.setViewportSize({ width: 360, height: 560 });
  await page.getByRole('status').first().waitFor();
  await tour.picture(page, 'popup');
  await page.close();
  await gmail.close();
}

async function sidePanel(tour: Tour): Promise<void> {
  const profile = await tour.tact.context.newPage();
  await profile.goto('https://www.linkedin.com/in/maya-lindqvist-example/');
  await (await tactSurface(profile)).waitFor('article');
  const page = await tour.tact.openExtensionPage(
    `sidepanel.html?tab=${String(await tabOf(tour.tact, profile))}`,
  );
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole('article').waitFor();
  await tour.picture(page, 'side-panel');
  await page.close();
  await profile.close();
}

/** What stands on a page when all of it is there. */
const contentOf = { Today: 'Tomás Beltrán', People: 'Pavel Novak', Settings: 'Days that count' } as const;

async function dashboard({ tact, picture }: Tour): Promise<void> {
  const page = await tact.openExtensionPage('dashboard.html');
  for (const name of ['Today', 'People', 'Settings'] as const) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.getByRole('main').getByText(contentOf[name]).first().waitFor();
    await page.getByText(/On this disk/u).waitFor();
    await picture(page, `dashboard-${name.toLowerCase()}`);
  }
  await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
  await page.getByRole('main').getByText('Maya Lindqvist').click();
  await page.getByRole('heading', { name: 'Maya Lindqvist' }).waitFor();
  await picture(page, 'dashboard-person');
  await page.close();
}
