import type { Connector, Tie } from '../tie';
import type { TieWithCandidates } from './connector-candidate';

/** A tie with how many people its connector may be, those of whom only a name is known included. */
export interface PossibleConnectors extends TieWithCandidates {
  readonly possible: number;
}

/**
 * Profiles name mutual people by first names, search results and lists in full: the same person comes twice. A first name
 * that can be nobody else than people named in full is left out; one that can still be another is told with how many it may be.
 */
export function withoutRepeatedFirstNames(ties: readonly TieWithCandidates[]): readonly PossibleConnectors[] {
  const inFull = ties.filter(({ tie }) => tie.connector.nameIs === 'full-name');
  return ties.flatMap((known) => {
    const { connector } = known.tie;
    if (connector.nameIs === 'full-name') return { ...known, possible: known.candidates.length };
    const people = known.candidates.map(({ person }) => person.id);
    const named = inFull.filter((full) => isOneOf(full, people) || couldBe(connector, full.tie));
    const others = people.filter((person) => !named.some((full) => isOneOf(full, [person])));
    if (named.length > 0 && others.length === 0) return [];
    return { ...known, possible: others.length + countOfPeople(named) };
  });
}

function isOneOf({ candidates }: TieWithCandidates, people: readonly string[]): boolean {
  return candidates.some(({ person }) => people.includes(person.id));
}

/** Whether the mutual connection of this full name may be called by this first name, without regard to case and diacritics. */
function couldBe(first: Connector, { kind, connector }: Tie): boolean {
  return kind === 'linkedin-mutual' && `${plain(connector.name)} `.startsWith(`${plain(first.name)} `);
}

function plain(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Two ties may name one person: by the same handle, the same candidate or the same name. */
function countOfPeople(ties: readonly TieWithCandidates[]): number {
  return new Set(
    ties.map(
      ({ tie, candidates }) => candidates.map(({ person }) => person.id).join() || plain(tie.connector.name),
    ),
  ).size;
}
