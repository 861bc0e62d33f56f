// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addChip, addInlineReply, addPopup, elementOf, found, me, openMailbox, sendOf } from './gmail-page';
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
  it.each(['c1', 'other'])(
    'is undone when its draft comes back, as %s, after it was sent',
    async (composeId) => {
      press();
      dialog().remove();
      const notice = showNotice(['link_undo', 'link_vsm']);
      await pass(5_000);
      notice.remove();
      addPopup(document, { ...markup, composeId });
      await pass(1_000);
      expect(told()).toEqual(both(START, 'undone'));
      await pass(60_000);
      expect(told()).toHaveLength(2);
    },
  );

  it('is undone by a link that is pressed at once', () => {
    press();
    dialog().remove();
    const notice = showNotice(['link_undo', 'link_vsm']);
    byUser(found(notice.querySelector('#link_undo')), new MouseEvent('click', { bubbles: true }));
    expect(told()).toEqual(both(START, 'undone'));
  });

  it('is undone when it is discarded', async () => {
    press();
    await pass(5_000);
    const discard = elementOf(document, '<div class="gU"><div class="oh" role="button"></div></div>');
    found(dialog().querySelector('form')).append(discard);
    byUser(found(discard.firstElementChild), new MouseEvent('click', { bubbles: true }));
    expect(told()).toEqual(both(START, 'undone'));
  });

  it('is not what discarding another compose means', () => {
    press();
    const other = addPopup(document, { composeId: 'c2' });
    other.append(elementOf(document, '<div class="gU"><div class="oh" role="button"></div></div>'));
    byUser(found(other.querySelector('.oh')), new MouseEvent('click', { bubbles: true }));
    expect(told()).toEqual([]);
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

  it('is the one whose thread the notice names, not the latest', async () => {
    press();
    dialog().remove();
    addPopup(document, { composeId: 'c2', to: [bo] });
    await pass(1_000);
    press();
    dialog().remove();
    await pass(1_000);
    const notice = showNotice(['link_undo', 'link_vsm']);
    byUser(found(notice.querySelector('#link_undo')), new MouseEvent('click', { bubbles: true }));
    expect(told()).toEqual(both(START, 'undone'));
  });
});

describe('a send that Gmail is slow with, or refuses', () => {
  it.each([4_000, 600_000])('is sent when its compose goes %d ms after the press', async (milliseconds) => {
    press();
    await pass(milliseconds);
    expect(told()).toEqual([]);
    dialog().remove();
    await pass(37_000);
    expect(told()).toEqual(both(START, 'sent'));
  });

  it('keeps its ids when the user presses again', async () => {
    press();
    await pass(5_000);
    press();
    const touches = touchesIn(reader.worker.sightings());
    expect(touches.map(({ id, state }) => [id, state])).toEqual([
      ...both(START, 'pending'),
      ...both(START, 'pending'),
    ]);
    expect(touches.at(-1)?.at).toBe(START + 5_000);
    dialog().remove();
    await pass(37_000);
    expect(told()).toEqual(both(START, 'sent'));
  });

  it('is undone for those who are taken out before the next press, and new for those who come back', async () => {
    press();
    await pass(2_000);
    found(dialog().querySelector('[name="cc"] .agh')).remove();
    await pass(1_000);
    press();
    expect(told()).toEqual([[idOf(START, 'cy@example.net'), 'undone']]);
    await pass(2_000);
    addChip(dialog(), 'cc', { email: 'cy@example.net' });
    await pass(1_000);
    press();
    dialog().remove();
    await pass(37_000);
    expect(told().slice(1)).toEqual([
      [idOf(START, 'bo@example.net'), 'sent'],
      [idOf(START + 6_000, 'cy@example.net'), 'sent'],
    ]);
    expect(new Set(touchesIn(reader.worker.sightings()).map(({ message }) => message)).size).toBe(1);
  });

  it('is the same mail when its compose was hidden meanwhile', async () => {
    press();
    dialog().hidden = true;
    await pass(5_000);
    dialog().hidden = false;
    await pass(60_000);
    expect(told()).toEqual([]);
    press();
    dialog().remove();
    await pass(37_000);
    expect(told()).toEqual(both(START, 'sent'));
  });

  it('is the same mail when its draft was closed and is sent from another compose', async () => {
    press();
    await pass(4_000);
    dialog().remove();
    await pass(60_000);
    addPopup(document, { ...markup, composeId: 'other' });
    await pass(1_000);
    press();
    dialog().remove();
    await pass(37_000);
    const ids = new Set(touchesIn(reader.worker.sightings()).map(({ id }) => id));
    expect([...ids]).toEqual([idOf(START, 'bo@example.net'), idOf(START, 'cy@example.net')]);
    expect(told().map(([, state]) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
  });
});

describe('two replies in the same place', () => {
  it('are two sends, although neither has an id yet', async () => {
    dialog().remove();
    const region = addInlineReply(document, { summary: [bo] });
    const place = found(region.parentElement);
    const content = region.innerHTML;
    await pass(1_000);
    clickBy(sendOf(region));
    region.replaceChildren();
    await pass(2_000);
    showNotice(['link_undo', 'link_vsm']).setAttribute('param', '');
    await pass(1_000);
    region.innerHTML = content;
    await pass(2_000);
    expect(told()).toEqual([]);
    clickBy(sendOf(place));
    region.replaceChildren();
    await pass(40_000);
    expect(told().map(([, state]) => state)).toEqual(['sent', 'sent']);
    expect(new Set(told().map(([id]) => id)).size).toBe(2);
  });
});
