import { readdirSync } from 'node:fs';
import { liveThroughTheYear } from '../../scripts/start/live-through-the-year.ts';
import { hostilePageScript, type ScannerReport } from '../stand-ins/hostile-page.ts';
import { expect, extensionFolder, openGmail, openProfile, test } from './tact-test.ts';

const files = readdirSync(extensionFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.includes('.'),
);

const profile = '/in/maya-lindqvist-example/';
const linkedInRoutes = [
  `${profile}?generation=ember`,
  `${profile}?generation=ember-frame`,
  `${profile}overlay/contact-info/`,
  `${profile}details/experience/`,
  '/in/me/',
  '/search/results/people/?keywords=',
  '/search/results/all/?keywords=a',
  '/mynetwork/grow/',
  '/mynetwork/invitation-manager/sent/',
  '/mynetwork/invite-connect/connections/',
  '/messaging/',
  '/messaging/thread/new/?recipients=daniel-okafor-example',
  '/feed/',
  '/authwall',
  '/checkpoint/challenge/example',
  '/uas/login',
  '/sales/lead/example',
  '/talent/profile/example',
];

test.beforeEach(async ({ tact }) => {
  const page = await tact.openExtensionPage('dashboard.html');
  await liveThroughTheYear(page, Date.now());
  await page.close();
  const options = { words: ['tact', tact.extensionId], extensionIds: [tact.extensionId], files };
  await tact.context.addInitScript(hostilePageScript(options));
});

function expectNothingFound(report: ScannerReport): void {
  expect(report).toMatchObject({ names: [], attachShadowCalls: [], strangeEvents: [], answers: [] });
  expect(report.foreignNodes).toEqual([{ tag: 'div', attributes: [], hasOpenShadowRoot: false, text: '' }]);
}

test('a page that hunts for Tact in Gmail finds one anonymous element, and forged gestures do nothing', async ({
  tact,
}) => {
  const gmail = await openGmail(tact);
  await gmail.compose({ to: 'Daniel Okafor <daniel.okafor@aldwater.example.com>', subject: 'Re: peak load' });
  await gmail.surface.waitFor('article');
  await gmail.pressSend();
  await gmail.surface.waitFor('alertdialog', 'Send this?');
  await gmail.page.evaluate(() => {
    window.scannerForge();
  });
  const report = await gmail.page.evaluate(() => window.scannerReport());
  expect(report.forged).toBeGreaterThan(0);
  expectNothingFound(report);
  await gmail.surface.waitFor('alertdialog', 'Send this?');
  expect(await gmail.sent()).toEqual([]);
});

test('nor does one on LinkedIn', async ({ tact }) => {
  const linkedIn = await openProfile(tact, '/in/daniel-okafor-example/');
  await linkedIn.surface.waitFor('article');
  await linkedIn.page.evaluate(() => {
    window.scannerForge();
  });
  expectNothingFound(await linkedIn.page.evaluate(() => window.scannerReport()));
});

test('nor does one on any other route of LinkedIn', async ({ tact }) => {
  test.setTimeout(120_000);
  const page = await tact.context.newPage();
  for (const path of linkedInRoutes) {
    await test.step(path, async () => {
      await page.goto(`https://www.linkedin.com${path}`);
      await page.locator('main > *').first().waitFor({ state: 'attached' });
      await page.evaluate(() => {
        window.scannerForge();
      });
      const { foreignNodes, ...report } = await page.evaluate(() => window.scannerReport());
      expect(report).toMatchObject({ names: [], attachShadowCalls: [], strangeEvents: [], answers: [] });
      const anonymous = { tag: 'div', attributes: [], hasOpenShadowRoot: false, text: '' };
      expect(foreignNodes).toEqual(foreignNodes.map(() => anonymous));
      expect(foreignNodes.length).toBeLessThanOrEqual(1);
    });
  }
});
