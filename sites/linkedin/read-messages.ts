import type { EpochMs } from '@/outreach/brand';
import type { Direction } from '@/outreach/touch';
import { allMatches, attributeOf, isShown, textOf } from '../page-reading';
import { memberNumberIn } from './own-keys';
import { slugOfLink } from './profile-address';
import { readMessageUrn } from './message-urn';
import { MESSAGING } from './selectors-messaging';

/** One message of a conversation. */
export interface ThreadMessage {
  readonly element: Element;
  /** Undefined where the page does not prove who wrote it. */
  readonly direction: Direction | undefined;
  readonly sentAt: EpochMs;
  readonly senderName: string | undefined;
  /** Who wrote it, by member number or slug; undefined for one whose group begins above what is shown. */
  readonly sender: number | string | undefined;
  readonly ownerMemberNumber: number | undefined;
  readonly threadId: string | undefined;
  readonly hasSubject: boolean;
}

const MOST_MESSAGES = 500;

interface Sender {
  readonly sender: number | string;
  readonly senderName: string | undefined;
}

/** The rendered messages of the conversation, in page order. Those without an id of LinkedIn's are still on their way. */
export function readMessages(conversation: Element): readonly ThreadMessage[] {
  const elements = messageElements(conversation);
  const tellsOthers = elements.some((element) => element.matches(MESSAGING.messageOfOther));
  let carried: Sender | undefined;
  return elements.slice(-MOST_MESSAGES).flatMap((element) => {
    const own = senderOf(element);
    const id = readMessageUrn(attributeOf(element, 'data-event-urn'));
    // Somebody without a link to a profile, as an advertiser, begins a group too.
    carried = own ?? (namesSender(element) ? undefined : carried);
    if (!id) return [];
    const direction = directionOf(
      { element, sender: carried, isOwn: own !== undefined, tellsOthers },
      id.ownerMemberNumber,
    );
    const { sender, senderName } = carried ?? { sender: undefined, senderName: undefined };
    return { ...id, element, direction, sender, senderName, hasSubject: hasSubject(element) };
  });
}

function messageElements(conversation: Element): readonly Element[] {
  const found = MESSAGING.message.map((selector) => allMatches(conversation, [selector]));
  const elements = found.find(({ length }) => length > 0) ?? [];
  return elements.filter((element) => isShown(element) && !element.parentElement?.closest(MESSAGING.written));
}

function partsOf(message: Element, selectors: readonly string[]): readonly Element[] {
  return allMatches(message, selectors).filter((part) => !part.closest(MESSAGING.written));
}

function namesSender(message: Element): boolean {
  return partsOf(message, [...MESSAGING.senderLink, ...MESSAGING.senderName]).length > 0;
}

function senderOf(message: Element): Sender | undefined {
  const ids = new Set(partsOf(message, MESSAGING.senderLink).flatMap((link) => personOfLink(link) ?? []));
  const [sender] = ids;
  if (sender === undefined || ids.size > 1) return undefined;
  return { sender, senderName: textOf(partsOf(message, MESSAGING.senderName)[0]) || undefined };
}

/** Whom a link to a profile names: by number where it holds an id, else by slug. */
export function personOfLink(link: Element): number | string | undefined {
  const href = attributeOf(link, 'href');
  return /\/in\//u.test(href) ? (memberNumberIn(href) ?? slugOfLink(link)) : undefined;
}

interface Seen {
  readonly element: Element;
  readonly sender: Sender | undefined;
  /** Whether the message itself names its sender. */
  readonly isOwn: boolean;
  readonly tellsOthers: boolean;
}

/** By ids where they are there: the class of the other side's messages is the weaker sign. */
function directionOf(
  { element, sender, isOwn, tellsOthers }: Seen,
  owner: number | undefined,
): Direction | undefined {
  const isOthers = element.matches(MESSAGING.messageOfOther);
  if (owner === undefined || typeof sender?.sender !== 'number') return byClass(isOthers, tellsOthers);
  const byId = sender.sender === owner ? 'out' : 'in';
  // A class that contradicts a sender carried over means that the carrying went wrong.
  return isOwn || (byId === 'in') === isOthers || (byId === 'in' && !tellsOthers) ? byId : undefined;
}

function byClass(isOthers: boolean, tellsOthers: boolean): Direction | undefined {
  if (isOthers) return 'in';
  return tellsOthers ? 'out' : undefined;
}

function hasSubject(message: Element): boolean {
  return partsOf(message, [MESSAGING.messageSubject]).some(isShown);
}
