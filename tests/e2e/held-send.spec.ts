import { liveThroughTheYear } from '../../scripts/start/live-through-the-year.ts';
import { tellWorker } from '../../scripts/start/tell-worker.ts';
import type { Handle } from '../../outreach/handle.ts';
import type { LaunchedTact } from './harness/launch-chromium.ts';
import { expect, openGmail, test, type Gmail } from './tact-test.ts';

const daniel = 'Daniel Okafor <daniel.okafor@aldwater.example.com>';
const pavel = 'Pavel Novak <pavel.novak@zeman.example.com>';
const ines = 'Ines Carvalho <ines.carvalho@portside.example.net>';

test.beforeEach(async ({ tact }) => {
  const page = await tact.openExtensionPage('dashboard.html');
  await liveThroughTheYear(page, Date.now());
  await page.close();
});

/** The touches with an address, newest first, as the worker knows them. */
async function historyOf(tact: LaunchedTact, address: string) {
  const page = await tact.openExtensionPage('dashboard.html');
  const asks = [{ handles: [`email:${address}` as Handle], channel: 'email' as const }];
  const { briefings } = await tellWorker(page, 'brief', { asks });
  await page.close();
  return briefings[0]?.history ?? [];
}

async function heldCompose(tact: LaunchedTact, to: string, search = ''): Promise<Gmail> {
  const gmail = await openGmail(tact, search);
  await gmail.compose({ to, subject: 'Re: peak load' });
  await gmail.surface.waitFor('article');
  await gmail.pressSend();
  await gmail.surface.waitFor('alertdialog', 'Send this?');
  expect(await gmail.sent()).toEqual([]);
  return gmail;
}

test('a clear mail goes at once and is kept as a touch', async ({ tact }) => {
  const gmail = await openGmail(tact);
  await gmail.compose({ to: ines, subject: 'The readings' });
  await gmail.surface.waitFor('status', /^Clear/u);
  await gmail.pressSend();
  await expect.poll(gmail.sent).toHaveLength(1);
  await expect
    .poll(async () => (await historyOf(tact, 'ines.carvalho@portside.example.net'))[0])
    .toMatchObject({ channel: 'email', direction: 'out', subject: 'The readings', source: 'seen' });
});

test('Send anyway sends once', async ({ tact }) => {
  const gmail = await heldCompose(tact, daniel);
  await gmail.surface.click('button', 'Send anyway');
  await expect.poll(gmail.sent).toHaveLength(1);
  await gmail.surface.waitForNone('alertdialog');
  expect(await gmail.sent()).toHaveLength(1);
  await expect.poll(async () => (await historyOf(tact, 'daniel.okafor@aldwater.example.com')).length).toBe(3);
});

test('Don\u2019t send keeps the mail and gives the focus back', async ({ tact }) => {
  const gmail = await openGmail(tact);
  await gmail.compose({ to: daniel, subject: 'Re: peak load' });
  await gmail.surface.waitFor('article');
  await gmail.page.locator('[g_editable=true]').last().focus();
  await gmail.page.keyboard.press('Control+Enter');
  await gmail.surface.waitFor('alertdialog', 'Send this?');
  await gmail.page.keyboard.press('Escape');
  await gmail.surface.waitForNone('alertdialog');
  expect(await gmail.sent()).toEqual([]);
  await expect(gmail.page.locator('[g_editable=true]').last()).toBeFocused();
  expect((await historyOf(tact, 'daniel.okafor@aldwater.example.com')).length).toBe(2);
});

test('Remind me later sets a reminder for the day it is clear', async ({ tact }) => {
  const gmail = await heldCompose(tact, daniel);
  await gmail.surface.click('button', 'Remind me later');
  await gmail.surface.waitForNone('alertdialog');
  expect(await gmail.sent()).toEqual([]);
  const page = await tact.openExtensionPage('dashboard.html');
  await expect.poll(async () => (await tellWorker(page, 'today', {})).next?.name).toBe('Daniel Okafor');
});

test('somebody who must not be contacted needs a typed reason, which is kept', async ({ tact }) => {
  const gmail = await heldCompose(tact, pavel);
  await gmail.surface.click('button', 'Send anyway');
  expect(await gmail.sent()).toEqual([]);
  await gmail.surface.click('textbox');
  await gmail.page.keyboard.type('He asked for the invoice c #');
  await gmail.surface.click('button', 'Send anyway');
  await expect.poll(gmail.sent).toHaveLength(1);
  await expect
    .poll(async () => (await historyOf(tact, 'pavel.novak@zeman.example.com'))[0]?.overrideReason)
    .toBe('He asked for the invoice c #');
  const shortcuts = await gmail.page.evaluate(
    () => (globalThis as unknown as { standIn: { shortcuts: unknown[] } }).standIn.shortcuts,
  );
  expect(shortcuts).toEqual([]);
});

test('a mail taken back is a touch undone', async ({ tact }) => {
  const gmail = await openGmail(tact);
  await gmail.compose({ to: ines, subject: 'Too early' });
  await gmail.surface.waitFor('status', /^Clear/u);
  await gmail.pressSend();
  await gmail.page.locator('#link_undo').click();
  await expect.poll(gmail.sent).toHaveLength(0);
  await expect
    .poll(async () => (await historyOf(tact, 'ines.carvalho@portside.example.net'))[0])
    .toMatchObject({ subject: 'Too early', state: 'undone' });
});
