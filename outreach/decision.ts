import type { EpochMs, PersonId } from './brand';
import type { Day } from './calendar';
import type { Handle } from './handle';
import type { IntroductionState } from './introduction';
import type { Policy } from './policy';
import type { Dossier } from './prospect';
import type { OverlayPlace } from './settings';
import type { Standing } from './standing';
import type { Channel, Direction } from './touch';

/** Where Tact may read, and where it may show itself on LinkedIn. Nothing is on before the user says so. */
export interface Consent {
  readonly gmail: boolean;
  readonly linkedin: 'off' | 'side-panel' | 'overlay';
}

/** Whoever has these handles, known to Tact or not. */
interface Addressed {
  readonly handles: readonly Handle[];
  readonly name: string;
}

/** Somebody who could introduce the user: a person whom Tact knows, or whoever has these handles. */
export type AskedConnector = { readonly person: PersonId } | Addressed;

/** What may be put in force beside a mail; it is lifted on the person's own page. */
export type NotedStanding = Extract<Standing, { readonly kind: 'do-not-contact' | 'ask-after' }>;

export const noConsent: Consent = { gmail: false, linkedin: 'off' };

/** What the user chose. Ids are made by the caller, so that the same decision sent twice changes nothing. */
export type Decision =
  | { readonly kind: 'give-consent'; readonly consent: Consent }
  | { readonly kind: 'change-policy'; readonly policy: Policy }
  | { readonly kind: 'keep-subjects'; readonly keep: boolean }
  | { readonly kind: 'set-standing'; readonly person: PersonId; readonly standing: Standing }
  | {
      readonly kind: 'lift-standing';
      readonly person: PersonId;
      readonly standing: string;
      readonly at: EpochMs;
    }
  | { readonly kind: 'join-handle'; readonly person: PersonId; readonly handle: Handle; readonly at: EpochMs }
  | {
      readonly kind: 'remind';
      readonly id: string;
      readonly handles: readonly Handle[];
      readonly name: string;
      readonly day: Day;
      readonly at: EpochMs;
    }
  | {
      /** A standing for whoever has these handles, known to Tact or not. */
      readonly kind: 'note-standing';
      readonly handles: readonly Handle[];
      readonly name: string;
      readonly standing: NotedStanding;
    }
  | {
      readonly kind: 'own-address';
      readonly handle: Handle;
      readonly isOwn: boolean;
      readonly at: EpochMs;
    }
  | ({
      /** A touch that Tact could not see, by the user's own word. */
      readonly kind: 'log-touch';
      readonly id: string;
      readonly channel: Channel;
      readonly direction: Direction;
      readonly at: EpochMs;
    } & Addressed)
  | ({
      readonly kind: 'add-prospect';
      readonly id: string;
      readonly dossier: Dossier;
      readonly at: EpochMs;
    } & Addressed)
  | ({
      /** The fields that are given take the place of those that were noted before; an empty one clears it. */
      readonly kind: 'edit-dossier';
      readonly dossier: Dossier;
      readonly at: EpochMs;
    } & Addressed)
  | {
      /** Takes a prospect off the list, or puts them back. */
      readonly kind: 'list-prospect';
      readonly prospect: string;
      readonly isListed: boolean;
      readonly at: EpochMs;
    }
  | ({
      /** What the user did or heard in asking a connector about the person whom the handles name. */
      readonly kind: 'take-introduction-step';
      readonly id: string;
      readonly connector: AskedConnector;
      readonly state: IntroductionState;
      readonly at: EpochMs;
    } & Addressed)
  | { readonly kind: 'place-overlay'; readonly place: OverlayPlace }
  | { readonly kind: 'finish-reminder'; readonly id: string; readonly at: EpochMs }
  | {
      /** Two people whom Tact knows are one. */
      readonly kind: 'join-people';
      readonly first: PersonId;
      readonly second: PersonId;
    }
  | {
      /** Two people whom Tact knows are not one, whatever pages show; or that is taken back. */
      readonly kind: 'keep-apart';
      readonly first: PersonId;
      readonly second: PersonId;
      readonly isApart: boolean;
      readonly at: EpochMs;
    }
  | {
      /** Who was joined to another is a person of their own again, and stays that if the user says so. */
      readonly kind: 'split-people';
      readonly merged: PersonId;
      readonly stayApart: boolean;
      readonly at: EpochMs;
    }
  | { readonly kind: 'forget-person'; readonly person: PersonId; readonly at: EpochMs };

export type DecisionKind = Decision['kind'];
