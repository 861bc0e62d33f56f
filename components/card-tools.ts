import { createContext, use } from 'react';
import type { EpochMs, PersonId } from '@/outreach/brand';
import type { Briefing } from '@/outreach/briefing';
import { noonOf, type Day } from '@/outreach/calendar';
import type { NotedStanding } from '@/outreach/decision';
import { handlesToName } from '@/outreach/handle';
import type { IntroductionState } from '@/outreach/introduction';
import type { Dossier } from '@/outreach/prospect';
import type { Result } from '@/outreach/result';
import type { Channel, Direction } from '@/outreach/touch';
import type { Call, CallError } from '@/messaging/protocol';

type Decided = Promise<Result<unknown, CallError>>;

/** What a person asked: not to hear from the user, or not before a day. */
export type Wish = { readonly kind: 'do-not-contact' } | { readonly kind: 'ask-after'; readonly day: Day };

/** A touch that Tact could not see. */
export interface UnseenTouch {
  readonly channel: Channel;
  readonly direction: Direction;
  readonly day: Day;
}

/** What can be done from a card. What is absent is not offered there. */
export interface CardTools {
  /** Asks to be reminded of a person on a day. The same id sets one reminder, however often it is sent. */
  readonly remind?: ((about: Briefing, day: Day, id: string) => Decided) | undefined;
  readonly noteWish?: (about: Briefing, wish: Wish) => Decided;
  readonly logTouch?: (about: Briefing, touch: UnseenTouch) => Decided;
  /** Puts somebody on the list of prospects. */
  readonly addProspect?: (about: Briefing, dossier: Dossier) => Decided;
  readonly editDossier?: (about: Briefing, dossier: Dossier) => Decided;
  /** Notes what was asked of a connector, or what they said. */
  readonly takeStep?: (about: Briefing, connector: PersonId, state: IntroductionState) => Decided;
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

function aboutOf({ asked, name }: Briefing) {
  return { handles: handlesToName(asked), name };
}

/** The tools that decide through the worker beside a mail that is being written. */
export function deskOf({ call, newId, now }: DeskParts): CardTools {
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

/** The same, and those for getting to know somebody: prospects, introductions, touches that Tact could not see. */
export function wholeDeskOf(parts: DeskParts): CardTools {
  const { call, newId, now } = parts;
  return {
    ...deskOf(parts),
    logTouch: (about, { day, ...touch }) => {
      // Of another day only the day is known.
      const at = day === about.today ? now() : noonOf(day);
      return call('decide', {
        decision: { kind: 'log-touch', id: newId(), ...aboutOf(about), ...touch, at },
      });
    },
    addProspect: (about, dossier) =>
      call('decide', {
        decision: { kind: 'add-prospect', id: newId(), ...aboutOf(about), dossier, at: now() },
      }),
    editDossier: (about, dossier) =>
      call('decide', { decision: { kind: 'edit-dossier', ...aboutOf(about), dossier, at: now() } }),
    takeStep: (about, person, state) => {
      const step = { id: newId(), ...aboutOf(about), connector: { person }, state, at: now() };
      return call('decide', { decision: { kind: 'take-introduction-step', ...step } });
    },
  };
}
