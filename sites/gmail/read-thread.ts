import { comesAfter, firstNumber } from '../page-reading';
import { legacyIdOf } from './legacy-id';
import { loggedIdIn, readSender } from './read-message';
import { writtenText } from './read-written-text';
import { hasBox } from './rendered';
import { allMatches } from './rungs';
import { foldedMessages, threadHeading, threadMessage } from './selectors/thread';

/** A conversation that stands open on the page. */
export interface OpenThread {
  /** Gmail's hex id. */
  readonly threadId: string | undefined;
  /** The other id on the page: `thread-f:N`, or `thread-a:r…` of the browser in which it began. */
  readonly permId: string | undefined;
  /** Empty when the page does not show it. */
  readonly subject: string;
  /** The elements of its messages in page order, drafts among them. */
  readonly messages: readonly HTMLElement[];
  /** So many more are folded into one line. */
  readonly foldedCount: number;
}

const MOST_MESSAGES = 500;

/** The conversations that are open on the page, in page order. Headings of conversations that were left stay in it without a box. */
export function readThreads(document: Document): readonly OpenThread[] {
  const headings = threadHeading.map((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
  const open = headings.map((found) => found.filter(hasBox)).find(({ length }) => length > 0);
  if (open) return open.map((heading) => threadUnder(heading, headings.flat()));
  const messages = messagesIn(document.body).filter((message) => hasOwnId(message) && hasBox(message));
  return messages.length > 0 ? [threadOf(messages, undefined)] : [];
}

function threadUnder(heading: HTMLElement, headings: readonly HTMLElement[]): OpenThread {
  const others = headings.filter((other) => other !== heading);
  for (let place = heading.parentElement; place; place = place.parentElement) {
    const around = place;
    // The messages that stand there may be those of another conversation.
    if (others.some((other) => around.contains(other))) break;
    const messages = messagesIn(around);
    if (messages.length > 0)
      return { ...threadOf(messages, heading), foldedCount: foldedIn(around, messages) };
  }
  return threadOf([], heading);
}

function threadOf(messages: readonly HTMLElement[], heading: HTMLElement | undefined): OpenThread {
  const permId = permIdOf(heading);
  const logged = () => messages.map((message) => loggedIdIn(message, 'thread')).find(Boolean);
  return {
    threadId: legacyIdOf(heading?.getAttribute('data-legacy-thread-id')) ?? legacyIdOf(permId) ?? logged(),
    permId,
    subject: heading ? writtenText(heading) : '',
    messages,
    foldedCount: 0,
  };
}

// Since November 2025 it may be the word "undefined".
function permIdOf(heading: Element | undefined): string | undefined {
  const permId = heading?.getAttribute('data-thread-perm-id') ?? '';
  return /^#?(thread-[af]:[\w-]{1,60})$/u.exec(permId)?.[1];
}

/** The message elements below the root: each rung adds those that the rungs before it did not reach. */
function messagesIn(root: HTMLElement): readonly HTMLElement[] {
  const messages = new Set<Element>();
  const around = new Set<Element>();
  for (const selector of threadMessage) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) {
      if (around.has(element) || isInside(element, messages) || !isMessage(element)) continue;
      messages.add(element);
      for (let outer: Element | null = element; outer && outer !== root; outer = outer.parentElement)
        around.add(outer);
    }
  }
  const inOrder = [...messages].sort((first, second) => (comesAfter(first, second) ? -1 : 1));
  return inOrder.slice(-MOST_MESSAGES) as HTMLElement[];
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (others.has(outer)) return true;
  return false;
}

// Lists of other things have items too: a message has an id or somebody who wrote it.
function isMessage(element: Element): boolean {
  return hasOwnId(element) || readSender(element) !== undefined;
}

function hasOwnId(element: Element): boolean {
  return element.hasAttribute('data-message-id') || element.hasAttribute('data-legacy-message-id');
}

function foldedIn(root: HTMLElement, messages: readonly HTMLElement[]): number {
  const lines = allMatches(root, foldedMessages).filter((line) =>
    messages.every((message) => !line.contains(message) && !message.contains(line)),
  );
  return lines.reduce((count, line) => count + (firstNumber(line.textContent) ?? 1), 0);
}
