// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeChannel } from '@/messaging/tab-channel';
import { addChip, addPopup, found, openMailbox, sendOf } from './gmail-page';
import { clickBy, gmailHears, runReader, type RunningReader } from './running-reader';

const bo = { email: 'bo@example.net', name: 'Bo Day' };
const cy = { email: 'cy@example.net' };

let reader: RunningReader;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) });
  openMailbox(document);
});

afterEach(() => {
  reader.stop();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('telling about the page', () => {
  const reports = () => reader.worker.requestsOf('report-page').map(({ report }) => report);

  it('reports people, and only what has changed', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    await pass(5_000);
    expect(reports()).toEqual([
      { state: 'people', asks: [{ handles: ['email:bo@example.net'], name: 'Bo Day', channel: 'email' }] },
    ]);
    dialog.remove();
    await pass(1_000);
    expect(reports().at(-1)).toEqual({ state: 'nothing', asks: [] });
  });

  it('reports a compose that it cannot read, when it stays', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo] });
    found(dialog.querySelector('.Ap')).remove();
    reader = runReader();
    await pass(2_000);
    expect(reports().map(({ state }) => state)).toEqual(['nothing']);
    await pass(5_000);
    expect(reports().at(-1)).toMatchObject({ state: 'not-understood', asks: [] });
  });

  it('reports again after a look when the worker did not take it', async () => {
    addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    reader.worker.failing.add('report-page');
    reader.worker.error = { code: 'no-answer', sentence: 'No.' };
    await pass(500);
    expect(reports()).toHaveLength(1);
    reader.worker.error = undefined;
    await pass(5_000);
    expect(reports()).toHaveLength(2);
    expect(reports()[1]).toEqual(reports()[0]);
  });

  it('reports a recipient within half a second', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    await pass(3_000);
    addChip(dialog, 'cc', cy);
    await pass(500);
    expect(
      reports()
        .at(-1)
        ?.asks.map(({ handles }) => handles[0]),
    ).toEqual(['email:bo@example.net', 'email:cy@example.net']);
  });

  it('tells the surface only when something has changed', async () => {
    addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    await pass(300);
    const [calls, view] = [reader.listener.mock.calls.length, reader.channel().view()];
    await pass(10_000);
    expect(reader.listener).toHaveBeenCalledTimes(calls);
    expect(reader.channel().view()).toBe(view);
  });

  it('calls the surface again every five seconds until a call succeeds', async () => {
    reader = runReader();
    reader.worker.failing.add('show-surface');
    reader.worker.error = { code: 'internal', sentence: 'No.' };
    const calls = () => reader.worker.requestsOf('show-surface').length;
    addPopup(document, { composeId: 'c1', to: [bo] });
    await pass(1_000);
    const before = calls();
    await pass(60_000);
    expect(calls() - before).toBeGreaterThan(9);
    expect(calls() - before).toBeLessThan(13);
    reader.worker.error = undefined;
    await pass(6_000);
    const after = calls();
    addPopup(document, { composeId: 'c2', to: [cy] });
    await pass(60_000);
    expect(calls()).toBe(after);
  });

  it('does not call a surface that may not be shown', async () => {
    addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader({ surface: false });
    await pass(1_000);
    expect(reader.worker.requestsOf('show-surface')).toEqual([]);
  });
});

describe('the life of the reader', () => {
  it('does nothing at all before it may read', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo] });
    const before = takeChannel('gmail');
    const listens = vi.spyOn(window, 'addEventListener');
    reader = runReader({ reading: false });
    await pass(2_000);
    clickBy(sendOf(dialog));
    expect(reader.worker.made).toEqual([]);
    expect(takeChannel('gmail')).toBe(before);
    expect(listens).not.toHaveBeenCalled();
    listens.mockRestore();
  });

  it('leaves nothing behind when it is stopped', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    reader.worker.levels.set(bo.email, 'hold');
    await pass(1_000);
    const made = reader.worker.made.length;
    reader.stop();
    expect(vi.getTimerCount()).toBe(0);
    const gmail = gmailHears(dialog, new AbortController().signal);
    clickBy(sendOf(dialog));
    addChip(dialog, 'cc', cy);
    await pass(5_000);
    expect(gmail.sends()).toBe(1);
    expect(reader.worker.made).toHaveLength(made);
  });

  it('ends in silence when the extension is gone', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    await pass(1_000);
    reader.worker.error = { code: 'gone', sentence: 'Gone.' };
    reader.peopleChanged();
    await pass(0);
    expect(reader.channel().signal.aborted).toBe(true);
    const made = reader.worker.made.length;
    clickBy(sendOf(dialog));
    await pass(5_000);
    expect(reader.worker.made).toHaveLength(made);
    expect(vi.getTimerCount()).toBe(0);
  });
});
