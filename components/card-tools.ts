import { createContext, use } from 'react';
import type { EpochMs } from '@/outreach/brand';
import type { Briefing } from '@/outreach/briefing';
import type { Day } from '@/outreach/calendar';
import type { NotedStanding } from '@/outreach/decision';
import { handlesToName } from '@/outreach/handle';
import type { Result } from '@/outreach/result';
import type { Call, CallError } from '@/messaging/protocol';

type Decided = Promise<Result<unknown, CallError>>;

/** What a person asked: not to hear from the user, or not before a day. */
export type Wish = { readonly kind: 'do-not-contact' } | { readonly kind: 'ask-after'; readonly day: Day };

/** What can be done from a card. What is absent is not offered there. */
export interface CardTools {
  /** Asks to be reminded of a person on a day. The same id sets one reminder, however often it is sent. */
  readonly remind?: ((about: Briefing, day: Day, id: string) => Decided) | undefined;
  readonly noteWish?: (about: Briefing, wish: Wish) => Decided;
  readonly newId?: () => string;
  /** Opens a conversation in the Gmail of this tab, or says that it is opened by a link. */
  readonly threads?: 'by-link' | ((thread: string) => void);
}

interface DeskParts {
  readonly call: Call;
  readonly newId: () => string;
  readonly now: () => EpochMs;
}

export const CardToolsContext = createContext<CardTools>({});

export function useCardTools(): CardTools {
  return use(CardToolsContext);
}

/** The tools that decide through the worker. */
export function deskOf({ call, newId, now }: DeskParts): CardTools {
  const aboutOf = ({ asked, name }: Briefing) => ({ handles: handlesToName(asked), name });
  return {
    newId,
    remind: (about, day, id) =>
      call('decide', { decision: { kind: 'remind', id, ...aboutOf(about), day, at: now() } }),
    noteWish: (about, wish) => {
      const standing: NotedStanding = { ...wish, id: newId(), since: now() };
      return call('decide', { decision: { kind: 'note-standing', ...aboutOf(about), standing } });
    },
  };
}
