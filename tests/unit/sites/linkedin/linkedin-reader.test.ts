// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandName, Reply, RequestOf } from '@/messaging/protocol';
import { takeChannel } from '@/messaging/tab-channel';
import { epochMs } from '@/outreach/brand';
import type { Briefing } from '@/outreach/briefing';
import { parseDay, type Day } from '@/outreach/calendar';
import { memberHandle } from '@/outreach/handle';
import { startPages } from '@/sites/linkedin/linkedin-pages';
import { startLinkedInReader } from '@/sites/linkedin/linkedin-reader';
import { takeLink } from '@/sites/linkedin/reader-link';
import { sduiPage } from './sdui-page';

const day = parseDay('2026-12-03') as Day;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** A worker that answers when told to, and remembers what it was asked. */
function worker() {
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

function showPage(slug: string, body: string): void {
  window.history.pushState({}, '', `/in/${slug}/`);
  document.body.innerHTML = body;
}

function start(given = worker()) {
  let onChange: () => void = () => undefined;
  startLinkedInReader({
    document,
    window,
    call: given.call,
    orders: { reading: true, surface: true, keepSubjects: true, ownAddresses: [] },
    now: () => epochMs(Date.now()),
    newId: () => 'new id',
    onPeopleChanged: (listener) => {
      onChange = listener;
    },
    signal: life.signal,
  });
  // As the worker does when it is asked for the scripts beside the reader.
  const link = takeLink('pages');
  if (link) startPages(link);
  const approach = takeLink('acts')?.approach ?? (() => undefined);
  const channel = takeChannel('linkedin');
  if (!channel) throw new Error('no channel was offered');
  return { channel, approach, changePeople: () => onChange(), ...given };
}

const settle = () => vi.advanceTimersByTimeAsync(2_000);

describe('the reader on LinkedIn', () => {
  it('keeps the person of the profile, asks about them and calls the surface once', async () => {
    showPage('ann-bell', sduiPage());
    const { channel, asked } = start();
    await settle();
    expect(channel.view()).toMatchObject({ kind: 'briefed', briefing: { name: 'Ann Bell' } });
    expect(asked('record')).toHaveLength(1);
    expect(asked('show-surface')).toHaveLength(1);
  });

  it('calls the surface again when the first call failed', async () => {
    showPage('ann-bell', sduiPage());
    const given = worker();
    given.answers['show-surface'] = { ok: false, error: { code: 'no-answer', sentence: '' } };
    const { changePeople, asked } = start(given);
    await settle();
    given.answers['show-surface'] = undefined;
    changePeople();
    await settle();
    expect(asked('show-surface').length).toBeGreaterThan(1);
  });

  it('says not checked when the worker does not answer', async () => {
    showPage('ann-bell', sduiPage());
    const given = worker();
    given.answers.brief = {
      ok: false,
      error: { code: 'no-answer', sentence: 'Tact did not answer in time.' },
    };
    const { channel } = start(given);
    await settle();
    expect(channel.view()).toEqual({ kind: 'not-checked', sentence: 'Tact did not answer in time.' });
  });

  it('waits ten seconds before it says that a profile is not understood', async () => {
    showPage('ann-bell', '<main><p>A layout of next year</p></main>');
    const { channel } = start();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(channel.view()).toEqual({ kind: 'nothing' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(channel.view()).toMatchObject({ kind: 'not-checked' });
  });

  it('asks again after five minutes, because a verdict changes with the day', async () => {
    showPage('ann-bell', sduiPage());
    const { asked } = start();
    await settle();
    const before = asked('brief').length;
    await vi.advanceTimersByTimeAsync(300_000);
    expect(asked('brief').length).toBeGreaterThan(before);
  });

  it('tells that a reminder was set, and goes on telling after the page was asked about again', async () => {
    showPage('ann-bell', sduiPage());
    const { channel, changePeople } = start();
    await settle();
    channel.act({ kind: 'remind', day });
    await settle();
    changePeople();
    await settle();
    expect(channel.view()).toMatchObject({ notice: 'Reminder set.' });
  });

  it('never shows what was answered about a person whose page was left', async () => {
    showPage('ann-bell', sduiPage());
    const given = worker();
    let answer: (value: unknown) => void = () => undefined;
    const { channel } = start(given);
    await settle();
    given.answers.decide = () => new Promise((resolve) => (answer = resolve));
    channel.act({ kind: 'remind', day });
    showPage('feed', '<main></main>');
    window.history.pushState({}, '', '/feed/');
    await settle();
    answer({ ok: true, value: {} });
    await settle();
    expect(channel.view()).toEqual({ kind: 'nothing' });
  });

  it('says not checked of a conversation that is not understood, and asks about the one that is', async () => {
    showPage('feed', '<main></main>');
    window.history.pushState({}, '', '/messaging/thread/2-abc/');
    const { channel, approach, asked } = start();
    await settle();
    approach('not-understood');
    expect(channel.view()).toMatchObject({ kind: 'not-checked' });
    expect(asked('report-page').at(-1)?.request).toMatchObject({ report: { state: 'not-understood' } });
    const ann = memberHandle(3_000_000_001);
    approach({ handles: ann ? [ann] : [], name: 'Ann Bell', channel: 'inmail' });
    await settle();
    expect(channel.view()).toMatchObject({ kind: 'briefed', briefing: { name: 'Ann Bell' } });
    approach(undefined);
    expect(channel.view()).toEqual({ kind: 'nothing' });
    expect(asked('report-page').at(-1)?.request).toMatchObject({ report: { state: 'nothing' } });
  });

  it('reads nothing any more when its life has ended', async () => {
    showPage('ann-bell', sduiPage());
    const { asked } = start();
    await settle();
    const before = asked('brief').length;
    life.abort();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked('brief')).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});
