import type { ReaderContext } from '../reader-context';
import type { Entry } from '../sighting-ledger';
import { messageEntry } from './message-touch';
import type { Conversation } from './read-conversations';
import { handlesOf } from './own-keys';

const DAY_MS = 86_400_000;
/** While a page goes from one conversation to another, its heading and its messages may be of two for a moment. */
const SETTLED_MS = 800;

interface Standing {
  readonly signature: string;
  readonly since: number;
}

/** Makes the function that gives the messages of conversations with one person as touches. */
export function createMessageReports({
  now,
}: Pick<ReaderContext, 'now'>): (conversations: readonly Conversation[]) => readonly Entry[] {
  const standing = new WeakMap<Element, Standing>();
  const isSettled = ({ element }: Conversation, signature: string) => {
    const before = standing.get(element);
    if (before?.signature === signature) return now() - before.since >= SETTLED_MS;
    standing.set(element, { signature, since: now() });
    return false;
  };
  return (conversations) =>
    conversations.flatMap((conversation) => {
      const { partner, threadId, messages } = conversation;
      if (typeof partner === 'string' || threadId === undefined || isWithOneself(conversation)) return [];
      if (!isSettled(conversation, `${handlesOf(partner).join()} ${threadId}`)) return [];
      // An id that is none of LinkedIn's may name any year.
      const past = messages.filter(({ sentAt }) => sentAt < now() + DAY_MS);
      return past.flatMap((message) => messageEntry(message, partner, threadId));
    });
}

/** Whether the page says that the other side is the user. */
export function isWithOneself({ partner, ownerMemberNumber }: Conversation): boolean {
  return (
    typeof partner !== 'string' &&
    partner.memberNumber !== undefined &&
    partner.memberNumber === ownerMemberNumber
  );
}
