import type { Handle } from '../../outreach/handle.ts';
import { tabOf } from '../../scripts/start/tab-of.ts';
import { tellWorker } from '../../scripts/start/tell-worker.ts';
import type { LaunchedTact } from './harness/launch-chromium.ts';
import { expect, openGmail, openProfile, test, type Gmail } from './tact-test.ts';

const maya = 'Maya Lindqvist <maya@norrland.example.com>';
const daniel = 'Daniel Okafor <daniel.okafor@aldwater.example.com>';

interface Scene {
  readonly tact: LaunchedTact;
  gmail: Gmail;
  profile: Awaited<ReturnType<typeof openProfile>>;
}

/** One whole story: two mails to Maya, the second held and sent all the same; a look at LinkedIn; a reminder about Daniel. */
const story: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'Gmail opens': async (scene) => (scene.gmail = await openGmail(scene.tact)),
  'a mail is begun': ({ gmail }) => gmail.compose({ to: maya, subject: 'Defrost' }),
  'it is clear': ({ gmail }) => gmail.surface.waitFor('status', /^Clear/u),
  'Send is pressed': ({ gmail }) => gmail.pressSend(),
  'it is gone': ({ gmail }) => expect.poll(gmail.sent).toHaveLength(1),
  'another one is begun': ({ gmail }) => gmail.compose({ to: maya, subject: 'Defrost, again' }),
  'it is a hold': ({ gmail }) => gmail.surface.waitFor('status', /^Hold/u),
  'Send is pressed again': ({ gmail }) => gmail.pressSend(),
  'Tact asks': ({ gmail }) => gmail.surface.waitFor('alertdialog', 'Send this?'),
  'Send anyway is pressed': ({ gmail }) => gmail.surface.click('button', 'Send anyway'),
  'that one is gone too': ({ gmail }) => expect.poll(gmail.sent).toHaveLength(2),
  'both are kept': ({ tact }) => expect.poll(() => subjectsTo(tact)).toEqual(['Defrost, again', 'Defrost']),
  'a profile is opened': async (scene) =>
    (scene.profile = await openProfile(scene.tact, '/in/daniel-okafor-example/')),
  'it is clear as well': ({ profile }) => profile.surface.waitFor('status', /^Clear/u),
  'the popup knows it': ({ tact, profile }) => expectInPopup(tact, profile.page),
  'Daniel gets two mails': async ({ gmail }) => {
    await gmail.page.bringToFront();
    await gmail.compose({ to: daniel, subject: 'Peak load' });
    await gmail.surface.waitFor('status', /^Clear/u);
    await gmail.pressSend();
    await expect.poll(gmail.sent).toHaveLength(3);
    await gmail.compose({ to: daniel, subject: 'Peak load, again' });
  },
  'the second waits': async ({ gmail }) => {
    await gmail.surface.waitFor('status', /^Hold/u);
    await gmail.pressSend();
    await gmail.surface.waitFor('alertdialog', 'Send this?');
  },
  'Remind me later is pressed': ({ gmail }) => gmail.surface.click('button', 'Remind me later'),
  'the reminder is kept': ({ tact }) => expect.poll(() => remindedOf(tact)).toBe('Daniel Okafor'),
};

test('the worker stopped before every step changes nothing', async ({ tact }) => {
  const scene = { tact } as Scene;
  for (const step of Object.values(story)) {
    await tact.serviceWorkerKill();
    await step(scene);
  }
});

async function subjectsTo(tact: LaunchedTact): Promise<readonly (string | undefined)[]> {
  const page = await tact.openExtensionPage('dashboard.html');
  const asks = [{ handles: ['email:maya@norrland.example.com' as Handle], channel: 'email' as const }];
  const { briefings } = await tellWorker(page, 'brief', { asks });
  await page.close();
  return briefings.flatMap(({ history }) => history.map(({ subject }) => subject));
}

async function expectInPopup(tact: LaunchedTact, about: Parameters<typeof tabOf>[1]): Promise<void> {
  const popup = await tact.openExtensionPage(`popup.html?tab=${String(await tabOf(tact, about))}`);
  await expect(popup.getByRole('status').first()).toHaveText(/^Clear/u);
  await popup.close();
}

async function remindedOf(tact: LaunchedTact): Promise<string | undefined> {
  const page = await tact.openExtensionPage('dashboard.html');
  const { next } = await tellWorker(page, 'today', {});
  await page.close();
  return next?.name;
}
