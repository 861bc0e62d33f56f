import type { EpochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { Degree, Mutuals } from '@/outreach/person';
import type { PersonSighting, Sighting, TieSighting } from '@/outreach/sighting';
import { handlesOf } from './own-keys';
import type { NamedPerson, SearchCard } from './search-card';

/** What stands with a tie that a link proves. */
const EVIDENCE = 'shown on LinkedIn as a mutual connection, with link';

const MOST_COUNTED = 100_000;
const MOST_NAMED = 100;

/** A page that says more is not believed, and must not keep the worker from the rest. */
export function boundedMutuals({ count, names, ...seen }: Mutuals): Mutuals {
  return { ...seen, count: Math.min(count, MOST_COUNTED), names: names.slice(0, MOST_NAMED) };
}

interface Described extends NamedPerson {
  readonly degree: Degree;
  readonly headline: string | undefined;
  readonly location?: string | undefined;
}

/** A person of a list. */
export function listedPerson(person: Described, seenAt: EpochMs): PersonSighting {
  const { name, headline, location, degree } = person;
  return {
    kind: 'person',
    seenAt,
    handles: handlesOf(person),
    name,
    degree,
    ...(headline && { headline }),
    ...(location && { location }),
  };
}

/** What a card tells: its person, and each mutual connection that it names. Only the user's own card and that of a hidden member show no degree. */
export function sightingsOfCard(card: SearchCard, seenAt: EpochMs): readonly Sighting[] {
  const { degree, mutualCount, mutuals } = card;
  if (degree === undefined) return [];
  const counted = mutualCount !== undefined && {
    mutuals: boundedMutuals({
      count: mutualCount,
      names: mutuals.map(({ name }) => name),
      namesAre: 'full-names',
      seenAt,
    }),
  };
  const person = { ...listedPerson({ ...card, degree }, seenAt), ...counted };
  return [person, ...mutuals.map((mutual) => mutualTie(handlesOf(card), mutual, seenAt))];
}

/** The tie between a person and somebody whom a page shows as their mutual connection. */
export function mutualTie(handles: readonly Handle[], mutual: NamedPerson, seenAt: EpochMs): TieSighting {
  const known = handlesOf(mutual);
  const connector = { name: mutual.name, nameIs: 'full-name' as const, handles: known };
  const tie = { kind: 'linkedin-mutual' as const, connector, seenAt };
  return { kind: 'tie', handles, tie: known.length > 0 ? { ...tie, evidence: EVIDENCE } : tie };
}
