import { vi } from 'vitest';
import type { Call, CommandName, ReplyOf, RequestOf } from '@/messaging/protocol';
import { takeChannel, type ComposeView, type GmailAct } from '@/messaging/tab-channel';
import { epochMs, personId } from '@/outreach/brand';
import type { Ask, Briefing } from '@/outreach/briefing';
import type { Day } from '@/outreach/calendar';
import { emailHandle, slugHandle, type Handle } from '@/outreach/handle';
import { failure, success } from '@/outreach/result';
import type { Sighting } from '@/outreach/sighting';
import type { Verdict } from '@/outreach/verdict/verdict';
import type { CallError } from '@/messaging/protocol';
import { assistReader } from '@/sites/gmail/assist-reader';
import { startGmailReader } from '@/sites/gmail/gmail-reader';
import { takeLink } from '@/sites/gmail/reader-link';
import { found, me } from './gmail-page';

export const clearsOn = '2026-12-03' as Day;
const verdicts = {
  clear: { level: 'clear', sentence: 'Clear.', reasons: [] },
  caution: {
    level: 'caution',
    sentence: 'Second unanswered mail.',
    reasons: [],
    clearsOn: '2026-12-08' as Day,
  },
  hold: { level: 'hold', sentence: 'Third unanswered mail.', reasons: [], clearsOn },
  'do-not-contact': { level: 'do-not-contact', sentence: 'Bo asked not to hear from you.', reasons: [] },
} as const satisfies Record<string, Verdict>;

interface Made {
  readonly command: CommandName;
  readonly request: unknown;
}

/** A worker that answers as the test says. Addresses without a verdict are clear. */
function inventedWorker() {
  const made: Made[] = [];
  const levels = new Map<string, keyof typeof verdicts>();
  const worker = {
    made,
    levels,
    /** While set, no question about people is answered. */
    isSilent: false,
    error: undefined as CallError | undefined,
    failing: new Set<CommandName>(),
    answer: () => {
      for (const release of waiting.splice(0)) release();
    },
    requestsOf: <Name extends CommandName>(command: Name) =>
      made.filter((one) => one.command === command).map((one) => one.request as RequestOf<Name>),
    sightings: (): readonly Sighting[] => worker.requestsOf('record').flatMap(({ sightings }) => sightings),
  };
  const waiting: (() => void)[] = [];
  const replies: { readonly [Name in CommandName]?: (request: never) => unknown } = {
    record: ({ sightings }: RequestOf<'record'>) => ({ recorded: sightings.length }),
    brief: ({ asks }: RequestOf<'brief'>) => ({ briefings: asks.map((ask) => briefingOf(ask, levels)) }),
  };
  const call: Call = async (command, request) => {
    made.push({ command, request });
    if (command === 'brief' && worker.isSilent) await new Promise<void>((resolve) => waiting.push(resolve));
    if (worker.error && (worker.failing.size === 0 || worker.failing.has(command)))
      return failure(worker.error);
    const value = replies[command]?.(request as never) ?? {};
    return success(value as ReplyOf<typeof command>);
  };
  return { ...worker, worker, call };
}

/** More than one decision may name, and not all of Gmail's kind. */
const otherHandles = Array.from({ length: 12 }, (_, index) =>
  found(index % 2 ? emailHandle(`other${String(index)}@example.net`) : slugHandle(`other-${String(index)}`)),
);

function briefingOf({ handles, name }: Ask, levels: ReadonlyMap<string, keyof typeof verdicts>): Briefing {
  const address = found(handles[0]).slice('email:'.length);
  return {
    asked: handles,
    person: personId(`person of ${address}`),
    name: name ?? address,
    handles: [...handles, ...otherHandles],
    verdict: verdicts[levels.get(address) ?? 'clear'],
    history: [],
    historyTotal: 0,
    ways: [],
    changes: [],
    checkedAt: epochMs(Date.now()),
    today: '2026-11-24' as Day,
    timeZone: 'UTC',
  };
}

const userEvents = new WeakSet<Event>();

/** Starts a reader over the document with an invented worker and, unless told otherwise, a surface that listens. */
export function runReader({
  reading = true,
  surface = true,
  hasSurface = true,
  keepSubjects = true,
  ownAddresses = [found(emailHandle(me))] as readonly Handle[],
  assists = true,
} = {}) {
  const { worker, call } = inventedWorker();
  const life = new AbortController();
  let count = 0;
  let tellPeopleChanged: () => void = () => undefined;
  startGmailReader({
    document,
    window,
    call,
    orders: { reading, surface, keepSubjects, ownAddresses },
    now: () => epochMs(Date.now()),
    newId: () => `id-${String(++count)}`,
    onPeopleChanged: (listener) => {
      tellPeopleChanged = listener;
    },
    signal: life.signal,
    isUserPress: (event) => userEvents.has(event),
  });
  // As the worker does when it is asked for the mailbox script.
  if (reading && assists) assistReader(found(takeLink('assistant')));
  const channel = () => found(takeChannel('gmail'));
  const listener = vi.fn();
  if (reading && hasSurface) channel().subscribe(listener, life.signal);
  return {
    worker,
    listener,
    stop: () => {
      life.abort();
    },
    peopleChanged: () => {
      tellPeopleChanged();
    },
    channel,
    act: (act: GmailAct) => {
      channel().act(act);
    },
    views: (): readonly ComposeView[] => channel().view().composes,
    view: (key: string): ComposeView =>
      found(
        channel()
          .view()
          .composes.find((view) => view.key === key),
      ),
  };
}

export type RunningReader = ReturnType<typeof runReader>;

/** Dispatches an event as if a person had made it. */
export function byUser(target: EventTarget, event: Event): Event {
  userEvents.add(event);
  target.dispatchEvent(event);
  return event;
}

const place = { bubbles: true, cancelable: true, composed: true };

/** A whole press of the mouse; gives its events. */
export function clickBy(
  target: EventTarget,
  dispatch: (target: EventTarget, event: Event) => unknown = byUser,
): Event[] {
  const events = [
    new PointerEvent('pointerdown', place),
    new MouseEvent('mousedown', place),
    new PointerEvent('pointerup', place),
    new MouseEvent('mouseup', place),
    new MouseEvent('click', place),
  ];
  for (const event of events) dispatch(target, event);
  return events;
}

/** Presses and lets go a key. */
export function keyBy(target: EventTarget, key: string, more: KeyboardEventInit = {}): void {
  for (const type of ['keydown', 'keypress', 'keyup'])
    byUser(target, new KeyboardEvent(type, { ...place, ...more, key }));
}

/** What Gmail hears of presses on an element, and how often it sends: once a click, or once a key. */
export function gmailHears(target: HTMLElement, signal: AbortSignal) {
  const heard: string[] = [];
  for (const type of [
    'pointerdown',
    'mousedown',
    'pointerup',
    'mouseup',
    'click',
    'keydown',
    'keypress',
    'keyup',
  ]) {
    document.addEventListener(
      type,
      (event) => {
        if (target.contains(event.target as Node)) heard.push(type);
      },
      { signal },
    );
  }
  return {
    heard,
    sends: () => heard.filter((type) => type === 'click').length,
  };
}

export const touchesIn = (sightings: readonly Sighting[]) =>
  sightings.filter((sighting) => sighting.kind === 'touch');
