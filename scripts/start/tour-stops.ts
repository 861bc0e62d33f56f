import { tactSurface } from '../../tests/e2e/harness/closed-roots.ts';
import { galleryAddress } from '../../tests/stand-ins/serve-stand-ins.ts';
import { tabOf } from './tab-of.ts';
import { gmailStops, openSituation } from './tour-gmail.ts';
import { importPage } from './tour-import.ts';
import type { Stop, Tour } from './tour-stop.ts';

/** The stops of the tour, in the order in which a new user meets the surfaces. */
export const stops: readonly Stop[] = [
  { needsHistory: false, visit: welcome },
  ...gmailStops,
  { needsHistory: true, visit: linkedIn },
  { needsHistory: true, visit: popup },
  { needsHistory: true, visit: sidePanel },
  { needsHistory: true, visit: dashboard },
  { needsHistory: true, visit: gallery },
  // Last, because it brings people who are in no other picture.
  { needsHistory: true, visit: importPage },
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
  const { page: gmail, surface } = await openSituation(tour, 'hold');
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
const contentOf = {
  Today: 'Tomás Beltrán',
  People: 'Pavel Novak',
  Settings: 'Days that count',
  'Self-check': 'Gmail',
} as const;

async function dashboard({ tact, picture }: Tour): Promise<void> {
  const page = await tact.openExtensionPage('dashboard.html');
  for (const name of ['Today', 'People', 'Settings', 'Self-check'] as const) {
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

async function gallery({ tact, picture }: Tour): Promise<void> {
  const page = await tact.context.newPage();
  await page.goto(galleryAddress);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await picture(page, 'gallery');
  await page.close();
}
