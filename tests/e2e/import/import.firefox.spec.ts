import { expect, test } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-chromium.mjs';
import { firefoxFolder, launchFirefox } from '../harness/launch-firefox.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { welcomePage } from '../story/tab-in-firefox.ts';
import { correspondence, mailboxOf } from './invented-mailbox.ts';

test.skip(findFirefox() === undefined, 'no Firefox is installed');

test('in Firefox too, a mailbox is imported in a worker of its own', async () => {
  const folder = await temporaryFolder('mailbox');
  const file = join(folder.path, 'All mail.mbox');
  await writeFile(file, mailboxOf(correspondence(40, Date.now())));
  const firefox = await launchFirefox({ extensionFolder: firefoxFolder });
  const page = await welcomePage(firefox.browser);
  await page.evaluate(() => {
    location.href = '/dashboard.html#/import';
  });
  const field = await shown<HTMLInputElement>(page, 'input[type=file]:not([webkitdirectory])');
  await field.uploadFile(file);
  await (await shown<HTMLElement>(page, 'xpath///button[normalize-space()="Start"]')).click();
  await shown(page, 'xpath///section[h2="Done"]//h3[contains(., "All mail.mbox")]');
  const counts = await waitUntil(() => onDisk(page), { what: 'what is on the disk' });
  expect(counts).toContain('40 people, 60 messages');
  expect(firefox.escaped).toEqual([]);
  await firefox.close();
  await folder.remove();
});

async function shown<Kind extends Element>(page: Page, selector: string): Promise<ElementHandle<Kind>> {
  const found = await page.waitForSelector(selector, { timeout: 30_000 });
  return found as ElementHandle<Kind>;
}

async function onDisk(page: Page): Promise<string | undefined> {
  const text = await page.$eval('.on-disk', (element) => element.textContent);
  return text.includes(' 0 people') ? undefined : text;
}
