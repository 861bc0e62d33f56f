import { afterEach, beforeEach } from 'vitest';
import { addPopup, elementOf, found, openMailbox } from './gmail-page';
import { runMailbox, type RunningMailbox } from './mailbox-scene';
import { touchesIn } from './running-reader';

export const bo = { email: 'bo@example.net' };

/** The compose that is open when a test begins. */
export const markup = {
  composeId: 'c1',
  draft: '#msg-a:r1',
  thread: '#thread-a:r2',
  to: [bo],
  cc: [{ email: 'cy@example.net' }],
};

export let mailbox: RunningMailbox;

/** Sets the scene for each test of a file: a mailbox with one compose, and the mailbox script beside it. */
export function stageFollowing(): void {
  beforeEach(async () => {
    openMailbox(document);
    addPopup(document, markup);
    mailbox = runMailbox();
    await mailbox.look();
  });
  afterEach(() => {
    mailbox.stop();
  });
}

export const dialog = () => found(document.querySelector<HTMLElement>('[role="dialog"]'));

/** Ids and states of all touches that were told, in their order. */
export const told = () => touchesIn(mailbox.sightings()).map(({ id, state }) => [id, state]);
export const all = (touches: readonly { readonly id: string }[], state: string) =>
  touches.map(({ id }) => [id, state]);

/** Shows a notice with these links. */
export function showNotice(links: readonly string[], thread = '#thread-a:r2'): HTMLElement {
  const markupOf = (id: string) => `<span id="${id}" param="${thread}"></span>`;
  const notice = elementOf(
    document,
    `<div role="alert"><div class="vh">${links.map(markupOf).join('')}</div></div>`,
  );
  document.body.append(notice);
  return notice;
}

export const undoIn = (notice: HTMLElement) => found(notice.querySelector('#link_undo'));
