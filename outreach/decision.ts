import type { EpochMs, PersonId } from './brand';
import type { Day } from './calendar';
import type { Handle } from './handle';
import type { Policy } from './policy';
import type { Standing } from './standing';

/** Where Tact may read, and where it may show itself on LinkedIn. Nothing is on before the user says so. */
export interface Consent {
  readonly gmail: boolean;
  readonly linkedin: 'off' | 'side-panel' | 'overlay';
}

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
  | { readonly kind: 'finish-reminder'; readonly id: string; readonly at: EpochMs }
  | { readonly kind: 'forget-person'; readonly person: PersonId; readonly at: EpochMs };

export type DecisionKind = Decision['kind'];
