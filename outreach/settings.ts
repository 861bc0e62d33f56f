import { noConsent, type Consent } from './decision';
import type { Handle } from './handle';
import type { OwnProfile } from './own-profile';
import { defaultPolicy, type Policy } from './policy';

export interface OwnAddress {
  readonly handle: Handle;
  readonly isOwn: boolean;
}

/** Where the user put the overlay on LinkedIn's page. */
export interface OverlayPlace {
  readonly side: 'start' | 'end';
  /** From the window's top, as a fraction of its height. */
  readonly height: number;
  /** Whether it stands there as a pill. */
  readonly isFolded: boolean;
}

/** All that the user can set. */
export interface Settings {
  readonly consent: Consent;
  readonly policy: Policy;
  /** Whether the subject of a mail is kept with its touch. */
  readonly keepSubjects: boolean;
  /** The user's addresses, and those that the user said are not: mail to and from the first is no touch. */
  readonly ownAddresses: readonly OwnAddress[];
  /** Null until the user has moved or folded it. */
  readonly overlayPlace: OverlayPlace | null;
  /** Null until a data export of LinkedIn was imported. */
  readonly ownProfile: OwnProfile | null;
}

export const defaultSettings: Settings = {
  consent: noConsent,
  policy: defaultPolicy,
  keepSubjects: true,
  ownAddresses: [],
  overlayPlace: null,
  ownProfile: null,
};
