// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '@/messaging/notices';
import type { CallError, Envelope, Orders } from '@/messaging/protocol';
import { liveAsReader, type ReaderParts } from '@/messaging/reader-life';
import { emailHandle, type Handle } from '@/outreach/handle';
import { failure, success, type Result } from '@/outreach/result';

const fake = vi.hoisted(() => {
  const ours: { id: string | undefined } = { id: 'tact' };
  const heard = new Set<(message: unknown) => void>();
  const onMessage = {
    addListener: (listener: (message: unknown) => void) => void heard.add(listener),
    removeListener: (listener: (message: unknown) => void) => void heard.delete(listener),
  };
  const sendMessage = vi.fn<(envelope: unknown) => Promise<unknown>>();
  return { heard, runtime: Object.assign(ours, { sendMessage, onMessage }) };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

const reading: Orders = { reading: true, surface: true, keepSubjects: true, ownAddresses: [] };
const silent: Orders = { ...reading, reading: false };
const diskError: CallError = { code: 'storage', sentence: 'The disk cannot be read.' };

let answer: Result<Orders, CallError>;
let started: ReaderParts[];

beforeEach(() => {
  vi.useFakeTimers();
  fake.runtime.id = 'tact';
  fake.heard.clear();
  fake.runtime.sendMessage.mockReset().mockImplementation(() => Promise.resolve(answer));
  answer = success(reading);
  started = [];
});

afterEach(async () => {
  fake.runtime.id = undefined;
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const sent = (command: string) =>
  fake.runtime.sendMessage.mock.calls
    .map(([envelope]) => envelope as Envelope)
    .filter((one) => one.command === command);

async function live() {
  liveAsReader((parts) => started.push(parts));
  await pass(0);
}

async function hear(notice: Notice) {
  for (const listener of [...fake.heard]) listener({ notice });
  await pass(0);
}

async function becomeVisible() {
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
}

describe('the life of a reader', () => {
  it('goes on when the orders of others have changed', async () => {
    await live();
    await hear('orders-changed');
    expect(sent('hello')).toHaveLength(2);
    expect(started).toHaveLength(1);
    expect(started[0]?.signal.aborted).toBe(false);
  });

  it('begins anew with new orders of its own, and stops when it may not read', async () => {
    await live();
    answer = success({ ...reading, surface: !reading.surface });
    await hear('orders-changed');
    expect(started.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    answer = success(silent);
    await hear('orders-changed');
    expect(started.map(({ signal }) => signal.aborted)).toEqual([true, true]);
    answer = success(reading);
    await hear('orders-changed');
    expect(started.map(({ orders }) => orders.reading)).toEqual([true, true, true]);
  });

  it('goes on when only the wish about subjects has changed, so that no send under way is forgotten', async () => {
    await live();
    answer = success({ ...reading, keepSubjects: false });
    await hear('orders-changed');
    expect(started.map(({ signal }) => signal.aborted)).toEqual([false]);
    expect(started[0]?.orders.keepSubjects).toBe(false);
  });

  it('goes on when only the own addresses have changed, and finds them in its orders', async () => {
    await live();
    const own = emailHandle('sam@example.com') as Handle;
    answer = success({ ...reading, ownAddresses: [own] });
    await hear('orders-changed');
    expect(started.map(({ signal }) => signal.aborted)).toEqual([false]);
    expect(started[0]?.orders.ownAddresses).toEqual([own]);
  });

  it('tells of changed people once a second at most, however many tabs write', async () => {
    await live();
    const listener = vi.fn();
    started[0]?.onPeopleChanged(listener);
    for (let write = 0; write < 30; write += 1) await hear('people-changed');
    await pass(1_000);
    expect(listener).toHaveBeenCalledTimes(1);
    await hear('people-changed');
    await pass(1_000);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('follows the answer to its last question, whichever comes first', async () => {
    await live();
    let late: (orders: unknown) => void = () => undefined;
    fake.runtime.sendMessage.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          late = resolve;
        }),
    );
    await hear('orders-changed');
    answer = success(silent);
    await hear('orders-changed');
    late(success({ ...reading, surface: false }));
    await pass(0);
    expect(started).toHaveLength(1);
    expect(started[0]?.signal.aborted).toBe(true);
  });
});

describe('a question that fails', () => {
  it('is asked again after 5 and after 30 seconds, then no more', async () => {
    answer = failure({ code: 'internal', sentence: 'No.' });
    await live();
    await pass(4_999);
    expect(sent('hello')).toHaveLength(1);
    await pass(1);
    expect(sent('hello')).toHaveLength(2);
    await pass(30_000);
    expect(sent('hello')).toHaveLength(3);
    await pass(600_000);
    expect(sent('hello')).toHaveLength(3);
    expect(sent('report-page')).toEqual([]);
  });

  it('is asked again when the page comes to the front, and the reader begins', async () => {
    answer = failure(diskError);
    await live();
    answer = success(reading);
    await becomeVisible();
    expect(started).toHaveLength(1);
    await pass(600_000);
    expect(sent('hello')).toHaveLength(2);
  });

  it('is told to the user when the disk is the reason', async () => {
    answer = failure(diskError);
    await live();
    expect(sent('report-page').map(({ request }) => request)).toEqual([
      { report: { state: 'not-understood', asks: [], note: diskError.sentence } },
    ]);
  });

  it('does not disturb a reader that runs', async () => {
    await live();
    answer = failure(diskError);
    await becomeVisible();
    expect(started[0]?.signal.aborted).toBe(false);
    expect(sent('report-page')).toEqual([]);
  });

  it('is not asked again once the extension is gone', async () => {
    answer = failure(diskError);
    await live();
    fake.runtime.id = undefined;
    await becomeVisible();
    await pass(600_000);
    expect(sent('hello')).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
