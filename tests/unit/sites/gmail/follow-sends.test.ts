// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { nextProgress, type SendProgress, type SendState } from '@/sites/gmail/send-states';
import { addPopup, elementOf, found, me, openMailbox, sendOf } from './gmail-page';
import { byUser, clickBy, runReader, touchesIn, type RunningReader } from './running-reader';

const bo = { email: 'bo@example.net' };
const START = Date.UTC(2026, 10, 24, 9);
const markup = {
  composeId: 'c1',
  draft: '#msg-a:r1',
  thread: '#thread-a:r2',
  to: [bo],
  cc: [{ email: 'cy@example.net' }],
};
const idOf = (at: number, address: string) => `gmail:${me}:msg-a:r1:${String(at)}:email:${address}`;

let reader: RunningReader;

beforeEach(async () => {
  vi.useFakeTimers({ now: START });
  openMailbox(document);
  addPopup(document, markup);
  reader = runReader();
  await vi.advanceTimersByTimeAsync(1_000);
  vi.setSystemTime(START);
});

afterEach(() => {
  reader.stop();
  vi.useRealTimers();
});

const dialog = () => found(document.querySelector<HTMLElement>('[role="dialog"]'));
const press = () => clickBy(sendOf(dialog()));
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const told = () =>
  touchesIn(reader.worker.sightings())
    .filter(({ state }) => state !== 'pending')
    .map(({ id, state }) => [id, state]);
const both = (at: number, state: string) => [
  [idOf(at, 'bo@example.net'), state],
  [idOf(at, 'cy@example.net'), state],
];

function showNotice(links: readonly string[], thread = '#thread-a:r2'): HTMLElement {
  const markupOf = (id: string) => `<span id="${id}" param="${thread}"></span>`;
  const notice = elementOf(
    document,
    `<div role="alert"><div class="vh">${links.map(markupOf).join('')}</div></div>`,
  );
  document.body.append(notice);
  return notice;
}

describe('a send that goes through', () => {
  it('is pending at the press, one touch a recipient, and sent when the undo window is over', async () => {
    press();
    expect(touchesIn(reader.worker.sightings()).map(({ id, state }) => [id, state])).toEqual(
      both(START, 'pending'),
    );
    dialog().remove();
    await pass(33_000);
    expect(told()).toEqual([]);
    await pass(3_000);
    expect(told()).toEqual(both(START, 'sent'));
    await pass(60_000);
    expect(told()).toHaveLength(2);
  });

  it('stays pending when the reader ends', async () => {
    press();
    dialog().remove();
    await pass(2_000);
    reader.stop();
    await pass(60_000);
    expect(told()).toEqual([]);
  });

  it('is told again in whole when the disk did not take it at first', async () => {
    reader.worker.error = { code: 'storage', sentence: 'The disk is full.' };
    press();
    await pass(0);
    expect(reader.view('c1').notice).toBe('This mail could not be noted.');
    reader.worker.error = undefined;
    dialog().remove();
    await pass(37_000);
    const states = touchesIn(reader.worker.sightings()).map(({ id, state }) => [id, state]);
    expect(states).toEqual([...both(START, 'pending'), ...both(START, 'sent')]);
  });
});

describe('a send that is taken back', () => {
  it('is undone when the same compose comes back', async () => {
    press();
    dialog().remove();
    await pass(5_000);
    addPopup(document, markup);
    await pass(1_000);
    expect(told()).toEqual(both(START, 'undone'));
    await pass(60_000);
    expect(told()).toHaveLength(2);
  });

  it('is undone when its draft comes back in another compose', async () => {
    press();
    dialog().remove();
    await pass(5_000);
    addPopup(document, { ...markup, composeId: 'other' });
    await pass(1_000);
    expect(told()).toEqual(both(START, 'undone'));
  });

  it.each(['pointerup', 'click'])('is undone by the undo link of the send notice (%s)', async (type) => {
    press();
    dialog().remove();
    await pass(2_000);
    const notice = showNotice(['link_undo', 'link_vsm']);
    byUser(found(notice.querySelector('#link_undo')), new MouseEvent(type, { bubbles: true }));
    expect(told()).toEqual(both(START, 'undone'));
  });

  it.each([
    ['the undo of another act', ['link_undo'], byUser],
    [
      'a forged click on undo',
      ['link_undo', 'link_vsm'],
      (target: EventTarget, event: Event) => target.dispatchEvent(event),
    ],
    ['the undo of another mail', ['link_undo', 'link_vsm'], byUser, '#thread-a:r99'],
  ])('is not taken back by %s', async (_, links, dispatch, thread = '#thread-a:r2') => {
    press();
    dialog().remove();
    await pass(2_000);
    const notice = showNotice(links, thread);
    dispatch(found(notice.querySelector('#link_undo')), new MouseEvent('click', { bubbles: true }));
    expect(told()).toEqual([]);
  });
});

describe('a send that Gmail refuses', () => {
  it('is undone when the compose stays, and a second press is a touch of its own', async () => {
    press();
    await pass(3_000);
    expect(told()).toEqual(both(START, 'undone'));
    press();
    const pending = touchesIn(reader.worker.sightings()).filter(({ state }) => state === 'pending');
    expect(pending.map(({ at }) => at)).toEqual([START, START, START + 3_000, START + 3_000]);
  });

  it('waits as long as Gmail asks', async () => {
    press();
    const question = elementOf(document, '<div role="alertdialog"></div>');
    document.body.append(question);
    await pass(20_000);
    expect(told()).toEqual([]);
    question.remove();
    dialog().remove();
    await pass(40_000);
    expect(told()).toEqual(both(START, 'sent'));
  });

  it('is undone at once when the user presses again', async () => {
    press();
    document.body.append(elementOf(document, '<div role="alertdialog"></div>'));
    await pass(5_000);
    press();
    expect(told()).toEqual(both(START, 'undone'));
  });

  it('is dropped when its compose is closed', async () => {
    press();
    await pass(4_000);
    dialog().remove();
    await pass(60_000);
    expect(told()).toEqual(both(START, 'undone'));
    expect(touchesIn(reader.worker.sightings())).toHaveLength(4);
  });
});

describe('the steps of a send', () => {
  const since = (state: SendState): SendProgress => ({ state, since: epochMs(0) });

  it.each([
    ['attempted', { now: epochMs(1_000) }, 'attempted'],
    ['attempted', { now: epochMs(2_000) }, 'undone'],
    ['attempted', { now: epochMs(2_000), isAsked: true }, 'attempted'],
    ['attempted', { isOpen: false }, 'pending'],
    ['attempted', { isOpen: false, isAsked: true }, 'pending'],
    ['pending', { now: epochMs(1_000) }, 'undone'],
    ['pending', { now: epochMs(34_999), isOpen: false }, 'pending'],
    ['pending', { now: epochMs(35_000), isOpen: false }, 'sent'],
  ] as const)('from %s with %j to %s', (state, sight, next) => {
    const seen = { now: epochMs(0), isOpen: true, isAsked: false, ...sight };
    expect(nextProgress(since(state), seen).state).toBe(next);
  });

  it('counts the time to refuse from the end of the question', () => {
    const asked = nextProgress(since('attempted'), { now: epochMs(9_000), isOpen: true, isAsked: true });
    expect(nextProgress(asked, { now: epochMs(10_000), isOpen: true, isAsked: false }).state).toBe(
      'attempted',
    );
  });
});
