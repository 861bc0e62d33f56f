import type { EpochMs } from '../brand';
import { dayOf } from '../calendar';
import type { Tie, TieKind } from '../tie';
import { onDay } from '../words';
import type { TieWithCandidates } from './connector-candidate';
import { withoutRepeatedFirstNames, type PossibleConnectors } from './first-names';
import { edgeToConnector, edgeToNamedConnection, strengthOfKind } from './tie-strength';
import type { WayEdge, WayIn } from './way-in';

export interface WaysContext {
  readonly ties: readonly TieWithCandidates[];
  readonly now: EpochMs;
  readonly timeZone: string;
}

/** Everybody who could introduce the user, best way first: the product of both strengths decides, the weakest edge is named. */
export function waysIn({ ties, now, timeZone }: WaysContext): readonly WayIn[] {
  // Of two ties of one connector the fresher evidence is told.
  const freshFirst = ties.toSorted((first, second) => second.tie.seenAt - first.tie.seenAt);
  const told = withoutRepeatedFirstNames(freshFirst);
  const ways = told.map((known) => wayThrough(known, now, timeZone));
  return oncePerConnector(ways.toSorted((first, second) => scoreOf(second) - scoreOf(first)));
}

function wayThrough(
  { tie, candidates, possible }: PossibleConnectors,
  now: EpochMs,
  timeZone: string,
): WayIn {
  const [only] = possible === 1 ? candidates : [];
  const toConnector = only ? edgeToConnector(only, now, timeZone) : edgeWithoutPerson(tie);
  const toPerson = { strength: strengthOfKind(tie.kind), evidence: evidenceInWords(tie, now, timeZone) };
  const name = only?.person.name ?? nameOf(tie, possible);
  return {
    connector: { name, ...(only && { person: only.person.id }) },
    toConnector,
    toPerson,
    weakest: (toConnector.strength ?? 0) <= toPerson.strength ? 'to-connector' : 'to-person',
    sentence: `${name} ${sentenceByKind[tie.kind]}.`,
  };
}

function edgeWithoutPerson(tie: Tie): WayEdge {
  if (tie.kind === 'linkedin-mutual') return edgeToNamedConnection();
  return { evidence: 'no message between you yet' };
}

function nameOf({ connector }: Tie, candidateCount: number): string {
  return candidateCount > 1 ? `${connector.name} (${countInWords(candidateCount)} possible)` : connector.name;
}

function countInWords(count: number): string {
  return ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count - 2] ?? String(count);
}

const sentenceByKind: Readonly<Record<TieKind, string>> = {
  'user-said': 'knows them, you said',
  introduced: 'introduced the two of you before',
  'mail-together': 'was on a mail together with them',
  'meeting-together': 'was in a meeting together with them',
  'linkedin-mutual': 'is shown on LinkedIn as a mutual connection',
};

function evidenceInWords(tie: Tie, now: EpochMs, timeZone: string): string {
  return tie.evidence ?? `last seen together ${onDay(dayOf(tie.seenAt, timeZone), dayOf(now, timeZone))}`;
}

function scoreOf({ toConnector, toPerson }: WayIn): number {
  return (toConnector.strength ?? 0) * (toPerson.strength ?? 0);
}

function oncePerConnector(ways: readonly WayIn[]): readonly WayIn[] {
  const seen = new Set<string>();
  return ways.filter((way) => {
    const key = way.connector.person ?? way.connector.name;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
