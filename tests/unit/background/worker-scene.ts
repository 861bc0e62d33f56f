import { expect, vi } from 'vitest';
import { createCallBudget } from '@/entrypoints/background/call-budget';
import { createDisk, type Disk, type Machine } from '@/entrypoints/background/disk';
import { followTabs } from '@/entrypoints/background/follow-tabs';
import { createHandlers } from '@/entrypoints/background/handlers';
import { createPageBadges } from '@/entrypoints/background/page-badges';
import { noticeChannelName, noticeIn, type Notice } from '@/messaging/notices';
import type { Caller, CommandName, Reply, ReplyOf, RequestOf } from '@/messaging/protocol';
import { createServer } from '@/messaging/serve';
import type { EpochMs } from '@/outreach/brand';
import type { Consent } from '@/outreach/decision';
import { context, freshOptions, now } from '../storage/fresh-storage';
import { openTabs, restartBrowser } from './fake-browser';

export const gmailTab = 7;
export const linkedInTab = 8;
const ourselves = { id: 'tact', origin: 'chrome-extension://tact' };
const origins = {
  gmail: 'https://mail.google.com',
  linkedin: 'https://www.linkedin.com',
  page: ourselves.origin,
};

export interface Scene {
  readonly ask: <Name extends CommandName>(
    caller: Caller,
    command: Name,
    request: RequestOf<Name>,
  ) => Promise<Reply<Name>>;
  /** The same for a call that must succeed. */
  readonly get: <Name extends CommandName>(
    caller: Caller,
    command: Name,
    request: RequestOf<Name>,
  ) => Promise<ReplyOf<Name>>;
  readonly agree: (consent: Consent) => Promise<void>;
  readonly heard: readonly Notice[];
  readonly report: ReturnType<typeof vi.fn>;
  readonly clock: { now: EpochMs };
  readonly stop: () => void;
}

/** A worker over a fresh disk in a browser that shows Gmail in one tab and LinkedIn in another. */
export function startWorker(changeDisk: (disk: Disk) => Disk = (disk) => disk): Scene {
  restartBrowser();
  openTabs
    .set(gmailTab, 'https://mail.google.com/mail/u/0/')
    .set(linkedInTab, 'https://www.linkedin.com/in/ann-bell/');
  const clock = { now };
  const { random, ...options } = freshOptions();
  const { newId } = context();
  const machine: Machine = { now: () => clock.now, newId, random, timeZone: () => 'Europe/Warsaw' };
  const report = vi.fn();
  const parts = { disk: changeDisk(createDisk(machine, options)), machine, report };
  const pageBadges = createPageBadges(parts);
  const budget = createCallBudget(machine.now);
  followTabs(parts, pageBadges, budget);
  const serve = createServer({ handlers: createHandlers(parts, pageBadges), ourselves, report, budget });
  const { heard, stop } = listen();
  const ask: Scene['ask'] = (caller, command, request) => {
    const tab = { id: caller === 'linkedin' ? linkedInTab : gmailTab };
    const sender = {
      id: ourselves.id,
      origin: origins[caller],
      frameId: 0,
      ...(caller !== 'page' && { tab }),
    };
    return serve({ id: 'call', command, request }, sender);
  };
  const get: Scene['get'] = async (caller, command, request) => {
    const reply = await ask(caller, command, request);
    expect(reply).toMatchObject({ ok: true });
    if (!reply.ok) throw new Error('unreachable');
    return reply.value;
  };
  const agree = async (consent: Consent) => {
    await get('page', 'decide', { decision: { kind: 'give-consent', consent } });
  };
  return { ask, get, agree, heard, report, clock, stop };
}

/** What our own pages hear. */
function listen() {
  const heard: Notice[] = [];
  const channel = new BroadcastChannel(noticeChannelName);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const notice = noticeIn(event.data);
    if (notice) heard.push(notice);
  });
  return {
    heard,
    stop: () => {
      channel.close();
    },
  };
}
