import type { EpochMs, PersonId } from './brand';
import type { Day } from './calendar';
import type { Handle } from './handle';
import type { Introduction } from './introduction';
import type { Degree, Mutuals } from './person';
import type { DossierFacts } from './dossier';
import type { Dossier, Prospect } from './prospect';
import type { Channel, Touch } from './touch';
import type { Verdict } from './verdict/verdict';
import type { WayIn } from './ways/way-in';

/** The question a surface asks: what is there to say about the person whom these handles belong to? */
export interface Ask {
  readonly handles: readonly Handle[];
  /** The name on the page, used when nothing better is known. */
  readonly name?: string;
  /** The channel the user is about to use. */
  readonly channel: Channel;
}

/** One thing that is new, "New headline: Head of Grid Planning." */
export interface Change {
  readonly sentence: string;
  readonly at: EpochMs;
}

/** All that a surface shows about one person. */
export interface Briefing {
  readonly asked: readonly Handle[];
  readonly person?: PersonId;
  readonly name: string;
  /** Headline or company, one line. */
  readonly about?: string;
  readonly handles: readonly Handle[];
  readonly degree?: Degree;
  readonly mutuals?: Mutuals;
  /** What their profile showed, for a dossier: `draftDossier` makes texts of it. Absent when it showed nothing yet. */
  readonly profile?: DossierFacts;
  readonly verdict: Verdict;
  /** Newest first, the last fifty at most; undone and withdrawn ones stand in it too. */
  readonly history: readonly Touch[];
  readonly historyTotal: number;
  readonly ways: readonly WayIn[];
  /** A list showed a message newer than the user's last one in a conversation with them; who wrote it is not known. */
  readonly probablyAnswered?: { readonly thread: string; readonly at: EpochMs };
  /** What is new about them since the user's last message, newest first. */
  readonly changes: readonly Change[];
  /** Absent when they are not on the user's list. */
  readonly prospect?: Prospect;
  /** What the user noted about them before they were taken off it. */
  readonly formerNotes?: Dossier;
  /** What connectors were asked about them; the one that moved last first. */
  readonly introductions?: readonly Introduction[];
  readonly reminder?: { readonly id: string; readonly day: Day };
  readonly checkedAt: EpochMs;
  readonly today: Day;
  readonly timeZone: string;
}
