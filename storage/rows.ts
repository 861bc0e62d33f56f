import type { Brand, EpochMs, PersonId } from '@/outreach/brand';
import type { Day } from '@/outreach/calendar';
import type { FactChange } from '@/outreach/changes';
import type { Handle } from '@/outreach/handle';
import type { IntroductionStep } from '@/outreach/introduction';
import type { Degree, PersonFacts } from '@/outreach/person';
import type { Settings } from '@/outreach/settings';
import type { Dossier } from '@/outreach/prospect';
import type { Standing } from '@/outreach/standing';
import type { Connector, TieKind } from '@/outreach/tie';
import type { HandleClaim } from './handle-claim';

/** A handle or touch id as its keyed hash: recognisable on this disk, readable nowhere. */
export type HandleHash = Brand<string, 'HandleHash'>;

/** What every record carries, so that two devices can later be merged by set union. */
export interface Row {
  readonly updatedAt: EpochMs;
  readonly device: string;
}

export interface Stamped<Value> {
  readonly value: Value;
  readonly seenAt: EpochMs;
}

type ChangingName = FactChange['fact'];
type ListName = 'experience' | 'education' | 'interests' | 'groups' | 'highlights' | 'ownNotes';
type ItemOf<Name extends ListName> = NonNullable<PersonFacts[Name]>[number];

/** Things that pages showed, each with when it was seen last: cards show parts of a list, so that what is not shown is not gone. */
export type SeenList<Item> = readonly Stamped<Item>[];

/** A value that pages showed from one moment to another. */
export interface SeenValue {
  readonly value: string;
  readonly first: EpochMs;
  readonly last: EpochMs;
}

/** A fact whose changes are news. `seenAt` is when the value was seen last. */
export interface ChangingFact extends Stamped<string> {
  /** When the value was seen first; absent when it was seen once. */
  readonly first?: EpochMs;
  /** The values that it took the place of, the one seen last first. */
  readonly others?: readonly SeenValue[];
}

/** Every fact with the moment it was seen: only so does the order of sightings not matter. */
export type StampedFacts = {
  readonly [Name in Exclude<keyof PersonFacts, ChangingName | ListName>]?: Stamped<
    NonNullable<PersonFacts[Name]>
  >;
} & {
  readonly [Name in ChangingName]?: ChangingFact;
} & {
  readonly [Name in ListName]?: SeenList<ItemOf<Name>>;
} & {
  /** The name in a touch or reminder; it stands until a page names the person. */
  readonly addressedAs?: Stamped<string>;
};

/** What a person is found by; derived from the facts and handles, never shown. */
export interface SearchKeys {
  readonly words: readonly string[];
  readonly nameKey: string;
  readonly firstNameKey: string;
  readonly companyKey?: string;
  readonly degree?: Degree;
}

export interface PersonRow extends Row, SearchKeys {
  readonly id: PersonId;
  readonly facts: StampedFacts;
}

export interface HandleRow extends Row {
  readonly handle: Handle;
  readonly personId: PersonId;
  readonly hash: HandleHash;
  /** The member number it was seen with last; a member number itself has none. */
  readonly claim?: HandleClaim;
}

/** What the self-check knows of one thing that a reader looks for: which selector of its list found it, and how often. */
export interface ReadingRow extends Row {
  readonly site: 'gmail' | 'linkedin';
  readonly name: string;
  /** The selector that found it last. */
  readonly rung?: number;
  readonly foundAt?: EpochMs;
  /** How often each selector of the list found it. */
  readonly found: readonly number[];
}

export interface TieRow extends Row {
  readonly id: string;
  readonly personId: PersonId;
  readonly kind: TieKind;
  readonly connector: Connector;
  readonly connectorHandles: readonly Handle[];
  readonly connectorKey: string;
  readonly seenAt: EpochMs;
  /** Absent in rows that were last written before it was kept. */
  readonly firstSeenAt?: EpochMs;
  readonly evidence?: string;
}

export type StandingRow = Row & Standing & { readonly personId: PersonId };

export interface FollowUpRow extends Row {
  readonly id: string;
  readonly personId: PersonId;
  readonly day: Day;
  /** 0 or 1, because IndexedDB cannot index a boolean. */
  readonly done: 0 | 1;
  readonly setAt: EpochMs;
  readonly finishedAt?: EpochMs;
}

/** Steps are facts: each has a row of its own, so that those of two devices are joined by set union. */
export interface IntroductionRow extends Row {
  readonly id: string;
  readonly connectorId: PersonId;
  readonly prospectId: PersonId;
  readonly steps: readonly IntroductionStep[];
}

export interface ProspectRow extends Row, Dossier {
  readonly id: string;
  readonly personId: PersonId;
  readonly addedAt: EpochMs;
  /** When the user changed the dossier last. */
  readonly editedAt?: EpochMs;
  /** The last time that the user took them off the list or put them back. */
  readonly listing?: { readonly isListed: boolean; readonly at: EpochMs };
}

/** That two people turned out to be one. It says where the other's rows went and how to take them apart again. */
export interface MergeRow extends Row {
  readonly merged: PersonId;
  readonly survivor: PersonId;
  readonly at: EpochMs;
  readonly facts: StampedFacts;
  readonly handles: readonly Handle[];
  /** The rows that name no handle of their own. */
  readonly moved: Readonly<
    Record<'standings' | 'followUps' | 'prospects' | 'introductions', readonly string[]>
  >;
  /** What the survivor was until then, and what of the other's would not be known again. Absent in rows of older builds. */
  readonly before?: {
    readonly facts: StampedFacts;
    readonly handles: readonly Handle[];
    /** The other's ties, and the survivor's that are with the same connectors. */
    readonly ties: readonly TieRow[];
    /** Of the introductions that moved, those in which the other was the connector. */
    readonly asConnector: readonly string[];
  };
}

export type SettingRow = {
  readonly [Key in keyof Settings]: Row & { readonly key: Key; readonly value: Settings[Key] };
}[keyof Settings];

/** Made with the database: the name of this device, and the key of its hashes in hexadecimal digits. */
export interface InstallRow {
  readonly key: 'install';
  readonly device: string;
  readonly secret: string;
}

/** That a record was erased; it holds nothing personal. */
export interface TombstoneRow extends Row {
  readonly id: PersonId;
  readonly table: 'people';
  readonly erasedAt: EpochMs;
}

/** A handle of a person whom the user had Tact forget. */
export interface SuppressionRow extends Row {
  readonly hash: HandleHash;
  readonly erasedAt: EpochMs;
  readonly doNotContact: boolean;
}

/** That two people are not one, by the user's word. */
export interface KeptApartRow extends Row {
  /** The ids of both, the smaller first, with a space between. */
  readonly id: string;
  readonly at: EpochMs;
}
