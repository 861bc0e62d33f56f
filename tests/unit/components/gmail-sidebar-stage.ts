import { afterEach, beforeEach } from 'vitest';
import { mountGmailSidebars, type GmailSidebarParts } from '@/components/surfaces/mount-gmail-sidebars';
import type { Briefing } from '@/outreach/briefing';
import type { ComposeView, GmailAct, GmailView, HeldSend } from '@/messaging/tab-channel';
import { day } from './briefings';
import { FakeChannel, mountInPage } from './in-page-stage';
import { FakeWorker } from './page-stage';
import { settle } from './stage';

export const held: HeldSend = {
  level: 'hold',
  sentence: 'Third unanswered mail.',
  clearsOn: day('2026-12-03'),
  droppable: [],
};

/** What surrounds the sidebars of one test. */
class SidebarStage {
  readonly ending = new AbortController();
  readonly worker = new FakeWorker({});
  readonly opened: string[] = [];
  time = 0;
  /** What the user's pointer meets. */
  onTop: Element | null = null;
}

export let stage = new SidebarStage();

beforeEach(() => {
  stage = new SidebarStage();
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 800, configurable: true });
  document.elementFromPoint = () => stage.onTop;
});

afterEach(async () => {
  await settle(() => {
    stage.ending.abort();
  });
});

export function sidebarParts(): GmailSidebarParts {
  const { call, newId, now: clock } = stage.worker.parts;
  return {
    document,
    signal: stage.ending.signal,
    now: () => stage.time,
    clock,
    call,
    newId,
    openThread: (thread) => stage.opened.push(thread),
  };
}

export function composeView(briefings: readonly Briefing[], more: Partial<ComposeView> = {}): ComposeView {
  const frame = document.createElement('div');
  frame.getBoundingClientRect = () => new DOMRect(700, 280, 500, 520);
  document.body.append(frame);
  return {
    ...{ key: 'one', kind: 'popup', isMinimised: false, frame, sendButton: undefined, check: 'checked' },
    briefings,
    ...more,
  };
}

export async function mount(...composes: ComposeView[]) {
  const channel = new FakeChannel<GmailView, GmailAct>({ composes });
  const page = await mountInPage(() => {
    mountGmailSidebars(channel, sidebarParts());
  });
  stage.onTop = page.host;
  return { channel, ...page };
}
