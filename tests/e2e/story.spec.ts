import { tabOf } from '../../scripts/start/tab-of.ts';
import { tellWorker } from '../../scripts/start/tell-worker.ts';
import { launchTact, type LaunchedTact } from './harness/launch-chromium.ts';
import { temporaryFolder } from './harness/temporary-folder.ts';
import { expect, extensionFolder, openGmail, openProfile, test, type Gmail } from './tact-test.ts';

const daniel = 'Daniel Okafor <daniel.okafor@aldwater.example.com>';
const days = ['2026-11-13', '2026-11-18', '2026-11-23', '2026-11-24'];
const held = 'Hold. Fourth unanswered mail in 11 days. Clear again on Mon 7 Dec.';

test('three mails in eleven days are not answered: the fourth waits, on every surface', async () => {
  test.setTimeout(120_000);
  await eachDay(async (tact, day) => {
    if (day === 0) await agreeOnWelcomePage(tact);
    if (day < 3) await sendMail(tact, day);
    else await expectHoldEverywhere(tact);
  });
});

/** Lives through the days in one profile: the browser is closed in the evening and started again in the morning. */
async function eachDay(live: (tact: LaunchedTact, day: number) => Promise<void>): Promise<void> {
  const profile = await temporaryFolder('story');
  for (const [index, day] of days.entries()) {
    const tact = await launchTact({
      extensionFolder,
      profile: profile.path,
      now: Date.parse(`${day}T10:00:00Z`),
    });
    await live(tact, index);
    expect(tact.escaped).toEqual([]);
    await tact.close();
  }
  await profile.remove();
}

async function agreeOnWelcomePage(tact: LaunchedTact): Promise<void> {
  const page = await tact.openExtensionPage('welcome.html');
  await page.getByRole('checkbox').check();
  await page.getByRole('radio', { name: /Overlay/u }).check();
  await page.getByRole('button', { name: /^Start/u }).click();
  await expect
    .poll(() => tellWorker(page, 'settings', {}))
    .toMatchObject({ consent: { gmail: true, linkedin: 'overlay' } });
  await page.close();
}

/** The first is clear, the second a caution, the third is held and sent all the same. */
async function sendMail(tact: LaunchedTact, day: number): Promise<void> {
  const gmail = await openGmail(tact);
  await gmail.compose({ to: daniel, subject: `Peak load, mail ${String(day + 1)}` });
  await gmail.surface.waitFor('status', [/^Clear/u, /^Caution/u, /^Hold/u][day]);
  await gmail.pressSend();
  if (day === 2) await gmail.surface.click('button', 'Send anyway');
  await expect.poll(gmail.sent).toHaveLength(1);
  await expect.poll(() => touchCount(tact)).toBe(day + 1);
}

async function touchCount(tact: LaunchedTact): Promise<number> {
  const page = await tact.openExtensionPage('dashboard.html');
  const { touches } = await tellWorker(page, 'storage-state', {});
  await page.close();
  return touches;
}

async function expectHoldEverywhere(tact: LaunchedTact): Promise<void> {
  const gmail = await openGmail(tact);
  await gmail.compose({ to: daniel, subject: 'Once more' });
  await expect.poll(async () => (await gmail.surface.waitFor('status')).text).toBe(held);
  const [reason] = await gmail.surface.findAll('listitem');
  expect(reason?.text.match(/Mail, [^.]+, no answer\./gu)).toEqual([
    'Mail, Fri 13 Nov, no answer.',
    'Mail, Wed 18 Nov, no answer.',
    'Mail, yesterday, no answer.',
  ]);
  await expectHoldInPopup(tact, gmail.page);
  await joinProfile(tact);
  await expectHoldOnLinkedIn(tact);
  await sendAllTheSame(gmail);
}

async function expectHoldOnLinkedIn(tact: LaunchedTact): Promise<void> {
  const linkedIn = await openProfile(tact, '/in/daniel-okafor-example/');
  await expect
    .poll(async () => (await linkedIn.surface.waitFor('status')).text)
    .toBe(held.replace('mail', 'message'));
}

async function sendAllTheSame(gmail: Gmail): Promise<void> {
  await gmail.page.bringToFront();
  await gmail.pressSend();
  await gmail.surface.waitFor('alertdialog', 'Send this?');
  expect(await gmail.sent()).toEqual([]);
  await gmail.surface.click('button', 'Send anyway');
  await expect.poll(gmail.sent).toHaveLength(1);
  await gmail.surface.waitForNone('alertdialog');
  expect(await gmail.sent()).toHaveLength(1);
}

async function expectHoldInPopup(tact: LaunchedTact, about: Parameters<typeof tabOf>[1]): Promise<void> {
  const popup = await tact.openExtensionPage(`popup.html?tab=${String(await tabOf(tact, about))}`);
  await expect(popup.getByRole('status').first()).toHaveText(held);
  await popup.close();
}

/** The user knows whose profile it is, and says so on the person's page. */
async function joinProfile(tact: LaunchedTact): Promise<void> {
  const page = await tact.openExtensionPage('dashboard.html#/people');
  await page.getByRole('main').getByText('Daniel Okafor').click();
  await page
    .getByRole('textbox', { name: /handle|address/iu })
    .fill('https://www.linkedin.com/in/daniel-okafor-example/');
  await page.getByRole('button', { name: /^Add/u }).click();
  await expect(page.getByRole('main')).toContainText('linkedin.com/in/daniel-okafor-example');
  await page.close();
}
