import { launchTact } from './harness/launch-chromium.ts';
import { tellWorker } from '../../scripts/start/tell-worker.ts';
import { expect, extensionFolder, openGmail, openProfile, test } from './tact-test.ts';

const noConsent = { kind: 'give-consent', consent: { gmail: false, linkedin: 'off' } } as const;

test('nothing is read and nothing is shown before the user agrees, and again after they take it back', async ({
  tact,
}) => {
  const page = await tact.openExtensionPage('dashboard.html');
  await tellWorker(page, 'decide', { decision: noConsent });
  const gmail = await openGmail(tact);
  const linkedIn = await openProfile(tact, '/in/maya-lindqvist-example/');
  await gmail.compose({ to: 'Maya <maya@norrland.example.com>' });
  await gmail.pressSend();
  await expect.poll(gmail.sent).toHaveLength(1);
  await expect(linkedIn.page.locator('h2').first()).toBeVisible();
  expect(await tellWorker(page, 'storage-state', {})).toMatchObject({ people: 0, touches: 0 });
  expect(await gmail.surface.hostCount()).toBe(0);
  expect(await linkedIn.surface.hostCount()).toBe(0);
});

test('an open page is taken up as soon as the user agrees, and let go when they take it back', async ({
  tact,
}) => {
  const page = await tact.openExtensionPage('dashboard.html');
  await tellWorker(page, 'decide', { decision: noConsent });
  const gmail = await openGmail(tact);
  await gmail.compose({ to: 'Maya <maya@norrland.example.com>' });
  await tellWorker(page, 'decide', {
    decision: { kind: 'give-consent', consent: { gmail: true, linkedin: 'off' } },
  });
  await gmail.surface.waitFor('status', /^Clear/u);
  await tellWorker(page, 'decide', { decision: noConsent });
  await expect.poll(gmail.surface.hostCount).toBe(0);
});

test('the side panel leaves LinkedIn\u2019s page untouched', async ({ tact }) => {
  const page = await tact.openExtensionPage('dashboard.html');
  await tellWorker(page, 'decide', {
    decision: { kind: 'give-consent', consent: { gmail: false, linkedin: 'side-panel' } },
  });
  const linkedIn = await openProfile(tact, '/in/maya-lindqvist-example/');
  await expect.poll(async () => (await tellWorker(page, 'storage-state', {})).people).toBe(1);
  expect(await linkedIn.surface.hostCount()).toBe(0);
});

test('the welcome page opens by itself on the first start', async () => {
  const tact = await launchTact({ extensionFolder });
  const isWelcome = () => tact.context.pages().some((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(isWelcome).toBe(true);
  expect(tact.escaped).toEqual([]);
  await tact.close();
});
