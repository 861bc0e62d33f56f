import { liveThroughTheYear } from '../../scripts/start/live-through-the-year.ts';
import { tactSurface } from './harness/closed-roots.ts';
import { expect, openProfile, test } from './tact-test.ts';

test.beforeEach(async ({ tact }) => {
  const page = await tact.openExtensionPage('dashboard.html');
  await liveThroughTheYear(page, Date.now());
  await page.close();
});

test('a profile shows its person, verdict and mutual connections', async ({ tact }) => {
  const { surface } = await openProfile(tact, '/in/daniel-okafor-example/?generation=april');
  await surface.waitFor('complementary', 'Tact');
  await surface.waitFor('article', 'Daniel Okafor');
  await surface.waitFor('status', /^Hold/u);
  await surface.waitFor('list', 'Reasons');
  const way = await surface.waitFor('listitem', /Nadia Rahman/u);
  expect(way.text).toContain('mutual connection');
});

test('a profile that cannot be understood is not checked', async ({ tact }) => {
  test.setTimeout(60_000);
  const page = await tact.context.newPage();
  await page.route('**/in/somebody-example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<main><h2>Somebody</h2><p>A layout of next year.</p></main>',
    }),
  );
  await page.goto('https://www.linkedin.com/in/somebody-example/');
  const surface = await tactSurface(page);
  const isNotChecked = async () => (await surface.find('status'))?.text;
  await expect
    .poll(isNotChecked, { timeout: 20_000 })
    .toMatch(/^Not checked\. LinkedIn has changed this page/u);
});

test('the overlay covers no button and no link of the page', async ({ tact }) => {
  const { page, surface } = await openProfile(tact, '/in/maya-lindqvist-example/');
  const overlay = await surface.waitFor('complementary', 'Tact');
  const covered = await page.evaluate(
    (box) => {
      const controls = [...document.querySelectorAll('a, button')].map((control) =>
        control.getBoundingClientRect(),
      );
      return controls.filter(
        ({ left, right, top, bottom, width }) =>
          width > 0 &&
          left < box.x + box.width &&
          right > box.x &&
          top < box.y + box.height &&
          bottom > box.y,
      ).length;
    },
    overlay.box ?? { x: 0, y: 0, width: 0, height: 0 },
  );
  expect(overlay.box?.width).toBeGreaterThan(0);
  expect(covered).toBe(0);
});
