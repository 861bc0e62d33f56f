// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memberHandle } from '@/outreach/handle';
import { goTo, runActs, type ActsScene } from './acts-scene';
import { ANN, BORIS, bubble, thread, threadIdOf } from './thread-page';

let scene: ActsScene;

beforeEach(() => {
  goTo(`/messaging/thread/${threadIdOf()}/`);
});

afterEach(() => {
  scene.end();
  document.body.innerHTML = '';
});

function open(body: string): void {
  document.body.innerHTML = body;
  scene = runActs();
}

describe('whom the user is about to write to', () => {
  it('is whose conversation stands open, and nobody once it is closed', async () => {
    open(thread());
    expect(scene.approached()).toEqual({
      handles: [memberHandle(ANN)],
      name: 'Ann Bell',
      channel: 'linkedin-message',
    });
    goTo('/feed/');
    document.body.innerHTML = '<main></main>';
    await scene.look();
    expect(scene.approached()).toBeUndefined();
  });

  it('is the one of the bubble that was opened last, or that is being written in', async () => {
    goTo('/feed/');
    open(bubble());
    document.body.insertAdjacentHTML('beforeend', bubble({ partner: BORIS }));
    await scene.look();
    expect(scene.approached()).toMatchObject({ name: 'Boris Nowak' });
    document.querySelector<HTMLElement>('.msg-form__contenteditable')?.focus();
    await scene.look();
    expect(scene.approached()).toMatchObject({ name: 'Ann Bell' });
  });

  it('is nobody of a bubble that is folded', () => {
    goTo('/feed/');
    open(bubble({}, 'msg-overlay-conversation-bubble--is-minimized'));
    expect(scene.approached()).toBeUndefined();
  });

  it.each([
    ['a conversation page of next year', '<main><div>What may this be?</div></main>'],
    ['a heading that names nobody', thread({ heading: '<h2>Ann Bell</h2>' })],
  ])('is not understood after ten seconds on %s', async (_, body) => {
    open(body);
    await scene.pass(9_000);
    expect(scene.approached()).toBeUndefined();
    await scene.pass(2_000);
    expect(scene.approached()).toBe('not-understood');
    document.body.innerHTML = thread();
    await scene.look();
    expect(scene.approached()).toMatchObject({ name: 'Ann Bell' });
  });
});
