import { epochMs } from '@/outreach/brand';
import { draftKey, pressedMessageKey, touchIdOf } from '@/outreach/gmail-touch';
import { emailHandle } from '@/outreach/handle';
import type { Sighting, TouchSighting } from '@/outreach/sighting';
import type { TouchState } from '@/outreach/touch';
import { createComposeFinder, type Compose } from '@/sites/gmail/find-composes';
import { startMailbox } from '@/sites/gmail/mailbox';
import { peopleInField } from '@/sites/gmail/read-recipients';
import type { ReaderContext } from '@/sites/reader-context';
import type { GonePress, ReaderLink } from '@/sites/gmail/reader-link';
import { found, me } from './gmail-page';

const userEvents = new WeakSet<Event>();

/** Starts the mailbox script over the document, beside a reader of which only the link is real. Time stands still but for `pass`. */
export function runMailbox({ keepSubjects = true, hasAccount = true } = {}) {
  const life = new AbortController();
  const looks: (() => void)[] = [];
  const presses: ((press: GonePress) => void)[] = [];
  const calls: (readonly Sighting[])[] = [];
  const find = createComposeFinder(document, () => document.URL, crypto.randomUUID.bind(crypto));
  let composes: readonly Compose[] = find();
  const look = async () => {
    composes = find();
    for (const listener of looks) listener();
    // What the worker answers is known a moment later.
    await Promise.resolve();
    await Promise.resolve();
  };
  const mailbox = {
    calls,
    account: hasAccount ? me : undefined,
    isKept: true,
    /** Whether the reader's own telling of a press has reached the worker. */
    isPressKept: true,
    /** The composes of which the reader was told that their mail was taken back. */
    takenBack: [] as string[],
    now: Date.UTC(2026, 10, 24, 9),
    sightings: () => calls.flat(),
    look,
    /** Lets time go by, with a look each second. */
    pass: async (milliseconds: number) => {
      const end = mailbox.now + milliseconds;
      while (mailbox.now < end) {
        mailbox.now = Math.min(mailbox.now + 1_000, end);
        await look();
      }
    },
    /** Presses Send in the first compose of the page and gives its touches; ids of an earlier press go on where they are given. */
    press: (state: TouchState = 'pending', earlier: readonly TouchSighting[] = []) => {
      composes = find();
      const compose = found(composes[0]);
      const touches = touchesOf(compose, state, mailbox.now, earlier);
      for (const listener of presses)
        listener({
          compose,
          touches,
          kept: Promise.resolve(mailbox.isPressKept),
        });
      return touches;
    },
    stop: () => {
      life.abort();
    },
  };
  startMailbox({
    context: {
      document,
      window,
      orders: { reading: true, surface: true, keepSubjects, ownAddresses: [] },
      now: () => epochMs(mailbox.now),
      record: (sightings: readonly Sighting[]) => {
        calls.push(sightings);
        return Promise.resolve(mailbox.isKept);
      },
      isUserPress: (event: Event) => userEvents.has(event),
      signal: life.signal,
    } as Partial<ReaderContext> as ReaderContext,
    account: () => mailbox.account,
    isOwn: (handle) => [me, 'mina@example.org'].some((address) => emailHandle(address) === handle),
    composes: () => composes,
    find,
    takenBack: (key) => void mailbox.takenBack.push(key),
    onLook: (listener) => void looks.push(listener),
    onPress: (listener) => void presses.push(listener),
  } as Partial<ReaderLink> as ReaderLink);
  return mailbox;
}

export type RunningMailbox = ReturnType<typeof runMailbox>;

/** Dispatches an event as if a person had made it. */
export function madeByUser(target: EventTarget, type: string): void {
  const event = new MouseEvent(type, { bubbles: true });
  userEvents.add(event);
  target.dispatchEvent(event);
}

function touchesOf(
  { root, key, draftId = key }: Compose,
  state: TouchState,
  at: number,
  earlier: readonly TouchSighting[],
): readonly TouchSighting[] {
  const message = earlier[0]?.message ?? pressedMessageKey(draftKey(me, draftId), at);
  const people = (['to', 'cc'] as const).flatMap((field) => peopleInField(root, field));
  return people.map(({ handle }) => ({
    kind: 'touch',
    id: touchIdOf(message, handle),
    message,
    channel: 'email',
    direction: 'out',
    at: epochMs(at),
    state,
    source: 'seen',
    handles: [handle],
  }));
}
