import type { EpochMs } from './brand';
import type { Change } from './briefing';
import { dayOf, type Day } from './calendar';
import { lastOutbound, oncePerMessage } from './history';
import { isInForce, type Standing } from './standing';
import type { Tie } from './tie';
import { isDelivered, type Channel, type Touch } from './touch';
import type { TieWithCandidates } from './ways/connector-candidate';
import { dayInWords, onDay } from './words';

/** A fact that another value took the place of. */
export interface FactChange {
  readonly fact: 'headline' | 'company';
  readonly before: string;
  readonly now: string;
  /** When the new value was seen first. */
  readonly at: EpochMs;
}

interface Known {
  readonly touches: readonly Touch[];
  readonly standings: readonly Standing[];
  readonly ties: readonly TieWithCandidates[];
  readonly factChanges: readonly FactChange[];
}

interface Moment {
  readonly now: EpochMs;
  readonly timeZone: string;
}

type InWords = (at: EpochMs) => string;

const MOST_CHANGES = 5;

/** What is new about a person since the user's last message, newest first; nothing before there was one. */
export function changesSince(known: Known, { now, timeZone }: Moment): readonly Change[] {
  const last = lastOutbound(known.touches);
  if (!last) return [];
  const today = dayOf(now, timeZone);
  const when: InWords = (at) => onDay(dayOf(at, timeZone), today);
  return [
    ...changesOfTouches(known.touches, when),
    ...known.standings.filter((one) => isInForce(one, now)).map((one) => changeOfStanding(one, when, today)),
    ...known.factChanges.map((one) => changeOfFact(one, when)),
    ...changesOfTies(known.ties, when),
  ]
    .filter(({ at }) => at > last.at)
    .toSorted((first, second) => second.at - first.at || (first.sentence < second.sentence ? -1 : 1))
    .slice(0, MOST_CHANGES);
}

function changesOfTouches(touches: readonly Touch[], when: InWords): readonly Change[] {
  const arrived = touches.filter((touch) => touch.direction === 'in' || touch.channel === 'meeting');
  return oncePerMessage(arrived.filter(isDelivered)).map((touch) => ({
    sentence: `${arrivalInWords(touch)} ${when(touch.at)}.`,
    at: touch.at,
  }));
}

function arrivalInWords({ channel, reply }: Touch): string {
  if (reply?.intent === 'bounce') return 'A mail came back';
  return reply?.intent === 'out-of-office' ? 'Out of office' : arrivalByChannel[channel];
}

const arrivalByChannel: Readonly<Record<Channel, string>> = {
  email: 'Answered',
  'linkedin-message': 'Answered',
  inmail: 'Answered',
  invitation: 'Asked to connect',
  comment: 'Commented',
  call: 'Called',
  meeting: 'Met you',
  text: 'Answered',
};

function changeOfStanding(standing: Standing, when: InWords, today: Day): Change {
  return { sentence: `${standingInWords(standing, when, today)}.`, at: standing.since };
}

function standingInWords(standing: Standing, when: InWords, today: Day): string {
  switch (standing.kind) {
    case 'do-not-contact':
      return standing.touch
        ? `Asked not to hear from you ${when(standing.since)}`
        : `Marked as do not contact ${when(standing.since)}`;
    case 'ask-after':
      return `Asked not to be written to before ${dayInWords(standing.day, today)}`;
    case 'away-until':
      return `Away until ${dayInWords(standing.day, today)}`;
    case 'bounced-address':
      return `Mail to ${standing.address} came back ${when(standing.since)}`;
  }
}

function changeOfFact({ fact, now, at }: FactChange, when: InWords): Change {
  return { sentence: `New ${fact}: ${withoutStop(now)}, seen ${when(at)}.`, at };
}

function changesOfTies(ties: readonly TieWithCandidates[], when: InWords): readonly Change[] {
  const mutual = ties.filter(({ tie }) => tie.kind === 'linkedin-mutual');
  const isKnown = (one: TieWithCandidates) =>
    mutual.some((other) => other.firstSeenAt < one.firstSeenAt && mayBeSame(one.tie, other.tie));
  return mutual
    .filter((one) => !isKnown(one))
    .map(({ tie, firstSeenAt }) => ({
      sentence: `New mutual connection: ${withoutStop(tie.connector.name)}, seen ${when(firstSeenAt)}.`,
      at: firstSeenAt,
    }));
}

/** Pages name the same connection in full or by the first name only. */
function mayBeSame({ connector: one }: Tie, { connector: other }: Tie): boolean {
  const isShort = one.nameIs === 'first-name' || other.nameIs === 'first-name';
  return isShort && firstWord(one.name) === firstWord(other.name);
}

function firstWord(name: string): string {
  return name.toLowerCase().split(' ')[0] ?? '';
}

function withoutStop(text: string): string {
  return text.replace(/\.$/u, '');
}
