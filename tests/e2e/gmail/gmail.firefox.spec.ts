import { expect, test as base } from '@playwright/test';
import { findFirefox } from '../../../scripts/find-chromium.mjs';
import { firefoxFolder, launchFirefox } from '../harness/launch-firefox.ts';
import { goThrough } from '../story/go-through.ts';
import { tabInFirefox } from '../story/tab-in-firefox.ts';
import { composes } from './composes.ts';
import { holding } from './holding.ts';
import { lists } from './lists.ts';
import { recipients } from './recipients.ts';
import { gmailScene } from './scene-parts.ts';
import type { GmailScene, Story } from './scene.ts';
import { scheduling } from './scheduling.ts';
import { selfCheck } from './self-check.ts';
import { sending } from './sending.ts';
import { threads } from './threads.ts';

const stories: Readonly<Record<string, Story>> = {
  ...composes,
  ...recipients,
  ...sending,
  ...scheduling,
  ...holding,
  ...threads,
  ...lists,
  ...selfCheck,
};

/** Those that touch each part which Firefox could do otherwise: focus, presses, scripts put into the page, the surface. */
const main = [
  'Send anyway sends exactly once',
  'a mail taken back by the notice is undone, and counts once when it is sent again',
  'a mail for a moment of the list is scheduled for it, and the next mail says so',
  'a reply and the next one in the same conversation have a verdict each',
  'a compose that is minimised comes back with its verdict and its question',
  'of several people the worst comes first and the others are folded',
  'an answer that is read ends a hold in an open compose',
  'a row with a newer message says that the person has probably answered, until it is opened',
  'what is looked for on a page with a conversation and a compose is found',
];

const test = base.extend<{ readonly scene: GmailScene }>({
  scene: async ({}, use) => {
    const firefox = await launchFirefox({ extensionFolder: firefoxFolder });
    const scene = gmailScene(await tabInFirefox(firefox));
    await scene.tell('decide', {
      decision: { kind: 'give-consent', consent: { gmail: true, linkedin: 'overlay' } },
    });
    await use(scene);
    expect(firefox.escaped).toEqual([]);
    await firefox.close();
  },
});

test.skip(findFirefox() === undefined, 'no Firefox is installed');

for (const name of main) {
  test(`in Firefox, ${name}`, async ({ scene }) => {
    const story = stories[name];
    if (!story) throw new Error(`There is no story "${name}" any more.`);
    await goThrough(scene, story);
  });
}
