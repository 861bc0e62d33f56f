import { expect } from '@playwright/test';
import { tellOfTheYear } from '../../../scripts/start/live-through-the-year.ts';
import type { Step } from './mail-steps.ts';

/** In the invented year Daniel is held, Maya a caution, Pavel must not be contacted, and Ines is clear. */
export const daniel = 'Daniel Okafor <daniel.okafor@aldwater.example.com>';
export const maya = 'Maya Lindqvist <maya@norrland.example.com>';
export const pavel = 'Pavel Novak <pavel.novak@zeman.example.com>';
export const ines = 'Ines Carvalho <ines.carvalho@portside.example.net>';

export const livesTheYear: Step = (scene) => tellOfTheYear(scene.tell, Date.now());

/** Waits until the sidebars speak of exactly these people, in this order. */
export const speaksOf =
  (...names: readonly string[]): Step =>
  (scene) =>
    expect.poll(async () => (await scene.surface.findAll('article')).map(({ name }) => name)).toEqual(names);

/** Waits until a sidebar says this. */
export const says =
  (words: string | RegExp): Step =>
  (scene) =>
    typeof words === 'string'
      ? expect.poll(() => scene.surface.text()).toContain(words)
      : expect.poll(() => scene.surface.text()).toMatch(words);

/** Goes to a conversation and begins an answer in it. */
export const answersIn =
  (thread: string, kind: 'reply' | 'replyAll' | 'forward' = 'reply'): Step =>
  async (scene) => {
    await scene.inPage((standIn, id) => {
      standIn.openThread(id);
    }, thread);
    await expect.poll(() => scene.count('h2.hP')).toBe(1);
    await scene.inPage((standIn, given) => standIn.reply(given.thread, given.kind), { thread, kind });
  };
