import type { EpochMs } from '@/outreach/brand';
import type { ReaderContext } from '../reader-context';
import type { Entry } from '../sighting-ledger';
import { messageEntry } from './message-touch';
import type { Conversation } from './read-conversations';
import type { ThreadMessage } from './read-messages';
import { isSamePerson } from './linked-person';
import type { Partner } from './read-partner';
import { isWithOneself } from './report-messages';
import { MESSAGING } from './selectors-messaging';
import { inPath, type UserPress } from './user-presses';

/** So long a press waits for its message to appear. */
const PATIENCE_MS = 60_000;
/** The clock of LinkedIn and that of the user's machine differ. */
const CLOCKS_APART_MS = 5_000;

/** A press that may have sent a message. */
interface Sending {
  readonly at: EpochMs;
  readonly conversation: Conversation;
  /** The moments of the messages that were there already. */
  readonly before: ReadonlySet<number>;
}

export interface FollowedMessages {
  readonly press: (press: UserPress) => void;
  /** The messages that the page has confirmed since the last look. */
  readonly look: (conversations: readonly Conversation[]) => readonly Entry[];
}

/**
 * Follows each press that may send a message until the message stands in the conversation under an id of LinkedIn's.
 * What never appears was never sent.
 */
export function followMessages(
  { now }: Pick<ReaderContext, 'now'>,
  read: () => readonly Conversation[],
): FollowedMessages {
  const sendings = new Map<Element, Sending>();
  return {
    press: (press) => {
      if (!maySend(press)) return;
      const conversation = read().find(({ element }) => press.path.includes(element));
      // Enter, the click and the submit of one message come together: the first of them counts.
      if (!conversation || isWaiting(sendings.get(conversation.element), now())) return;
      const before = new Set(conversation.messages.map(({ sentAt }) => Number(sentAt)));
      sendings.set(conversation.element, { at: now(), conversation, before });
    },
    look: (conversations) =>
      [...sendings].flatMap(([element, sending]) => {
        const entries = conversations.flatMap((conversation) => confirmed(sending, conversation));
        if (entries.length > 0 || !isWaiting(sending, now())) sendings.delete(element);
        return entries;
      }),
  };
}

function isWaiting(sending: Sending | undefined, now: number): boolean {
  return sending !== undefined && now - sending.at < PATIENCE_MS;
}

function maySend({ kind, path }: UserPress): boolean {
  if (kind === 'click') return inPath(path, MESSAGING.sendButton) !== undefined;
  return inPath(path, kind === 'enter' ? MESSAGING.composer : MESSAGING.form) !== undefined;
}

function confirmed(sending: Sending, conversation: Conversation): readonly Entry[] {
  const partner = partnerOf(sending, conversation);
  const { threadId } = conversation;
  if (!partner || threadId === undefined || isWithOneself(conversation)) return [];
  const sent = conversation.messages.filter((message) => isNew(message, sending));
  return sent.flatMap((message) => messageEntry(message, partner, threadId, sending.conversation.isInMail));
}

function isNew({ direction, sentAt }: ThreadMessage, { at, before }: Sending): boolean {
  const isOfPress = sentAt >= at - CLOCKS_APART_MS && sentAt < at + PATIENCE_MS + CLOCKS_APART_MS;
  return direction === 'out' && isOfPress && !before.has(sentAt);
}

/** Whom the press was for, when the conversation is theirs: a first message makes a conversation of a box that only named somebody. */
function partnerOf({ conversation: pressed }: Sending, now: Conversation): Partner | undefined {
  const meant = pressed.partner;
  const isSamePlace = now.element === pressed.element || (pressed.place === 'new' && now.place !== 'bubble');
  if (typeof now.partner !== 'string') {
    if (typeof meant === 'string') return isSamePlace && meant === 'unclear' ? now.partner : undefined;
    return isSamePerson(meant, now.partner) ? now.partner : undefined;
  }
  return typeof meant !== 'string' && now.partner === 'unclear' && isSamePlace ? meant : undefined;
}
