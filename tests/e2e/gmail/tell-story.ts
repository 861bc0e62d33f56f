import { test as base } from '../tact-test.ts';
import { sceneInChromium } from './scene-in-chromium.ts';
import type { GmailScene, Story } from './scene.ts';

const test = base.extend<{ readonly scene: GmailScene }>({
  scene: async ({ tact }, use) => {
    await use(await sceneInChromium(tact));
  },
});

/** Tells each story as it is, and once more with the worker stopped before every step. */
export function tellStories(about: string, stories: Readonly<Record<string, Story>>): void {
  test.describe(about, () => {
    for (const [name, story] of Object.entries(stories)) {
      test(name, ({ scene }) => goThrough(scene, story));
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
