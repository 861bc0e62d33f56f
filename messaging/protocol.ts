import type { EpochMs, PersonId } from '@/outreach/brand';
import type { Ask, Briefing } from '@/outreach/briefing';
import type { Day } from '@/outreach/calendar';
import type { Decision } from '@/outreach/decision';
import type { Handle } from '@/outreach/handle';
import type { DossierField } from '@/outreach/prospect';
import type { Result } from '@/outreach/result';
import type { OverlayPlace, Settings } from '@/outreach/settings';
import type { Sighting } from '@/outreach/sighting';
import type { Standing } from '@/outreach/standing';
import type { Channel } from '@/outreach/touch';
import type { Verdict } from '@/outreach/verdict/verdict';
import type { ImportReport } from './imports';

/** Who may call: a content script on one of the two sites, or one of our own pages. */
export type Caller = 'gmail' | 'linkedin' | 'page';
export type Site = Exclude<Caller, 'page'>;

/** What a reader is told when it starts, and again whenever the settings change. */
export interface Orders {
  readonly reading: boolean;
  /** Whether the reader may ask for the surface that is drawn into the page. */
  readonly surface: boolean;
  readonly keepSubjects: boolean;
  /** The user's own addresses. */
  readonly ownAddresses: readonly Handle[];
  /** Where the surface stands on LinkedIn; absent until the user has moved or folded it. */
  readonly overlayPlace?: OverlayPlace;
}

/** What a reader tells the worker about the page in front of the user, for the popup, the badge and the side panel. */
export interface PageReport {
  readonly state: 'people' | 'nothing' | 'not-understood';
  readonly asks: readonly Ask[];
  /** By which channel the user is about to write to the first of them; absent when they are not. */
  readonly approach?: Channel;
  /** One sentence, when the page was not understood. */
  readonly note?: string;
}

/** Which selector of an ordered list found its thing on the page just now; null when none did. */
export interface Reading {
  readonly name: string;
  readonly rung: number | null;
}

/** What the self-check knows of one thing that a reader looks for. */
export interface KnownReading {
  readonly site: Site;
  readonly name: string;
  /** The selector that found it last. */
  readonly rung?: number;
  readonly foundAt?: EpochMs;
  /** How often each selector of the list found it. */
  readonly found: readonly number[];
}

/** An open page of one of the two sites. */
export interface SiteTab {
  readonly tab: number;
  readonly site: Site;
  readonly title: string;
}

/** One row of the list of people. */
export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly about?: string;
  readonly handles: readonly string[];
  readonly lastTouchAt?: EpochMs;
  readonly touchCount: number;
  readonly doNotContact: boolean;
}

/** Somebody who may be the same person as another. */
export interface PossiblyOne extends PersonRow {
  readonly handles: readonly Handle[];
  readonly company?: string;
  readonly lastTouchOn?: Day;
}

/** Two people who may be one, the one who would stay first, and what speaks for it, the strongest first. */
export interface SamePersonPair {
  readonly people: readonly [PossiblyOne, PossiblyOne];
  readonly score: number;
  readonly evidence: readonly string[];
}

/** Somebody who was joined to the person of a page. */
export interface JoinedPerson {
  readonly merged: PersonId;
  readonly name: string;
  readonly at: EpochMs;
  /** What they went by then, besides the name. */
  readonly handles: readonly Handle[];
}

/** One row of the list of prospects. */
export interface ProspectRow {
  readonly person: PersonId;
  readonly name: string;
  readonly about?: string;
  readonly level: Verdict['level'];
  /** Why they should want to talk; absent as long as nobody has said it. */
  readonly reason?: string;
  /** What else the dossier does not say yet. */
  readonly missing: readonly DossierField[];
  readonly since: Day;
}

/** All that is kept about one person, for that person's own page. */
export interface PersonFile {
  readonly briefing: Briefing;
  readonly standings: readonly Standing[];
  /** Who was joined to them, last first. */
  readonly joined?: readonly JoinedPerson[];
}

/** One reminder whose day has come or will come. */
export interface ReminderRow {
  readonly id: string;
  readonly person: PersonId;
  readonly name: string;
  readonly day: Day;
}

/** What waits for the user today. */
export interface TodayList {
  readonly today: Day;
  readonly due: readonly ReminderRow[];
  readonly next?: ReminderRow;
}

/** The state of the disk: how much is kept, and whether it can be written. */
export interface StorageState {
  readonly people: number;
  readonly touches: number;
  readonly writable: boolean;
  readonly problem?: string;
}

/** The three verbs, and the few questions that our own pages ask besides. */
export interface Commands {
  readonly hello: { request: Record<string, never>; reply: Orders };
  readonly record: { request: { sightings: readonly Sighting[] }; reply: { recorded: number } };
  readonly brief: { request: { asks: readonly Ask[] }; reply: { briefings: readonly Briefing[] } };
  readonly decide: { request: { decision: Decision }; reply: Record<string, never> };
  readonly 'show-surface': { request: Record<string, never>; reply: Record<string, never> };
  /** Asks for the scripts beside the reader that read the rest of the page and follow what the user does there. */
  readonly 'bring-scripts': { request: Record<string, never>; reply: Record<string, never> };
  readonly 'report-readings': {
    request: { readings: readonly Reading[] };
    reply: Record<string, never>;
  };
  readonly readings: { request: Record<string, never>; reply: { readings: readonly KnownReading[] } };
  readonly 'site-tabs': { request: Record<string, never>; reply: { tabs: readonly SiteTab[] } };
  /** The page of a tab with every text and address replaced, to be shown to others. */
  readonly 'redacted-page': { request: { tab: number }; reply: { html: string } };
  readonly 'report-page': {
    request: { report: PageReport };
    reply: Record<string, never>;
  };
  readonly 'page-of-tab': { request: { tab: number }; reply: { site?: Site; report?: PageReport } };
  readonly people: {
    request: { search: string; limit: number };
    reply: { people: readonly PersonRow[]; total: number };
  };
  readonly prospects: {
    request: Record<string, never>;
    reply: { today: Day; prospects: readonly ProspectRow[] };
  };
  /** Who may be one person, those for whom most speaks first; at most 200 pairs. */
  readonly 'same-person': {
    request: Record<string, never>;
    reply: { today: Day; pairs: readonly SamePersonPair[] };
  };
  readonly person: { request: { person: PersonId }; reply: { file?: PersonFile } };
  readonly today: { request: Record<string, never>; reply: TodayList };
  /** All imports that were begun, whichever tab began them. */
  readonly imports: { request: Record<string, never>; reply: { imports: readonly ImportReport[] } };
  readonly settings: { request: Record<string, never>; reply: Settings };
  readonly 'storage-state': { request: Record<string, never>; reply: StorageState };
}

export type CommandName = keyof Commands;
export type RequestOf<Name extends CommandName> = Commands[Name]['request'];
export type ReplyOf<Name extends CommandName> = Commands[Name]['reply'];

/** Why a call brought no reply. The sentence can be shown to the user. */
export interface CallError {
  readonly code: 'refused' | 'invalid' | 'storage' | 'no-answer' | 'gone' | 'internal';
  readonly sentence: string;
}

/** What travels to the worker. A resend carries the same id. */
export interface Envelope {
  readonly id: string;
  readonly command: string;
  readonly request: unknown;
}

export type Reply<Name extends CommandName> = Result<ReplyOf<Name>, CallError>;

/** Calls one command of the worker. Never rejects. */
export type Call = <Name extends CommandName>(
  command: Name,
  request: RequestOf<Name>,
) => Promise<Reply<Name>>;
