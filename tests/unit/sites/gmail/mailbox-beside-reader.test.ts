// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startMailbox } from '@/sites/gmail/mailbox';
import { takeLink } from '@/sites/gmail/reader-link';
import { showNotice, undoIn } from './follow-scene';
import { addPopup, found, openMailbox, sendOf } from './gmail-page';
import { clickBy, runReader, touchesIn, type RunningReader } from './running-reader';
import { addThread, legacyIdAt } from './thread-page';

const START = Date.UTC(2026, 10, 24, 9);
const bo = { email: 'bo@example.net', name: 'Bo Day' };

let reader: RunningReader;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  openMailbox(document);
  reader = runReader();
});

afterEach(() => {
  reader.stop();
  vi.useRealTimers();
});

const states = () => touchesIn(reader.worker.sightings()).map(({ state }) => state);
const dialog = () => found(document.querySelector<HTMLElement>('[role="dialog"]'));

describe('the mailbox script beside the reader', () => {
  it('follows a press that came before it', async () => {
    addPopup(document, { draft: '#msg-a:r1', to: [bo] });
    await vi.advanceTimersByTimeAsync(1_000);
    clickBy(sendOf(dialog()));
    startMailbox(found(takeLink()));
    dialog().remove();
    await vi.advanceTimersByTimeAsync(38_000);
    expect(states()).toEqual(['pending', 'sent']);
    expect(new Set(touchesIn(reader.worker.sightings()).map(({ id }) => id)).size).toBe(1);
  });

  it('makes another mail of one that was taken back before the page was looked at again', async () => {
    const markup = { composeId: 'c1', draft: '#msg-a:r1', to: [bo] };
    const compose = addPopup(document, markup);
    startMailbox(found(takeLink()));
    await vi.advanceTimersByTimeAsync(1_000);
    clickBy(sendOf(compose));
    compose.remove();
    clickBy(undoIn(showNotice(['link_undo', 'link_vsm'], '')));
    const back = addPopup(document, markup);
    await vi.advanceTimersByTimeAsync(100);
    clickBy(sendOf(back));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states()).toEqual(['pending', 'undone', 'pending']);
    const [first, undone, again] = touchesIn(reader.worker.sightings()).map(({ id }) => id);
    expect([undone, again === first]).toEqual([first, false]);
  });

  it('is one beside one reader, and ends with it', async () => {
    startMailbox(found(takeLink()));
    expect(takeLink()).toBeUndefined();
    reader.stop();
    addThread(document, { threadId: legacyIdAt(START), messages: [{ at: START, from: bo }] });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(states()).toEqual([]);
  });

  it('reads what is opened, with no call of its own for what it knows', async () => {
    startMailbox(found(takeLink()));
    addThread(document, { threadId: legacyIdAt(START), messages: [{ at: START, from: bo }] });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(touchesIn(reader.worker.sightings())).toMatchObject([
      { direction: 'in', state: 'sent', at: START },
    ]);
  });
});
