import { noConsent, type Consent } from './decision';
import { defaultPolicy, type Policy } from './policy';

/** All that the user can set. */
export interface Settings {
  readonly consent: Consent;
  readonly policy: Policy;
  /** Whether the subject of a mail is kept with its touch. */
  readonly keepSubjects: boolean;
}

export const defaultSettings: Settings = { consent: noConsent, policy: defaultPolicy, keepSubjects: true };
