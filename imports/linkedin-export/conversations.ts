import type { Handle } from '@/outreach/handle';
import { hashOf } from './hashed-set';

const MOST_CONVERSATIONS = 300_000;
/** The user and two others: enough to know that a conversation is with several people. */
const ENOUGH_PEOPLE = 3;

/** Who takes part in the conversations of an export. */
export interface Conversations {
  readonly add: (conversation: string, people: readonly (Handle | undefined)[]) => void;
  /** Those who take part, at most three of them. */
  readonly peopleIn: (conversation: string) => readonly Handle[];
  /** Who takes part in more conversations than anybody else, and in more than one: the export is theirs. */
  readonly mostPresent: () => Handle | undefined;
}

export function createConversations(): Conversations {
  const people = new Map<number, readonly Handle[]>();
  const presence = new Map<Handle, number>();
  const join = (key: number, handle: Handle) => {
    const known = people.get(key) ?? [];
    if (known.length >= ENOUGH_PEOPLE || known.includes(handle)) return;
    presence.set(handle, (presence.get(handle) ?? 0) + 1);
    people.set(key, [...known, handle]);
  };
  return {
    add: (conversation, handles) => {
      const key = hashOf(conversation);
      if (!people.has(key) && people.size >= MOST_CONVERSATIONS) return;
      for (const handle of handles) if (handle) join(key, handle);
    },
    peopleIn: (conversation) => people.get(hashOf(conversation)) ?? [],
    mostPresent: () => {
      const [first, second] = [...presence].toSorted((one, other) => other[1] - one[1]);
      const isClear = first && first[1] > 1 && first[1] > (second?.[1] ?? 0);
      return isClear ? first[0] : undefined;
    },
  };
}
