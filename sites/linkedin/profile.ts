import type { Degree } from '@/outreach/person';
import type { Connection } from '@/outreach/profile-facts';

export type { Connection };

export interface Experience {
  readonly company: string | null;
  readonly companyId: string | null;
  readonly title: string | null;
  readonly current: boolean;
  readonly startYear: number | null;
  readonly endYear: number | null;
}

export interface Education {
  readonly school: string;
  readonly schoolId: string | null;
  readonly degree: string | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
}

export interface Mutuals {
  /** People named plus people only counted; undefined when the page shows no mutual block. */
  readonly mutualCount: number | undefined;
  readonly mutualNames: readonly string[];
}

/** What the top of the page says about the person, in words of the page. */
export interface TopCard {
  readonly degree: Degree | undefined;
  readonly headline: string | undefined;
  readonly company: string | undefined;
  readonly school: string | undefined;
  readonly location: string | undefined;
}

/** Whose profile is open. */
export interface OpenedProfile {
  readonly kind: 'profile';
  readonly name: string;
  readonly memberNumber: number | undefined;
  readonly slug: string | undefined;
  readonly isSelf: boolean;
}

/** A profile as the page shows it. Undefined means "not seen", never "has none". */
export interface Profile extends OpenedProfile, TopCard, Mutuals {
  readonly generation: 'sdui' | 'ember';
  /** SDUI profiles name mutual people by their first names only. */
  readonly mutualNamesAre: 'first-names' | 'full-names';
  readonly canConnect: boolean | undefined;
  readonly connection: Connection;
}

/** What the cards below the top card show, as far as the user has scrolled. */
export interface ProfileCards {
  readonly about: string | undefined;
  readonly experience: readonly Experience[] | undefined;
  readonly education: readonly Education[] | undefined;
  /** Of the tab that is open only: the others are not in the page. */
  readonly interests: readonly string[] | undefined;
  /** Groups that the user is in too. */
  readonly groups: readonly string[] | undefined;
  /** What else the user shares with them, in the words of the page. */
  readonly highlights: readonly string[] | undefined;
  /** What the user sees who has opened the contact information. */
  readonly contact: ContactInfo | undefined;
}

export interface ContactInfo {
  readonly emails: readonly string[];
}

export type WholeProfile = Profile & ProfileCards;

export type ProfileResult = Profile | NoProfile;
export type VisitedPage = OpenedProfile | NoProfile;

export type NoProfile =
  /** The address is no profile route. */
  | { readonly kind: 'not-a-profile' }
  /** A profile route whose page is not understood. */
  | { readonly kind: 'unknown-layout'; readonly reason: string }
  /** A profile route whose person is not on the page yet: read again when the page changes. */
  | { readonly kind: 'not-yet'; readonly reason: string }
  /** Another product of LinkedIn, which Tact does not read. */
  | { readonly kind: 'not-read'; readonly product: 'Sales Navigator' | 'Recruiter' };
