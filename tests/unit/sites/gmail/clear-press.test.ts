// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { bodyOf, found, sendOf } from './gmail-page';
import { byUser, clickBy, keyBy, touchesIn } from './running-reader';
import { openCompose, START, testSignal, stageSends } from './send-scene';

stageSends();

describe('a press on Send that is clear', () => {
  it.each(['clear', 'caution'] as const)('goes to Gmail untouched when the verdict is %s', async (level) => {
    const { send, gmail, reader } = await openCompose(level);
    const events = clickBy(send);
    expect(gmail.heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(events.some((event) => event.defaultPrevented)).toBe(false);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
  });

  it('is recorded with all that the page says', async () => {
    const { send, reader } = await openCompose('clear', { draft: '#msg-a:r1', thread: '#thread-a:r2' });
    clickBy(send);
    const message = `gmail:mina@example.com:msg-a:r1:${String(START)}`;
    expect(touchesIn(reader.worker.sightings())).toEqual([
      {
        kind: 'touch',
        id: `${message}:email:bo@example.net`,
        message,
        channel: 'email',
        direction: 'out',
        at: START,
        state: 'pending',
        source: 'seen',
        handles: ['email:bo@example.net'],
        name: 'Bo Day',
        mailbox: 'mina@example.com',
        thread: 'thread-a:r2',
        subject: 'Seed round',
      },
    ]);
  });

  it('keeps no subject when the user does not want it', async () => {
    const { send, reader } = await openCompose('clear', {}, { keepSubjects: false });
    clickBy(send);
    expect(touchesIn(reader.worker.sightings())[0]).not.toHaveProperty('subject');
  });

  it('is recorded when Gmail takes the button away before the click', async () => {
    const { compose, send, reader } = await openCompose('clear');
    document.addEventListener(
      'pointerup',
      () => {
        compose.remove();
      },
      { signal: testSignal() },
    );
    byUser(send, new PointerEvent('pointerdown', { bubbles: true }));
    byUser(send, new PointerEvent('pointerup', { bubbles: true }));
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
  });

  it('sends and records once when pressed twice', async () => {
    const { send, gmail, reader } = await openCompose('clear');
    clickBy(send);
    await vi.advanceTimersByTimeAsync(120);
    clickBy(send);
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
  });

  it('is recorded in batches that the worker takes when it goes to very many', async () => {
    const to = Array.from({ length: 1_001 }, (_, index) => ({ email: `p${String(index)}@example.net` }));
    const { send, reader } = await openCompose('clear', { to });
    clickBy(send);
    const batches = reader.worker.requestsOf('record').map(({ sightings }) => sightings.length);
    expect(batches).toEqual([500, 500, 1]);
    expect(new Set(touchesIn(reader.worker.sightings()).map(({ id }) => id)).size).toBe(1_001);
  });

  it.each([
    ['Ctrl+Enter in the body', 'Enter', { ctrlKey: true }, bodyOf],
    ['Cmd+Enter in the body', 'Enter', { metaKey: true }, bodyOf],
    ['Enter on the button', 'Enter', {}, sendOf],
    ['Space on the button', ' ', {}, sendOf],
  ] as const)('goes and is recorded by %s', async (_, key, more, targetOf) => {
    const { compose, gmail, reader } = await openCompose('clear');
    keyBy(targetOf(compose), key, more);
    expect(gmail.heard).toEqual(['keydown', 'keypress', 'keyup']);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
  });

  it('counts a key on a native button and its click as one press', async () => {
    const { send, gmail, reader } = await openCompose('clear');
    keyBy(send, 'Enter');
    byUser(send, new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
  });

  it.each([
    ['the chevron', (compose: HTMLElement) => found(compose.querySelector('.hG'))],
    ['the body', bodyOf],
  ])('is not what a click on %s is', async (_, targetOf) => {
    const { compose, gmail, reader } = await openCompose('hold');
    clickBy(targetOf(compose));
    expect(gmail.sends()).toBe(1);
    expect(reader.worker.sightings()).toEqual([]);
  });

  it.each([
    ['Enter in the body', 'Enter', {}],
    ['Ctrl+B in the body', 'b', { ctrlKey: true }],
    ['a space in the body', ' ', {}],
  ])('is not what %s is', async (_, key, more) => {
    const { compose, gmail, reader } = await openCompose('hold');
    keyBy(bodyOf(compose), key, more);
    expect(gmail.heard).toEqual(['keydown', 'keypress', 'keyup']);
    expect(reader.view('c1').held).toBeUndefined();
  });
});

describe('events that the page forged', () => {
  it('are left to the page, and neither ask nor record', async () => {
    const { compose, send, gmail, reader } = await openCompose('hold');
    clickBy(send, (target, event) => target.dispatchEvent(event));
    bodyOf(compose).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
    );
    expect(gmail.heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown']);
    expect(reader.view('c1').held).toBeUndefined();
    expect(reader.worker.sightings()).toEqual([]);
  });

  it('do not complete a press that the user has begun', async () => {
    const { send, reader } = await openCompose('hold');
    byUser(send, new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
    send.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(reader.view('c1').held).toBeUndefined();
  });
});
