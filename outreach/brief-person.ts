import { aboutPerson } from './about-person';
import type { EpochMs } from './brand';
import type { Ask, Briefing } from './briefing';
import { dayOf, type Day } from './calendar';
import { dossierFactsOf } from './dossier';
import { changesSince, type FactChange } from './changes';
import { withoutDoubles } from './double-touch';
import { valueOfHandle } from './handle';
import { byTime, withMeetingsOnce } from './history';
import type { Introduction } from './introduction';
import { withFateOfInvitations } from './invitation-fate';
import type { Person } from './person';
import type { Policy } from './policy';
import { probableAnswer, type ThreadNews } from './probable-answer';
import type { Dossier, Prospect } from './prospect';
import type { Standing } from './standing';
import { touchAsOf, type Touch } from './touch';
import { assess } from './verdict/assess';
import type { Verdict } from './verdict/verdict';
import type { TieWithCandidates } from './ways/connector-candidate';
import { waysIn } from './ways/ways-in';

const LONGEST_HISTORY = 50;

/** Everything on the disk about the person whom an ask is about. */
export interface KnownHistory {
  readonly person?: Person;
  readonly touches: readonly Touch[];
  readonly standings: readonly Standing[];
  readonly ties: readonly TieWithCandidates[];
  readonly reminder?: { readonly id: string; readonly day: Day };
  /** The last messages that lists showed of the conversations with them. */
  readonly news: readonly ThreadNews[];
  /** Facts that pages showed differently before. */
  readonly factChanges: readonly FactChange[];
  /** Absent when they are not on the user's list. */
  readonly prospect?: Prospect;
  /** Of somebody who was on it before. */
  readonly formerNotes?: Dossier;
  readonly introductions?: readonly Introduction[];
  /** A person whom the user had Tact forget, and who had asked not to be contacted. */
  readonly isSuppressed: boolean;
}

export interface BriefContext {
  readonly policy: Policy;
  readonly now: EpochMs;
  /** The user's IANA time zone. */
  readonly timeZone: string;
}

/** All that a surface shows about one person, from what is on the disk and what the page says. */
export function briefPerson(ask: Ask, kept: KnownHistory, context: BriefContext): Briefing {
  const known = { ...kept, touches: touchesAsOf(kept, context.now) };
  const { person, news, touches } = known;
  const newestFirst = withMeetingsOnce(touches.toSorted(byTime)).toReversed();
  const probablyAnswered = probableAnswer(news, touches);
  return {
    ...identityOf(ask, person),
    verdict: verdictOf(ask, known, context),
    history: newestFirst.slice(0, LONGEST_HISTORY),
    historyTotal: newestFirst.length,
    ways: waysIn({ ties: known.ties, now: context.now, timeZone: context.timeZone }),
    ...(probablyAnswered && { probablyAnswered }),
    changes: changesSince(known, context),
    ...(known.prospect && { prospect: known.prospect }),
    ...(known.formerNotes && { formerNotes: known.formerNotes }),
    ...(known.introductions?.length && { introductions: known.introductions }),
    ...(known.reminder && { reminder: known.reminder }),
    checkedAt: context.now,
    today: dayOf(context.now, context.timeZone),
    timeZone: context.timeZone,
  };
}

function touchesAsOf({ touches, person }: KnownHistory, now: EpochMs): readonly Touch[] {
  const byNow = withoutDoubles(touches).map((touch) => touchAsOf(touch, now));
  return withFateOfInvitations(byNow, person?.degree);
}

function identityOf(ask: Ask, person: Person | undefined) {
  const about = person && aboutPerson(person);
  const profile = person && dossierFactsOf(person);
  return {
    asked: ask.handles,
    name: nameOf(ask, person),
    handles: person?.handles ?? ask.handles,
    ...(person && { person: person.id }),
    ...(about && { about }),
    ...(person?.degree && { degree: person.degree }),
    ...(person?.mutuals && { mutuals: person.mutuals }),
    ...(profile && { profile }),
  };
}

function nameOf(ask: Ask, person: Person | undefined): string {
  const [handle] = ask.handles;
  return person?.name ?? ask.name ?? (handle ? valueOfHandle(handle) : '');
}

function verdictOf(ask: Ask, known: KnownHistory, { policy, now, timeZone }: BriefContext): Verdict {
  if (known.isSuppressed) return suppressedVerdict;
  return assess({
    name: nameOf(ask, known.person),
    touches: known.touches,
    standings: known.standings,
    policy,
    channel: ask.channel,
    now,
    timeZone,
    today: dayOf(now, timeZone),
  });
}

const suppressedSentence = 'Somebody you had Tact forget asked not to hear from you at this address.';
const suppressedVerdict: Verdict = {
  level: 'do-not-contact',
  sentence: suppressedSentence,
  reasons: [{ rule: 'do-not-contact', level: 'do-not-contact', sentence: suppressedSentence, proofs: [] }],
};
