import type { ReaderContext } from '../reader-context';
import { queryOf } from './profile-address';
import { memberComposedTo, readConversations, type Conversation } from './read-conversations';
import type { ThreadMessage } from './read-messages';
import { ownerOf } from './read-partner';
import { inPath, type UserPress } from './user-presses';

/** So long after the press its message box may open. */
const OPENING_MS = 15_000;

interface Begun {
  readonly member: number;
  readonly at: number;
  readonly before: ReadonlySet<Element>;
}

export interface BegunMessages {
  readonly press: (press: UserPress) => void;
  /** The conversations, a box that names nobody by itself with the person for whom the user opened it. */
  readonly withPeople: (conversations: readonly Conversation[]) => readonly Conversation[];
}

/**
 * Remembers for whom the user opened a message box: the link that opens it names them, while the empty box may hold no
 * link to them. Only the first box that appears is theirs.
 */
export function rememberBegunMessages({ document, now }: ReaderContext): BegunMessages {
  let begun: Begun | undefined;
  const members = new WeakMap<Element, number>();
  const isFirstBox = ({ element, place, messages }: Conversation) =>
    begun !== undefined &&
    now() - begun.at < OPENING_MS &&
    !begun.before.has(element) &&
    place !== 'thread' &&
    messages.length === 0;
  const remember = (conversation: Conversation) => {
    const { element, partner } = conversation;
    // What names somebody by itself is no longer the box that was opened for them.
    if (partner !== 'unclear') members.delete(element);
    if (!begun || !isFirstBox(conversation)) return;
    if (partner === 'unclear') members.set(element, begun.member);
    if (partner === 'unclear' || isMember(partner, begun.member)) begun = undefined;
  };
  const personIn = (conversation: Conversation): Conversation => {
    remember(conversation);
    const member = members.get(conversation.element);
    return member === undefined || conversation.messages.some((message) => isByAnother(message, member))
      ? conversation
      : { ...conversation, partner: { name: '', ...ownerOf(member) } };
  };
  return {
    press: ({ kind, path }) => {
      const link = kind === 'click' ? inPath(path, ['a[href*="/messaging/compose/"]']) : undefined;
      if (!link) return;
      const member = memberComposedTo(queryOf(link));
      const open = readConversations(document, new URL(document.location.href));
      const before = new Set(open.map(({ element }) => element));
      begun = member === undefined ? undefined : { member, at: now(), before };
    },
    withPeople: (conversations) => conversations.map(personIn),
  };
}

function isMember(partner: Conversation['partner'], member: number): boolean {
  return typeof partner !== 'string' && partner.memberNumber === member;
}

function isByAnother({ sender, ownerMemberNumber }: ThreadMessage, member: number): boolean {
  return typeof sender === 'number' && sender !== ownerMemberNumber && sender !== member;
}
