import { afterEach, beforeEach, vi } from 'vitest';
import type { CommandName, Orders, Reply, RequestOf } from '@/messaging/protocol';
import { takeChannel } from '@/messaging/tab-channel';
import { epochMs } from '@/outreach/brand';
import type { Briefing } from '@/outreach/briefing';
import { startPages } from '@/sites/linkedin/linkedin-pages';
import { startLinkedInReader } from '@/sites/linkedin/linkedin-reader';
import { takeLink } from '@/sites/linkedin/reader-link';

let life: AbortController;

/** Sets the scene for each test of a file: time stands still, and the reader ends with the test. */
export function stageReader(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });
}

export function endReader(): void {
  life.abort();
}

export const settle = () => vi.advanceTimersByTimeAsync(2_000);

/** A worker that answers when told to, and remembers what it was asked. */
export function worker() {
  const calls: { command: CommandName; request: unknown }[] = [];
  const answers: Partial<Record<CommandName, unknown>> = {};
  const call = <Name extends CommandName>(command: Name, request: RequestOf<Name>): Promise<Reply<Name>> => {
    calls.push({ command, request });
    const answer = answers[command];
    const value = typeof answer === 'function' ? (answer as (request: unknown) => unknown)(request) : answer;
    return Promise.resolve((value ?? { ok: true, value: {} }) as Reply<Name>);
  };
  answers.brief = ({ asks }: RequestOf<'brief'>) => ({
    ok: true,
    value: {
      briefings: asks.map((ask) => ({ name: ask.name, handles: ask.handles }) as unknown as Briefing),
    },
  });
  const asked = (command: CommandName) => calls.filter((each) => each.command === command);
  return { call, answers, asked };
}

export function showPage(slug: string, body: string): void {
  window.history.pushState({}, '', `/in/${slug}/`);
  document.body.innerHTML = body;
}

/** Starts the reader over the document, with the pages script beside it unless told otherwise. */
export function start(given = worker(), orders: Partial<Orders> = {}, hasPages = true) {
  let onChange: () => void = () => undefined;
  startLinkedInReader({
    document,
    window,
    call: given.call,
    orders: { reading: true, surface: true, keepSubjects: true, ownAddresses: [], ...orders },
    now: () => epochMs(Date.now()),
    newId: () => 'new id',
    onPeopleChanged: (listener) => {
      onChange = listener;
    },
    signal: life.signal,
  });
  // As the worker does when it is asked for the scripts beside the reader.
  const link = hasPages ? takeLink('pages') : undefined;
  if (link) startPages(link);
  const approach = takeLink('acts')?.approach ?? (() => undefined);
  const channel = takeChannel('linkedin');
  if (!channel) throw new Error('no channel was offered');
  return { channel, approach, changePeople: () => onChange(), ...given };
}
