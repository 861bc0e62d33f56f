import { emailHandle, type Handle } from '@/outreach/handle';
import type { EpochMs } from '@/outreach/brand';
import { cleanText } from '../page-reading';
import { legacyIdOf, loggedId, timeOfLegacyId } from './legacy-id';
import { isOfAnother, opensOlderMail } from './quoted-parts';
import { writtenText } from './read-written-text';
import { hasBox } from './rendered';
import { allMatches, firstMatch, matchingRung } from './rungs';
import { composeAnchor } from './selectors/compose';
import {
  draftMark,
  loggedIds,
  messageBody,
  messageDate,
  messageRecipient,
  messageSender,
} from './selectors/thread';

export interface MessagePerson {
  readonly handle: Handle;
  /** As the page spells it. */
  readonly address: string;
  /** Of the user it may be "me" in the language of the page. */
  readonly name: string | undefined;
}

/** Gmail's own id of a message (hex), or undefined: it is given to a message some seconds after it was sent. */
export function readMessageId(message: Element): string | undefined {
  return (
    idIn(message, 'data-legacy-message-id') ??
    idIn(message, 'data-message-id') ??
    loggedIdIn(message, 'message')
  );
}

/** When Gmail took the message in; undefined without an id. */
export function readMessageTime(message: Element): EpochMs | undefined {
  return timeOfLegacyId(readMessageId(message) ?? '');
}

/** Whether it is a draft: open as a compose, or closed to a line. A mail that has just left has no id of Gmail's either. */
export function isDraft(message: Element): boolean {
  const hasId = readMessageId(message) !== undefined;
  const compose = firstMatch(message, composeAnchor);
  // A reply may be written inside the message that it answers, in a place of its own.
  if (compose) return !hasId || !compose.closest('.ip') || firstMatch(message, messageBody) === undefined;
  const isMarked = matchingRung(message, draftMark) !== undefined;
  return isMarked || (!hasId && isOfBrowser(message) && readMessageRecipients(message) === undefined);
}

// An id that the browser made, `#msg-a:r…`.
function isOfBrowser(message: Element): boolean {
  const id = message.getAttribute('data-message-id') ?? '';
  return id.startsWith('#msg-a:') || id.startsWith('msg-a:');
}

/** Who wrote it, or undefined when the page does not say. */
export function readSender(message: Element): MessagePerson | undefined {
  const chips = allMatches(message, messageSender);
  const chip = chips.find(hasBox) ?? chips[0];
  return chip && personOf(chip);
}

/** To whom it went, as far as the page shows them; undefined when it shows nobody. */
export function readMessageRecipients(message: Element): readonly MessagePerson[] | undefined {
  const shown = allMatches(message, messageRecipient).filter(hasBox);
  const people = new Map<Handle, MessagePerson>();
  for (const person of shown.flatMap((chip) => personOf(chip) ?? []))
    if (!people.get(person.handle)?.name) people.set(person.handle, person);
  return people.size > 0 ? [...people.values()] : undefined;
}

/** The date as the page writes it, for showing only. */
export function readDateText(message: Element): string | undefined {
  const date = firstMatch(message, messageDate);
  const text = cleanText(date?.getAttribute('title') ?? date?.getAttribute('alt') ?? '');
  return text === '' ? undefined : text;
}

/** Whether only one line of the message is shown. */
export function isCollapsed(message: Element): boolean {
  const item = message.closest('[role=listitem]') ?? message;
  const expanded = item.getAttribute('aria-expanded');
  if (expanded) return expanded !== 'true';
  // Classes of an opened and of closed items, 2018 to 2026.
  if (item.matches('.h7')) return false;
  return item.matches('.kv, .kQ, .kx') || firstMatch(message, messageBody) === undefined;
}

const LONGEST_BODY = 4_000;

/** What this message itself says, at most 4,000 characters, without quotes and signature; undefined while it is not shown. */
export function readMessageBody(message: Element): string | undefined {
  const body = allMatches(message, messageBody).find(hasBox);
  return body && writtenText(body, { leftOut: isOfAnother, end: opensOlderMail, longest: LONGEST_BODY });
}

function personOf(chip: Element): MessagePerson | undefined {
  const address = (chip.getAttribute('email') ?? chip.getAttribute('data-hovercard-id') ?? '').trim();
  const handle = emailHandle(address);
  if (!handle) return undefined;
  const name = cleanText(chip.getAttribute('name') ?? chip.getAttribute('data-name') ?? '');
  const isName = name !== '' && name.toLowerCase() !== address.toLowerCase();
  return { handle, address, name: isName ? name : undefined };
}

function idIn(root: Element, attribute: string): string | undefined {
  const holder = root.querySelector(`[${attribute}]`) ?? root.parentElement?.closest(`[${attribute}]`);
  return legacyIdOf(root.getAttribute(attribute) ?? holder?.getAttribute(attribute));
}

/** An id in the log data below an element. */
export function loggedIdIn(root: ParentNode, kind: 'thread' | 'message'): string | undefined {
  return allMatches(root, loggedIds)
    .map((element) => loggedId(element.getAttribute('jslog'), kind))
    .find(Boolean);
}
