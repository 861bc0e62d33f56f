import { linkedInThreadId } from '@/outreach/linkedin-touch';
import { allMatches, isShown } from '../page-reading';
import { rootsOf, type PageRoot } from './page-roots';
import { memberNumbersIn } from './own-keys';
import { readMessages, type ThreadMessage } from './read-messages';
import { ownerOf, readPartner, readRecipients, type NoPartner, type Partner } from './read-partner';
import { MESSAGING } from './selectors-messaging';

/** A conversation that stands open on the page. */
export interface Conversation {
  readonly element: Element;
  readonly place: 'thread' | 'bubble' | 'new';
  readonly partner: Partner | NoPartner;
  readonly threadId: string | undefined;
  readonly ownerMemberNumber: number | undefined;
  readonly messages: readonly ThreadMessage[];
  /** Whether the form shows a subject field: what is sent from it is an InMail. */
  readonly isInMail: boolean;
  readonly hasComposer: boolean;
}

/** The rendered conversations: that of the page, those in bubbles, and one that is being begun. */
export function readConversations(document: Document, address: URL): readonly Conversation[] {
  return rootsOf(document).flatMap((root) => {
    const bubbles = elementsIn(root, MESSAGING.bubble).filter(
      (element) => !element.matches(MESSAGING.minimized),
    );
    const isInBubble = (element: Element) => bubbles.some((bubble) => bubble.contains(element));
    const threads = elementsIn(root, MESSAGING.thread).filter((element) => !isInBubble(element));
    const begun = elementsIn(root, MESSAGING.newThread).filter(
      (element) =>
        !isInBubble(element) &&
        !threads.some((thread) => thread.contains(element) || element.contains(thread)),
    );
    return [
      ...threads.map((element) => conversationIn(element, isBeginning(address) ? 'new' : 'thread', address)),
      ...begun.map((element) => conversationIn(element, 'new', address)),
      ...bubbles.map((element) => conversationIn(element, 'bubble', address)),
    ];
  });
}

/** The outermost rendered elements that the best of the selectors finds. */
function elementsIn(root: PageRoot, selectors: readonly string[]): readonly Element[] {
  const found = selectors.map((selector) => allMatches(root, [selector]).filter(isShown));
  const elements = found.find(({ length }) => length > 0) ?? [];
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

function conversationIn(element: Element, place: Conversation['place'], address: URL): Conversation {
  const messages = readMessages(element);
  const shown = (selectors: readonly string[]) => allMatches(element, selectors).some(isShown);
  return {
    element,
    place,
    messages,
    partner: partnerOf(element, place, messages, address),
    threadId: threadOf(place, messages, address),
    ownerMemberNumber: messages.find(({ ownerMemberNumber }) => ownerMemberNumber)?.ownerMemberNumber,
    isInMail: shown(MESSAGING.subject),
    hasComposer: shown(MESSAGING.composer),
  };
}

function partnerOf(
  element: Element,
  place: Conversation['place'],
  messages: readonly ThreadMessage[],
  address: URL,
): Partner | NoPartner {
  const chosen = readRecipients(element);
  if (chosen !== 'unclear') return chosen;
  const partner = readPartner(element, messages);
  if (partner !== 'unclear' || place === 'bubble' || messages.length > 0) return partner;
  return recipientOf(address) ?? partner;
}

function isBeginning({ pathname }: URL): boolean {
  return /^\/messaging\/(?:compose|thread\/new)(?:\/|$)/u.test(pathname);
}

/** Whom the address of a conversation that begins names, when it is one. */
function recipientOf(address: URL): Partner | undefined {
  if (!isBeginning(address)) return undefined;
  const member = memberComposedTo(address.searchParams);
  return member === undefined ? undefined : { name: '', ...ownerOf(member) };
}

/** To whom an address begins a conversation, when it is one person. */
export function memberComposedTo(query: URLSearchParams): number | undefined {
  const named = ['recipient', 'recipients', 'profileUrn'].flatMap((name) => query.getAll(name));
  const [member, ...others] = memberNumbersIn(named.join(' '));
  return others.length > 0 ? undefined : member;
}

/** The conversation that the address names. */
export function threadIdOfAddress({ pathname }: URL): string | undefined {
  const [, id = ''] = /^\/messaging\/thread\/([^/]+)/u.exec(pathname) ?? [];
  return linkedInThreadId(id.replace(/%3D/giu, '=').replace(/%2B/giu, '+').replace(/%2F/giu, '/'));
}

/**
 * The ids of the messages say it. Under the address of one conversation the messages of the one before may still stand:
 * then none is known.
 */
function threadOf(
  place: Conversation['place'],
  messages: readonly ThreadMessage[],
  address: URL,
): string | undefined {
  const said = new Set(messages.flatMap(({ threadId }) => threadId ?? []));
  const asked = place === 'thread' ? threadIdOfAddress(address) : undefined;
  const [own] = said;
  if (said.size > 1 || (own && asked && own !== asked)) return undefined;
  return own ?? asked;
}
