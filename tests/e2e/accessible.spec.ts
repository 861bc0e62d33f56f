import AxeBuilder from '@axe-core/playwright';
import { liveThroughTheYear } from '../../scripts/start/live-through-the-year.ts';
import { tabOf } from '../../scripts/start/tab-of.ts';
import { expect, openGmail, openProfile, test } from './tact-test.ts';

const maya = 'Maya Lindqvist <maya@norrland.example.com>';
const ines = 'Ines Carvalho <ines.carvalho@portside.example.net>';
const dashboardPages = [
  'Today',
  'People',
  'Prospects',
  'Introductions',
  'Outcomes',
  'Import and backup',
  'Settings',
  'Self-check',
];

test.beforeEach(async ({ tact }) => {
  const page = await tact.openExtensionPage('dashboard.html');
  await liveThroughTheYear(page, Date.now());
  await page.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ launch: { colorScheme, reducedMotion: true } });

    test('our own pages have nothing that axe complains about', async ({ tact }) => {
      for (const path of [
        'welcome.html',
        'popup.html',
        'dashboard.html#/people',
        'dashboard.html#/import',
        'dashboard.html#/settings',
      ]) {
        const page = await tact.openExtensionPage(path);
        await page.getByRole('main').waitFor();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
        await page.close();
      }
    });
  });
}

test('the dashboard has a main, a navigation and its pages', async ({ tact }) => {
  const page = await tact.openExtensionPage('dashboard.html');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('link')).toHaveText(
    dashboardPages.map((name) => new RegExp(`${name}$`, 'u')),
  );
  for (const name of dashboardPages) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('the popup has its headings, a search, and the person of the page', async ({ tact }) => {
  const profile = await openProfile(tact, '/in/daniel-okafor-example/');
  await profile.surface.waitFor('article', 'Daniel Okafor');
  const popup = await tact.openExtensionPage(`popup.html?tab=${String(await tabOf(tact, profile.page))}`);
  await expect(popup.getByRole('main').getByRole('heading', { name: 'This page' })).toBeVisible();
  await expect(popup.getByRole('main').getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(popup.getByRole('status').first()).toHaveText(/^Hold/u);
  await popup.getByRole('searchbox').fill('lindq');
  await expect(popup.getByRole('main')).toContainText('Maya Lindqvist');
});

test('each compose has one sidebar, with an article, a status and its lists for each recipient', async ({
  tact,
}) => {
  const gmail = await openGmail(tact);
  await gmail.compose({ to: `${maya}, ${ines}`, subject: 'Together' });
  await gmail.surface.waitFor('article', 'Maya Lindqvist');
  for (const list of ['Reasons', 'Ways in', 'History']) await gmail.surface.waitFor('list', list);
  expect((await gmail.surface.waitFor('status')).text).toMatch(/^Caution/u);
  await gmail.compose({ to: ines, subject: 'Alone' });
  await expect.poll(() => gmail.surface.findAll('complementary', 'Tact')).toHaveLength(2);
});

test('the sidebar never takes the focus and never covers Send', async ({ tact }) => {
  const gmail = await openGmail(tact);
  await gmail.compose({ to: maya, subject: 'Together' });
  const body = gmail.page.locator('[g_editable=true]').last();
  await body.focus();
  const sidebar = await gmail.surface.waitFor('complementary', 'Tact');
  await expect(body).toBeFocused();
  const send = await gmail.page.locator('.aoO[role=button]').last().boundingBox();
  const box = sidebar.box ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(box.width).toBeGreaterThan(0);
  expect(box.x + box.width <= (send?.x ?? 0) || box.y + box.height <= (send?.y ?? 0)).toBe(true);
});
