import { expect, test } from '@playwright/test';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-chromium.mjs';
import { firefoxSurface } from './harness/closed-roots-firefox.ts';
import { launchFirefox } from './harness/launch-firefox.ts';
import { waitUntil } from './harness/wait-until.ts';

const extensionFolder = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const MS_PER_DAY = 86_400_000;

test.skip(findFirefox() === undefined, 'no Firefox is installed');

test('in Firefox too, the fourth mail after three without an answer waits, and Send anyway sends it once', async () => {
  const firefox = await launchFirefox({ extensionFolder });
  const welcome = await welcomePage(firefox.browser);
  await rememberThreeMails(welcome);
  await agree(welcome);
  const page = await firefox.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  const surface = firefoxSurface(firefox.browser, page);
  await compose(page);
  const status = await surface.waitFor('status', /^Hold/u);
  expect(status.text).toMatch(/^Hold\. Fourth unanswered mail in 11 days\. Clear again on \w+ \d+ \w+\.$/u);
  const [reason] = await surface.findAll('listitem');
  expect(reason?.text.match(/Mail, [^.]+, no answer\./gu)).toHaveLength(3);
  await page.click('.aoO[role=button]');
  await surface.waitFor('alertdialog', 'Send this?');
  expect(await sentCount(page)).toBe(0);
  await surface.click('button', 'Send anyway');
  await expect.poll(() => sentCount(page)).toBe(1);
  await surface.waitForNone('alertdialog');
  expect(await sentCount(page)).toBe(1);
  expect(firefox.escaped).toEqual([]);
  await firefox.close();
});

/** The page that opens after the installation. Firefox tells its title, but not the address of an extension's page. */
function welcomePage(browser: Browser): Promise<Page> {
  return waitUntil(
    async () => {
      for (const page of await browser.pages()) if ((await page.title()) === 'Welcome to Tact') return page;
      return undefined;
    },
    { what: 'the welcome page' },
  );
}

async function agree(welcome: Page): Promise<void> {
  await welcome.click('input[type=checkbox]');
  await welcome.click('input[type=radio]');
  await welcome.click('button');
}

async function rememberThreeMails(welcome: Page): Promise<void> {
  const sightings = [11, 6, 1].map((daysAgo) => ({
    kind: 'touch',
    id: `mail ${String(daysAgo)}`,
    message: `mail ${String(daysAgo)}`,
    handles: ['email:daniel.okafor@aldwater.example.com'],
    name: 'Daniel Okafor',
    channel: 'email',
    direction: 'out',
    at: Date.now() - daysAgo * MS_PER_DAY,
    state: 'sent',
    source: 'imported',
  }));
  const reply = await welcome.evaluate(
    (request) => {
      const { browser } = globalThis as unknown as {
        browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return browser.runtime.sendMessage({ id: 'three mails', command: 'record', request });
    },
    { sightings },
  );
  expect(reply).toEqual({ ok: true, value: { recorded: 3 } });
}

async function compose(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { standIn } = globalThis as unknown as { standIn: { openCompose(draft: object): string } };
    standIn.openCompose({ to: 'Daniel Okafor <daniel.okafor@aldwater.example.com>', subject: 'Once more' });
  });
}

function sentCount(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { standIn: { sent: unknown[] } }).standIn.sent.length);
}
