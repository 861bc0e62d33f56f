import { describe, expect, it, vi } from 'vitest';
import { commands } from '@/messaging/commands';
import { createServer, done, isEnvelope, type Handlers } from '@/messaging/serve';

const ourselves = { id: 'tact', origin: 'chrome-extension://tact' };
const gmail = { id: 'tact', origin: 'https://mail.google.com', frameId: 0, tab: { id: 7 } };

function server(brief: Handlers['brief'], report = vi.fn()) {
  const handlers = { brief } as Handlers;
  return {
    serve: createServer({ handlers, ourselves, report, budget: { take: (tab) => tab !== 8 } }),
    report,
  };
}

const nobody = { id: '1', command: 'brief', request: { asks: [] } };
const answered: Handlers['brief'] = () => Promise.resolve({ ok: true, value: { briefings: [] } });

describe('the worker', () => {
  it('hands a good request to its handler, with the tab the browser named', async () => {
    const brief = vi.fn(answered);
    await expect(server(brief).serve(nobody, gmail)).resolves.toEqual({ ok: true, value: { briefings: [] } });
    expect(brief).toHaveBeenCalledWith({ asks: [] }, { caller: 'gmail', tab: 7 });
  });

  it.each([
    ['from a stranger', nobody, { ...gmail, origin: 'https://example.com' }, 'refused'],
    ['for a command of our pages only', { ...nobody, command: 'people' }, gmail, 'refused'],
    ['for no command', { ...nobody, command: 'constructor' }, gmail, 'refused'],
    ['of a wrong shape', { ...nobody, request: { asks: 'all' } }, gmail, 'invalid'],
    ['without a shape', 'hello', gmail, 'refused'],
  ])('turns away a message %s', async (_name, message, sender, code) => {
    const brief = vi.fn(answered);
    await expect(server(brief).serve(message, sender)).resolves.toMatchObject({ ok: false, error: { code } });
    expect(brief).not.toHaveBeenCalled();
  });

  it('answers no tab that calls too often, and our own pages always', async () => {
    const brief = vi.fn(answered);
    const { serve, report } = server(brief);
    const busy = await serve(nobody, { ...gmail, tab: { id: 8 } });
    expect(busy).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(brief).not.toHaveBeenCalled();
    expect(report).toHaveBeenCalledOnce();
    const ours = { id: 'tact', origin: 'chrome-extension://tact', tab: { id: 8 } };
    expect(await serve(nobody, ours)).toMatchObject({ ok: true });
  });

  it('reports a bug once and answers all the same', async () => {
    const bug = new Error('bug');
    const { serve, report } = server(() => Promise.reject(bug));
    await expect(serve(nobody, gmail)).resolves.toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(report).toHaveBeenCalledExactlyOnceWith(bug, 'brief');
  });
});

it('every command names at least one caller', () => {
  expect(Object.values(commands).every((admission) => Object.keys(admission).length > 0)).toBe(true);
});

it('a notice to pages is no call', () => {
  expect(isEnvelope({ notice: 'people-changed' })).toBe(false);
  expect(done).toEqual({ ok: true, value: {} });
});
