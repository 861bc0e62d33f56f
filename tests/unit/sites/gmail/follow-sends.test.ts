// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { attempted, nextProgress, type SendProgress, type SendSight } from '@/sites/gmail/send-states';
import { addPopup, elementOf, found, me, openMailbox, sendOf } from './gmail-page';
import { byUser, clickBy, runReader, statesIn, touchesIn, type RunningReader } from './running-reader';

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
const told = () => statesIn(reader.worker.sightings()).map(({ id, state }) => [id, state]);
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
    expect(told()).toEqual([]);
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
  ])('is not taken back by %s', async (_, links, dispatch) => {
    press();
    dialog().remove();
    await pass(2_000);
    const notice = showNotice(links);
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
    const times = touchesIn(reader.worker.sightings()).map(({ at }) => at);
    expect(times).toEqual([START, START, START + 3_000, START + 3_000]);
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

  it('is noted anew when it leaves after all', async () => {
    press();
    await pass(4_000);
    expect(told()).toEqual(both(START, 'undone'));
    showNotice(['link_undo', 'link_vsm']);
    dialog().remove();
    await pass(1_000);
    const late = touchesIn(reader.worker.sightings()).slice(2);
    expect(late.map(({ state }) => state)).toEqual(['pending', 'pending']);
    expect(late.map(({ id }) => id)).toEqual(both(late[0]?.at ?? 0, '').map(([id]) => id));
    expect(late[0]?.at).toBeGreaterThan(START + 4_000);
  });

  it('is dropped when its compose is closed', async () => {
    press();
    await pass(4_000);
    dialog().remove();
    await pass(60_000);
    expect(told()).toEqual(both(START, 'undone'));
    expect(touchesIn(reader.worker.sightings())).toHaveLength(2);
  });
});

describe('the steps of a send', () => {
  const quiet: SendSight = {
    now: epochMs(1_000),
    isComposeOpen: true,
    isQuestionOpen: false,
    isNoticeShown: false,
  };
  const at = (state: SendProgress['state'], hasClosed = false): SendProgress => ({
    ...attempted(epochMs(0)),
    state,
    hasClosed,
  });

  it.each([
    ['attempted', at('attempted'), {}, 'attempted'],
    ['attempted', at('attempted'), { now: epochMs(1_500) }, 'refused'],
    ['attempted', at('attempted'), { now: epochMs(1_500), isQuestionOpen: true }, 'attempted'],
    ['attempted', at('attempted'), { isNoticeShown: true }, 'pending'],
    ['attempted', at('attempted'), { isComposeOpen: false }, 'pending'],
    ['refused', at('refused'), {}, 'refused'],
    ['refused', at('refused'), { isComposeOpen: false }, 'dropped'],
    ['refused', at('refused'), { isComposeOpen: false, isNoticeShown: true }, 'late'],
    ['pending, closing', at('pending'), {}, 'pending'],
    ['pending, closed', at('pending', true), {}, 'undone'],
    ['pending, closed', at('pending', true), { isComposeOpen: false, now: epochMs(34_999) }, 'pending'],
    ['pending, closed', at('pending', true), { isComposeOpen: false, now: epochMs(35_000) }, 'sent'],
    ['undone', at('undone'), { isComposeOpen: false }, 'undone'],
    ['sent', at('sent', true), {}, 'sent'],
  ] as const)('from %s', (_, progress, sight, state) => {
    expect(nextProgress(progress, { ...quiet, ...sight }).state).toBe(state);
  });
});
