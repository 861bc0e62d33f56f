import { expect, test as base } from '@playwright/test';
import { agreeToEverything } from '../../../scripts/start/live-through-the-year.ts';
import { launchTact, type LaunchedTact } from '../harness/launch-chromium.ts';
import { extensionFolder } from '../tact-test.ts';
import { startAfresh } from './fresh-start.ts';
import { sceneInChromium } from './scene-in-chromium.ts';
import type { GmailScene, Story } from './scene.ts';

const test = base.extend<{ readonly scene: GmailScene }, { readonly lasting: LaunchedTact }>({
  lasting: [
    async ({}, use) => {
      const tact = await launchTact({ extensionFolder });
      // A worker that is stopped while it is being installed hears nothing afterwards.
      await agreeToEverything(await tact.openExtensionPage('dashboard.html'));
      await use(tact);
      await tact.close();
    },
    { scope: 'worker' },
  ],
  scene: async ({ lasting }, use) => {
    await startAfresh(lasting);
    await use(await sceneInChromium(lasting));
    expect(lasting.escaped).toEqual([]);
  },
});

/** Tells each story as it is, and once more with the worker stopped before every step. */
export function tellWithStops(about: string, stories: Readonly<Record<string, Story>>): void {
  tellAwake(about, stories);
  tellStopping(about, stories);
}

/** The same, but with the worker stopped only where EVERY_STOP is set, because it takes minutes. */
export function tellStories(about: string, stories: Readonly<Record<string, Story>>): void {
  tellAwake(about, stories);
  if (process.env['EVERY_STOP']) tellStopping(about, stories);
}

/** Tells each story as it is. */
export function tellAwake(about: string, stories: Readonly<Record<string, Story>>): void {
  test.describe(about, () => {
    // Each worker of the runner has a browser of its own.
    test.describe.configure({ mode: 'parallel' });
    for (const [name, story] of Object.entries(stories)) test(name, ({ scene }) => goThrough(scene, story));
  });
}

function tellStopping(about: string, stories: Readonly<Record<string, Story>>): void {
  test.describe(about, () => {
    test.describe.configure({ mode: 'parallel' });
    for (const [name, story] of Object.entries(stories)) {
      test(`${name}, the worker stopped before every step`, ({ scene }) => {
        test.slow();
        return goThrough(scene, story, () => scene.stopWorker());
      });
    }
  });
}

/** Goes through the steps of a story in their order. */
export async function goThrough(
  scene: GmailScene,
  story: Story,
  beforeEach: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const [step, happens] of Object.entries(story)) {
    await beforeEach();
    await test.step(step, () => happens(scene));
  }
}
