import { test } from '@playwright/test';
import type { StoryIn } from './tab-scene.ts';

/** Goes through the steps of a story in their order. */
export async function goThrough<Scene>(
  scene: Scene,
  story: StoryIn<Scene>,
  beforeEach: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const [step, happens] of Object.entries(story)) {
    await beforeEach();
    await test.step(step, () => happens(scene));
  }
}
