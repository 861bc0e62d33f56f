import { expect, test } from '@playwright/test';
import { findFirefox } from '../../../scripts/find-chromium.mjs';
import { firefoxFolder, launchFirefox } from '../harness/launch-firefox.ts';
import { goThrough } from '../story/go-through.ts';
import { tabInFirefox } from '../story/tab-in-firefox.ts';
import { profiles } from './profiles.ts';
import { routes } from './routes.ts';
import { linkedinScene } from './scene-parts.ts';
import type { Stories } from './scene.ts';

const stories: Stories = { ...profiles, ...routes };

/** Those whose controls stand in the page itself: the press of a test in Firefox looks into no shadow root. */
const main = [
  'the facts of a newer profile reach the person',
  'a comment is a touch, in the classic frontend',
];

test.skip(findFirefox() === undefined, 'no Firefox is installed');

for (const name of main) {
  test(`in Firefox, ${name}`, async () => {
    const story = stories[name];
    if (!story) throw new Error(`There is no story "${name}" any more.`);
    const firefox = await launchFirefox({ extensionFolder: firefoxFolder });
    const scene = linkedinScene(await tabInFirefox(firefox));
    await scene.tell('decide', {
      decision: { kind: 'give-consent', consent: { gmail: true, linkedin: 'overlay' } },
    });
    await goThrough(scene, story);
    expect(firefox.escaped).toEqual([]);
    await firefox.close();
  });
}
