import type { PersonId } from '@/outreach/brand';
import type { Person } from '@/outreach/person';
import type { Connector } from '@/outreach/tie';
import type { ConnectorCandidate } from '@/outreach/ways/connector-candidate';
import { peopleOf, touchesOf } from './load-people';
import type { PersonRow } from './rows';
import { keyOf } from './search-keys';
import type { TactDatabase } from './tact-database';

/** Whom the user knows that a connector may be. */
export type FindCandidates = (connector: Connector) => readonly ConnectorCandidate[];

/**
 * Looks up everybody the user knows who may be one of these connectors: by handle, else by the same full name, else by
 * first name among first-degree connections. All of them are given, so that nobody is guessed at.
 * Runs within a transaction.
 */
export async function connectorFinder(
  database: TactDatabase,
  connectors: readonly Connector[],
): Promise<FindCandidates> {
  const rows = [
    ...(await byHandle(database, connectors)),
    ...(await byFullName(database, connectors)),
    ...(await byFirstName(database, connectors)),
  ];
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  const people = await peopleOf(database, unique);
  const touches = await Promise.all(people.map(({ id }) => touchesOf(database, id)));
  const candidates = people
    .map((person, index) => ({ person, touches: touches[index] ?? [] }))
    .filter(isKnown);
  return (connector) => candidatesFor(connector, candidates);
}

async function byHandle(
  database: TactDatabase,
  connectors: readonly Connector[],
): Promise<readonly PersonRow[]> {
  const handles = connectors.flatMap((connector) => connector.handles);
  const owners = (await database.handles.bulkGet([...new Set(handles)])).filter((row) => row !== undefined);
  const rows = await database.people.bulkGet(owners.map(({ personId }) => personId));
  return rows.filter((row) => row !== undefined);
}

function byFullName(
  database: TactDatabase,
  connectors: readonly Connector[],
): PromiseLike<readonly PersonRow[]> {
  const keys = namedBy('full-name', connectors);
  return database.people.where('nameKey').anyOf(keys).toArray();
}

function byFirstName(
  database: TactDatabase,
  connectors: readonly Connector[],
): PromiseLike<readonly PersonRow[]> {
  // "Anna Maria" is kept by the first of her names.
  const keys = namedBy('first-name', connectors).flatMap((key) => key.split(' ')[0] ?? []);
  return database.people
    .where('[degree+firstNameKey]')
    .anyOf([...new Set(keys)].map((key) => [1, key]))
    .toArray();
}

function namedBy(nameIs: Connector['nameIs'], connectors: readonly Connector[]): readonly string[] {
  const keys = connectors.filter((connector) => connector.nameIs === nameIs).map(({ name }) => keyOf(name));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** The user knows a first-degree connection, and whoever there was a touch with. */
function isKnown({ person, touches }: ConnectorCandidate): boolean {
  return person.degree === 1 || touches.length > 0;
}

function candidatesFor(
  connector: Connector,
  all: readonly ConnectorCandidate[],
): readonly ConnectorCandidate[] {
  const handles = new Set(connector.handles);
  const sameHandle = all.filter(({ person }) => person.handles.some((handle) => handles.has(handle)));
  if (sameHandle.length > 0) return sameHandle;
  return all.filter(({ person }) => hasName(person, connector));
}

function hasName(person: Person, { name, nameIs }: Connector): boolean {
  const key = keyOf(person.name ?? '');
  if (nameIs === 'full-name') return key !== '' && key === keyOf(name);
  return person.degree === 1 && keyOf(name) !== '' && `${key} `.startsWith(`${keyOf(name)} `);
}

/** The candidates without the person whom the tie is about: nobody introduces themselves. */
export function othersThan(
  person: PersonId | undefined,
  candidates: readonly ConnectorCandidate[],
): readonly ConnectorCandidate[] {
  return candidates.filter((candidate) => candidate.person.id !== person);
}
