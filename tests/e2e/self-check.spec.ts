import type { Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { tellWorker } from '../../scripts/start/tell-worker.ts';
import { cast } from '../stand-ins/cast.ts';
import { accountAddress, aliases, lists } from '../stand-ins/people.ts';
import { threads } from '../stand-ins/threads.ts';
import type { LaunchedTact } from './harness/launch-chromium.ts';
import { expect, openGmail, test } from './tact-test.ts';

const ines = 'Ines Carvalho <ines.carvalho@portside.example.net>';
const leeds = '/mail/u/0/?pane#inbox/leeds-weekly';

/** All that would tell who the people of the stand-in are, and what they write about. */
const telltale = [
  ...[accountAddress, ...aliases, ...lists.map(({ email }) => email)],
  ...cast.flatMap(({ name, emails, company }) => [name, company, ...emails]),
  ...threads.flatMap(({ subject, messages }) => [subject, ...messages.map(({ text }) => text)]),
];

test('the self-check page shows what was found, and its report tells nothing of anybody', async ({
  tact,
}) => {
  await openBusyGmail(tact);
  const page = await openSelfCheck(tact);
  for (const thing of ['Send', 'Compose anchor', 'List row', 'Thread heading', 'Message sender'])
    await expectFound(page, thing);
  await page.getByRole('button', { name: 'Copy report' }).click();
  const report = await page.getByRole('textbox', { name: 'Report' }).inputValue();
  expect(report).toMatch(/^gmail threadMessage: \d\w\w of \d, last \d{4}-\d\d-\d\d, found [\d ]+$/mu);
  expectNobodyIn(report);
});

test('a redacted page tells nothing of anybody, and is read like the page itself', async ({ tact }, info) => {
  const gmail = await openBusyGmail(tact);
  const page = await openSelfCheck(tact);
  await page.getByRole('button', { name: 'Copy redacted page' }).click();
  const sample = await page.getByRole('textbox', { name: /^Redacted page/u }).inputValue();
  expectNobodyIn(sample);
  const redacted = await inspect(sample, info.outputPath('redacted.html'));
  const original = await inspect(await gmail.page.content(), info.outputPath('original.html'));
  expect(shapeOf(original)).toMatchObject({ composes: 1, recipients: 1 });
  expect(shapeOf(original).rows).toBeGreaterThan(9);
  expect(shapeOf(original).messages).toBeGreaterThan(2);
  expect(shapeOf(redacted)).toEqual(shapeOf(original));
});

test('the text of a message that is inspected holds neither what it quotes nor its signature', async ({
  tact,
}, info) => {
  const gmail = await openBusyGmail(tact);
  const { messages } = await inspect(await gmail.page.content(), info.outputPath('page.html'));
  expect(messages.at(-1)).toMatchObject({ body: 'Week 16: the peak moved by 64 minutes.' });
});

test('no page is taken of a site that the user has not agreed to', async ({ tact }) => {
  await openBusyGmail(tact);
  const page = await openSelfCheck(tact);
  await tellWorker(page, 'decide', {
    decision: { kind: 'give-consent', consent: { gmail: false, linkedin: 'off' } },
  });
  await page.getByRole('button', { name: 'Copy redacted page' }).click();
  await expect(page.getByText('You have not agreed that Tact reads this site.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Redacted page/u })).toHaveCount(0);
});

/** A list, a conversation and a compose side by side, and nothing left that Tact has not looked at. */
async function openBusyGmail(tact: LaunchedTact) {
  const gmail = await openGmail(tact, '?pane');
  await gmail.page.evaluate(() => {
    const { standIn } = globalThis as unknown as { standIn: { openThread(name: string): void } };
    standIn.openThread('leeds-weekly');
  });
  await gmail.compose({ to: ines, subject: 'The readings' });
  await gmail.surface.waitFor('status');
  const page = await tact.openExtensionPage('dashboard.html');
  const found = async (name: string) =>
    (await tellWorker(page, 'readings', {})).readings.find((reading) => reading.name === name)?.rung;
  for (const name of ['threadMessage', 'composeAnchor', 'listRow'])
    await expect.poll(() => found(name), { timeout: 15_000 }).toBeDefined();
  await page.close();
  return gmail;
}

async function openSelfCheck(tact: LaunchedTact): Promise<Page> {
  const page = await tact.openExtensionPage('dashboard.html#/self-check');
  await expect(page.getByRole('heading', { name: 'Self-check' })).toBeVisible();
  return page;
}

async function expectFound(page: Page, thing: string): Promise<void> {
  const row = page.getByRole('row').filter({ has: page.getByText(thing, { exact: true }) });
  await expect(row).toContainText(/\d\w\w of \d/u);
  await expect(row).toContainText('today');
}

function expectNobodyIn(text: string): void {
  expect(telltale.filter((word) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
}

interface Inspected {
  readonly composes: readonly { readonly recipients: readonly unknown[] }[];
  readonly rows: readonly unknown[];
  readonly messages: readonly unknown[];
}

/** What the command prints about a page, in a process of its own, as a person would run it. */
async function inspect(html: string, file: string): Promise<Inspected> {
  await writeFile(file, html);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/inspect.ts', 'page', file, '--url', `https://mail.google.com${leeds}`],
    { cwd: resolve(import.meta.dirname, '../..') },
  );
  return JSON.parse(stdout) as Inspected;
}

function shapeOf({ composes, rows, messages }: Inspected) {
  const [compose] = composes;
  return {
    composes: composes.length,
    recipients: compose?.recipients.length,
    rows: rows.length,
    messages: messages.length,
  };
}
