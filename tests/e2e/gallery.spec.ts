import type { Page } from '@playwright/test';
import { liveThroughTheYear } from '../../scripts/start/live-through-the-year.ts';
import { tellWorker } from '../../scripts/start/tell-worker.ts';
import { linkedinAddressOf, linkedinSituations } from '../stand-ins/gallery/linkedin-situations.js';
import { addressOf, situations } from '../stand-ins/gallery/situations.js';
import { galleryAddress } from '../stand-ins/serve-stand-ins.ts';
import { tactSurface, type TactSurface } from './harness/closed-roots.ts';
import type { LaunchedTact } from './harness/launch-chromium.ts';
import { expect, test } from './tact-test.ts';

type Situation = (typeof situations)[number];

/** What Tact shows: so many sidebars or pills, the first of which begins so. */
const shows: Readonly<Record<string, readonly [count: number, verdict?: RegExp]>> = {
  'pop-up': [1, /^Hold/u],
  'side-by-side': [3],
  minimised: [0],
  'full-screen': [1, /^Hold/u],
  'full-screen-closed': [0],
  'reply-folded': [1, /^Hold/u],
  'reply-2024': [1, /^Hold/u],
  'reply-all': [1],
  forward: [0],
  'popped-out': [1, /^Hold/u],
  'own-window': [1, /^Hold/u],
  'thread-window': [1, /^Hold/u],
  drafts: [0],
  empty: [0],
  copies: [1, /^Hold/u],
  several: [1, /^Do not contact/u],
  group: [1, /^Not checked/u],
  'two-hundred': [1],
  alias: [1, /^Clear/u],
  'chips-2020': [1, /^Hold/u],
  'chips-2022': [1, /^Hold/u],
  'chips-2026': [1, /^Hold/u],
  hashed: [1, /^Hold/u],
  'send-and-archive': [1, /^Clear/u],
  hold: [1, /^Hold/u],
  'do-not-contact': [1, /^Do not contact/u],
  'mixed-hold': [1, /^Do not contact/u],
  caution: [1, /^Caution/u],
  clear: [1, /^Clear/u],
  ads: [0],
};
/** Whose answer is in the conversation that a situation opens. */
const answers: Readonly<Record<string, string>> = {
  thread: 'tomas.beltran@frigolevante.example.com',
  'opt-out': 'pavel.novak@zeman.example.com',
};
const languages = ['en', 'de', 'fr', 'ja', 'ar', 'vi'];
const probablyAnswered = ['answered', 'split'];

test.beforeEach(async ({ tact }) => {
  const page = await tact.openExtensionPage('dashboard.html');
  await liveThroughTheYear(page, Date.now());
  await page.close();
});

test('every situation of the gallery opens, and Tact shows there what it promises', async ({ tact }) => {
  test.setTimeout(300_000);
  const ours = await tact.openExtensionPage('dashboard.html');
  const { page, surface } = await openTab(tact);
  // What is sent or arrives changes what is said about people afterwards.
  const quietFirst = situations.toSorted((one, other) => Number(isLoud(one)) - Number(isLoud(other)));
  for (const [index, situation] of quietFirst.entries()) {
    const language = languages[index % languages.length] ?? 'en';
    await test.step(`${situation.title}, ${language}`, async () => {
      await open(page, situation, language);
      await expectAsPromised(situation, surface);
      await expectRead(situation, ours);
    });
  }
});

test('every situation of LinkedIn comes into its state, in four languages by turns', async ({ tact }) => {
  test.setTimeout(180_000);
  const page = await tact.context.newPage();
  for (const [index, situation] of linkedinSituations.entries()) {
    const language = ['en', 'pl', 'ja', 'ar'][index % 4] ?? 'en';
    await test.step(`${situation.title}, ${language}`, async () => {
      const atOnce = { ...situation, query: { swap: '0', empty: '0', ...situation.query } };
      await page.goto(linkedinAddressOf(atOnce, language));
      await page
        .locator(`html[data-situation="${situation.name}"][lang=${language}]`)
        .waitFor({ state: 'attached' });
    });
  }
});

test('the page of the gallery links every situation in the language that is chosen', async ({ tact }) => {
  const page = await tact.context.newPage();
  await page.goto(galleryAddress);
  await expect(page.getByRole('listitem').getByRole('link')).toHaveCount(
    situations.length + linkedinSituations.length,
  );
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  const opened = tact.context.waitForEvent('page');
  await page.getByRole('link', { name: 'One mail too many' }).click();
  const gmail = await opened;
  await expect(gmail.locator('html[data-situation=hold][lang=de]')).toBeAttached();
});

async function openTab(tact: LaunchedTact) {
  const page = await tact.context.newPage();
  return { page, surface: await tactSurface(page) };
}

async function open(page: Page, situation: Situation, language: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(addressOf(situation, language));
  await page.locator(`html[data-situation="${situation.name}"]`).waitFor({ state: 'attached' });
}

async function expectAsPromised({ name }: Situation, surface: TactSurface): Promise<void> {
  if (probablyAnswered.includes(name)) await expect.poll(surface.text).toContain('Probably answered');
  const [count, verdict] = shows[name] ?? [];
  if (count === undefined) return;
  await expect.poll(async () => (await surface.findAll('complementary', 'Tact')).length).toBe(count);
  if (verdict) await surface.waitFor('status', verdict);
}

function isLoud({ steps, query }: Situation): boolean {
  return query?.fresh !== undefined || steps.some(([step]) => ['send', 'schedule'].includes(step));
}

/** Where a conversation is opened, what its people wrote is known. */
async function expectRead({ name }: Situation, ours: Page): Promise<void> {
  const address = answers[name];
  if (!address) return;
  const asks = [{ handles: [`email:${address}` as never], channel: 'email' as const }];
  const isRead = async () => {
    const { briefings } = await tellWorker(ours, 'brief', { asks });
    return briefings[0]?.history.some(({ source, direction }) => source === 'seen' && direction === 'in');
  };
  await expect.poll(isRead).toBe(true);
}
