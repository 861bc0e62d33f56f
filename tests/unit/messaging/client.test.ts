import { describe, expect, it, vi } from 'vitest';
import { createClient } from '@/messaging/client';
import type { Envelope } from '@/messaging/protocol';

const answer = { ok: true, value: { briefings: [] } };
const never = () => new Promise<unknown>(() => undefined);

function client(...tries: ((envelope: Envelope) => Promise<unknown>)[]) {
  const sent: Envelope[] = [];
  let next = 0;
  const call = createClient({
    send: (envelope) => {
      sent.push(envelope);
      return (tries[next++] ?? never)(envelope);
    },
    newId: () => `id ${String(next)}`,
    deadline: 20,
  });
  return { call, sent };
}

describe('a call', () => {
  it('brings the reply', async () => {
    const { call, sent } = client(() => Promise.resolve(answer));
    await expect(call('brief', { asks: [] })).resolves.toEqual(answer);
    expect(sent).toEqual([{ id: 'id 0', command: 'brief', request: { asks: [] } }]);
  });

  it.each([
    ['silence', never],
    ['an empty answer', () => Promise.resolve(undefined)],
    [
      'no receiver',
      () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
    ],
  ])('is sent once more with the same id after %s', async (_name, first) => {
    const { call, sent } = client(first, () => Promise.resolve(answer));
    await expect(call('brief', { asks: [] })).resolves.toEqual(answer);
    expect(sent.map(({ id }) => id)).toEqual(['id 0', 'id 0']);
  });

  it('gives up after the third try and says so', async () => {
    const { call, sent } = client(never, never, never);
    await expect(call('brief', { asks: [] })).resolves.toMatchObject({
      ok: false,
      error: { code: 'no-answer' },
    });
    expect(sent).toHaveLength(3);
  });

  it('is not repeated when the worker refused it', async () => {
    const refused = { ok: false, error: { code: 'refused', sentence: 'No.' } };
    const { call, sent } = client(() => Promise.resolve(refused));
    await expect(call('brief', { asks: [] })).resolves.toEqual(refused);
    expect(sent).toHaveLength(1);
  });

  it('knows when the extension is gone', async () => {
    const { call, sent } = client(() => Promise.reject(new Error('Extension context invalidated.')));
    await expect(call('hello', {})).resolves.toMatchObject({ ok: false, error: { code: 'gone' } });
    expect(sent).toHaveLength(1);
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    const { call } = client(() => Promise.resolve(answer));
    await call('brief', { asks: [] });
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
