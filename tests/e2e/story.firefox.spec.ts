import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-chromium.mjs';
import type { EpochMs } from '../../outreach/brand.ts';
import { daniel, touchTo } from './gmail/mail-steps.ts';
import { gmailScene } from './gmail/scene-parts.ts';
import { tabInFirefox, welcomePage } from './story/tab-in-firefox.ts';
import { firefoxFolder, launchFirefox } from './harness/launch-firefox.ts';

const MS_PER_DAY = 86_400_000;

test.skip(findFirefox() === undefined, 'no Firefox is installed');

test('in Firefox too, a user who has agreed sees why the fourth mail after three without an answer waits', async () => {
  const firefox = await launchFirefox({ extensionFolder: firefoxFolder });
  const scene = gmailScene(await tabInFirefox(firefox));
  const sightings = [11, 6, 1].map((daysAgo) =>
    touchTo(daniel, {
      message: `mail ${String(daysAgo)}`,
      at: (Date.now() - daysAgo * MS_PER_DAY) as EpochMs,
      name: 'Daniel Okafor',
    }),
  );
  await scene.tell('record', { sightings });
  await agree(await welcomePage(firefox.browser));
  await scene.open();
  await scene.compose({ to: daniel, subject: 'Once more' });
  const status = await scene.surface.waitFor('status', /^Hold/u);
  expect(status.text).toMatch(/^Hold\. Fourth unanswered mail in 11 days\. Clear again on \w+ \d+ \w+\.$/u);
  const [reason] = await scene.surface.findAll('listitem');
  expect(reason?.text.match(/Mail, [^.]+, no answer\./gu)).toHaveLength(3);
  expect(firefox.escaped).toEqual([]);
  await firefox.close();
});

async function agree(welcome: Page): Promise<void> {
  await welcome.click('input[type=checkbox]');
  await welcome.click('input[type=radio]');
  await welcome.click('button');
}
