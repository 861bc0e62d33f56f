import { expect } from '@playwright/test';
import { tellOfTheYear } from '../../../scripts/start/live-through-the-year.ts';
import { memberOf } from './scene-parts.ts';
import type { LinkedInScene, Story } from './scene.ts';

export type Step = Story[string];

/** How the page is built, and in which language. */
export interface Variant {
  readonly generation: 'september' | 'april' | 'ember' | 'ember-frame';
  readonly ui: 'en' | 'pl' | 'ja' | 'ar';
}

export const livesTheYear: Step = (scene) => tellOfTheYear(scene.tell, Date.now());

/** Opens a page of the site. Old pages stay for no time unless the story is about that. */
export const opens =
  (path: string, { generation, ui }: Variant, search = ''): Step =>
  (scene) => {
    const [place = '', given = ''] = path.split('?');
    return scene.open(`${place}?swap=0&generation=${generation}&ui=${ui}&${given}&${search}`);
  };

export const profileOf = (key: string) => `/in/${encodeURIComponent(memberOf(key).slug)}/`;
export const opensProfile = (key: string, variant: Variant, search = ''): Step =>
  opens(profileOf(key), variant, search);

/** Goes there as a link in the page does. */
export const goesTo =
  (path: string): Step =>
  (scene) =>
    scene.inPage((standIn, address) => {
      standIn.go(address);
    }, path);

/** Goes to the conversation with exactly these people. */
export const goesToThread =
  (...keys: readonly string[]): Step =>
  (scene) =>
    scene.inPage((standIn, wanted) => {
      const found = standIn.threads().find(({ people }) => people.join() === wanted);
      standIn.go(`/messaging/thread/${found?.id ?? ''}/`);
    }, keys.join());

export const presses =
  (...selectors: readonly string[]): Step =>
  async (scene) => {
    for (const selector of selectors) await scene.press(selector);
  };

export const scrolls: Step = (scene) =>
  scene.inPage(() => {
    window.scrollTo(0, 400);
  }, 0);

/** Writes into a field of the page. */
export const writes =
  (text: string, into: string): Step =>
  async (scene) => {
    await scene.press(into);
    await scene.type(text);
  };

/** Waits until the page shows this. */
export const isShown =
  (selector: string): Step =>
  (scene) =>
    expect.poll(() => scene.count(selector)).toBeGreaterThan(0);

/** Waits until what Tact keeps about a member holds all of these. */
export const keeps =
  (key: string, ...texts: readonly string[]): Step =>
  (scene) =>
    expect.poll(async () => missingIn(await scene.keptAbout(key), texts), { timeout: 15_000 }).toEqual([]);

function missingIn(kept: string, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => !kept.includes(text));
}

const touchesWith = async (scene: LinkedInScene, key: string): Promise<readonly string[]> =>
  (await scene.briefing(key)).history.map(
    ({ channel, direction, state }) => `${channel} ${direction} ${state}`,
  );

/** Waits until the history with a member is exactly this, newest first: "invitation out pending". */
export const hasTouches =
  (key: string, ...touches: readonly string[]): Step =>
  (scene) =>
    expect.poll(() => touchesWith(scene, key), { timeout: 15_000 }).toEqual(touches);

/** Nothing is kept; to be asked after something later was kept, so that there was time for it. */
export const hasNone =
  (...keys: readonly string[]): Step =>
  async (scene) => {
    for (const key of keys) expect(await touchesWith(scene, key)).toEqual([]);
  };

export const shows =
  (verdict: RegExp, name?: string): Step =>
  async (scene) => {
    if (name !== undefined) await scene.surface.waitFor('article', name);
    await scene.surface.waitFor('status', verdict);
  };

/** Controls of the page by what they are, never by their words. */
export const controls = {
  message: 'main a[href*="/messaging/compose/"], main button:has([data-test-icon^="send-privately"])',
  connect:
    'main .sketch-actions:not(.sketch-sticky) a[href*="custom-invite/"], main .sketch-actions:not(.sketch-sticky) button:has([data-test-icon^="connect"])',
  addNote: '[data-test-modal-id="send-invite-modal"] .artdeco-button--secondary',
  primary: '[role=dialog] .artdeco-modal__actionbar .artdeco-button--primary',
  anyPrimary: '.artdeco-modal__actionbar .artdeco-button--primary',
  dismiss: '.artdeco-modal__dismiss',
  note: 'textarea#custom-message',
  composer: '.msg-form__contenteditable',
  send: '.msg-form__send-button',
  subject: 'input[name=subject]',
};

/** Writes a message in the composer that is open and sends it. */
export const sendsMessage =
  (text: string, by: 'button' | 'Enter' = 'button'): Step =>
  async (scene) => {
    await scene.press(controls.composer);
    await scene.type(text);
    if (by === 'Enter') await scene.key('Enter');
    else await scene.press(controls.send);
    await expect
      .poll(() => scene.inPage(({ messages }) => messages.map((message) => message.text), 0))
      .toContain(text);
  };
