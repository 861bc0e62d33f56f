import type { EpochMs } from '../brand';
import { dayOf } from '../calendar';
import { isDelivered, touchAsOf, type Touch } from '../touch';
import type { TieKind } from '../tie';
import { counted, dayInWords } from '../words';
import type { ConnectorCandidate } from './connector-candidate';
import type { WayEdge } from './way-in';

const HALF_LIFE_MS = 45 * 86_400_000;
/** Interaction rank at which a tie is worth 1 - 1/e. */
const SCALE = 4;
/** A first-degree connection alone: the two chose to be linked, nothing more is known. */
const CONNECTION_STRENGTH = 0.3;

const strengthByKind: Readonly<Record<TieKind, number>> = {
  'user-said': 0.8,
  introduced: 0.7,
  'mail-together': 0.6,
  'meeting-together': 0.6,
  'linkedin-mutual': 0.4,
};

/** Strength in (0,1) of a tie between two other people, by the kind of its evidence. */
export function strengthOfKind(kind: TieKind): number {
  return strengthByKind[kind];
}

/**
 * The edge from the user to somebody they know: touches of both directions, each worth half after 45 days
 * (Interactions Rank, Roth et al., KDD 2010; half-life measured on two mail graphs). One-way mail is never a tie.
 */
export function edgeToConnector(candidate: ConnectorCandidate, now: EpochMs, timeZone: string): WayEdge {
  const touches = candidate.touches.map((touch) => touchAsOf(touch, now)).filter(isDelivered);
  const isLinked = candidate.person.degree === 1;
  const both = isTwoWay(touches) ? 1 - Math.exp(-interactionRank(touches, now) / SCALE) : 0;
  const strength = Math.max(both, isLinked ? CONNECTION_STRENGTH : 0);
  return { ...(strength > 0 && { strength }), evidence: evidenceOf(touches, isLinked, now, timeZone) };
}

/** The edge to a mutual connection of whom nothing but the name is known: LinkedIn shows only the user's own contacts there. */
export function edgeToNamedConnection(): WayEdge {
  return { strength: CONNECTION_STRENGTH, evidence: 'connected on LinkedIn' };
}

function isTwoWay(touches: readonly Touch[]): boolean {
  const hasMeeting = touches.some((touch) => touch.channel === 'meeting');
  return hasMeeting || new Set(touches.map((touch) => touch.direction)).size === 2;
}

function interactionRank(touches: readonly Touch[], now: EpochMs): number {
  const weights = touches.map((touch) => 0.5 ** (Math.max(0, now - touch.at) / HALF_LIFE_MS));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function evidenceOf(touches: readonly Touch[], isLinked: boolean, now: EpochMs, timeZone: string): string {
  const lastAt = Math.max(...touches.map((touch) => touch.at)) as EpochMs;
  if (touches.length === 0) return isLinked ? 'connected on LinkedIn' : 'no message between you yet';
  const ways = isTwoWay(touches) ? 'both ways' : 'one way only';
  const last = dayInWords(dayOf(lastAt, timeZone), dayOf(now, timeZone));
  return `${counted(touches.length, 'message')} ${ways}, last ${last}`;
}
