import { expect, test as base, type Page } from '@playwright/test';
import { agreeToEverything } from '../../../scripts/start/live-through-the-year.ts';
import { launchTact, type LaunchedTact } from '../harness/launch-chromium.ts';
import { extensionFolder } from '../tact-test.ts';
import { startAfresh } from './fresh-start.ts';
import { goThrough } from './go-through.ts';
import { tabInChromium } from './tab-in-chromium.ts';
import type { StoryIn, Tab } from './tab-scene.ts';

type Stories<Scene> = Readonly<Record<string, StoryIn<Scene>>>;

interface LastingBrowser {
  readonly tact: LaunchedTact;
  /** A document of the extension that runs no script of its own; it speaks to the worker for the tests. */
  readonly ourPage: Page;
}

/** Tells the stories of one site in a browser that lasts, each of them from a fresh start. */
export function storyTeller<Scene extends { stopWorker(): Promise<void> }>(sceneIn: (tab: Tab) => Scene) {
  const test = base.extend<{ readonly scene: Scene }, { readonly lasting: LastingBrowser }>({
    lasting: [
      async ({}, use) => {
        const tact = await launchTact({ extensionFolder });
        const ourPage = await tact.openExtensionPage('manifest.json');
        // A worker that is stopped while it is being installed hears nothing afterwards.
        await agreeToEverything(ourPage);
        await use({ tact, ourPage });
        await tact.close();
      },
      { scope: 'worker' },
    ],
    scene: async ({ lasting: { tact, ourPage } }, use) => {
      await startAfresh(tact, ourPage);
      await use(sceneIn(await tabInChromium(tact, ourPage)));
      expect(tact.escaped).toEqual([]);
    },
  });

  /** Tells each story as it is. */
  function tellAwake(about: string, stories: Stories<Scene>): void {
    test.describe(about, () => {
      // Each worker of the runner has a browser of its own.
      test.describe.configure({ mode: 'parallel' });
      for (const [name, story] of Object.entries(stories)) test(name, ({ scene }) => goThrough(scene, story));
    });
  }

  /** Tells each story with the worker stopped before every step. */
  function tellStopping(about: string, stories: Stories<Scene>): void {
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

  /** Tells each story as it is, and once more with the worker stopped before every step. */
  function tellWithStops(about: string, stories: Stories<Scene>): void {
    tellAwake(about, stories);
    tellStopping(about, stories);
  }

  /** The same, but with the worker stopped only where EVERY_STOP is set, because it takes minutes. */
  function tellStories(about: string, stories: Stories<Scene>): void {
    tellAwake(about, stories);
    if (process.env['EVERY_STOP']) tellStopping(about, stories);
  }

  return { tellAwake, tellStopping, tellWithStops, tellStories };
}
