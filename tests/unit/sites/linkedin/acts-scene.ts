import { epochMs } from '@/outreach/brand';
import type { Sighting, TouchSighting } from '@/outreach/sighting';
import { startActs } from '@/sites/linkedin/linkedin-acts';
import { openProfile } from '@/sites/linkedin/open-profile';
import type { Approach, ReaderLink } from '@/sites/linkedin/reader-link';

const userEvents = new WeakSet<Event>();

/** Starts the acts script over the document beside a reader of which only the link is real. Time stands still but for `pass`. */
export function runActs(start = Date.UTC(2026, 10, 24, 9)) {
  const life = new AbortController();
  const looks: (() => void)[] = [];
  const calls: (readonly Sighting[])[] = [];
  const approached: Approach[] = [];
  const scene = { now: start, isKept: true };
  const link: ReaderLink = {
    context: {
      document,
      window,
      now: () => epochMs(scene.now),
      signal: life.signal,
      isUserPress: (event: Event) => userEvents.has(event),
      record: (sightings: readonly Sighting[]) => {
        calls.push(sightings);
        return Promise.resolve(scene.isKept);
      },
    } as unknown as ReaderLink['context'],
    profile: () => {
      const opened = openProfile(document, new URL(document.location.href));
      return 'card' in opened ? opened.card : undefined;
    },
    onLook: (listener) => {
      looks.push(listener);
    },
    approach: (person) => {
      approached.push(person);
    },
    askAgain: () => undefined,
  };
  startActs(link);
  const look = async () => {
    for (const listener of looks) listener();
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    ...scene,
    calls,
    look,
    end: () => {
      life.abort();
    },
    clock: scene,
    /** Lets time pass with a look each second, or every ten seconds when it is long. */
    pass: async (milliseconds: number) => {
      for (const until = scene.now + milliseconds; scene.now < until;) {
        scene.now = Math.min(until, scene.now + (milliseconds > 30_000 ? 10_000 : 1_000));
        await look();
      }
    },
    touches: () => calls.flat().filter((sighting): sighting is TouchSighting => sighting.kind === 'touch'),
    approached: () => approached.at(-1),
  };
}

export type ActsScene = ReturnType<typeof runActs>;

/** A press of the user on the first element that the selector finds. */
export function press(target: string | Element, type = 'click', init: KeyboardEventInit = {}): void {
  forge(target, type, init, true);
}

/** The same event as a script of the page would make it. */
export function forge(
  target: string | Element,
  type = 'click',
  init: KeyboardEventInit = {},
  isUsers = false,
): void {
  const element = typeof target === 'string' ? document.querySelector(target) : target;
  if (!element) throw new Error('there is nothing to press');
  const shared = { bubbles: true, cancelable: true, composed: true };
  const event =
    type === 'keydown' ? new KeyboardEvent(type, { ...shared, ...init }) : new Event(type, shared);
  if (isUsers) userEvents.add(event);
  element.addEventListener(type, (heard) => heard.preventDefault(), { once: true });
  element.dispatchEvent(event);
}

export function goTo(path: string): void {
  window.history.pushState({}, '', path);
}
