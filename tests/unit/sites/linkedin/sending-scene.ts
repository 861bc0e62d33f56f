import { afterEach, beforeEach } from 'vitest';
import { goTo, runActs, type ActsScene } from './acts-scene';
import { ME, message, threadIdOf } from './thread-page';

export const SEND = '.msg-form__send-button .label';
export let scene: ActsScene;

/** Sets the scene for each test of a file: the address of a conversation, and an empty page afterwards. */
export function stageSending(): void {
  beforeEach(() => {
    goTo(`/messaging/thread/${threadIdOf()}/`);
  });
  afterEach(() => {
    scene.end();
    document.body.innerHTML = '';
  });
}

/** Shows the page and starts the acts script over it. */
export function open(body: string): void {
  document.body.innerHTML = body;
  scene = runActs();
}

export const list = () => document.querySelector('.msg-s-message-list-content') as Element;

/** Lets a message of the user's own come into the list, a moment from now unless told otherwise. */
export function arrive(parts: { at?: number; from?: number; uuid?: string | undefined } = {}): void {
  list().insertAdjacentHTML('beforeend', message({ at: scene.clock.now + 200, from: ME, ...parts }));
}

export const sent = () => scene.touches().filter(({ direction }) => direction === 'out');
