import type { PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import { failure, success, type Result } from '@/outreach/result';
import type { HandleRow, PersonRow } from '../rows';
import type { StorageError } from '../storage-error';
import type { TactDatabase } from '../tact-database';
import { reading } from '../transaction';
import { candidateKeys } from './candidate-keys';
import { createSharedKeys, MOST_PEOPLE, type SharedKeys } from './shared-keys';
import { someoneIn } from './someone-in';

/** Two people who are worth comparing. */
export type Candidates = readonly [PersonId, PersonId];

/** So many people are read at once, so that whoever asks or writes meanwhile waits for no more than some ten milliseconds. */
const PIECE = 500;

/**
 * Who may be whom among all people, without comparing each with each: those who share two words of a name, or a company and
 * a first letter where no full name is known. Those who share most come first.
 */
export async function findCandidates(
  database: TactDatabase,
  limit: number,
): Promise<Result<readonly Candidates[], StorageError>> {
  const shared = createSharedKeys();
  const ids: PersonId[] = [];
  for (;;) {
    const piece = await reading(database, () => readPiece(database, ids.at(-1)));
    if (!piece.ok) return failure(piece.error);
    for (const person of piece.value) addKeys(shared, ids.push(person.row.id) - 1, person);
    if (piece.value.length < PIECE || ids.length >= MOST_PEOPLE) break;
  }
  return success(
    shared.pairs(limit).flatMap(({ first, second }): Candidates[] => {
      const [one, other] = [ids[first], ids[second]];
      return one && other ? [[one, other]] : [];
    }),
  );
}

interface PersonRead {
  readonly row: PersonRow;
  readonly handles: readonly Handle[];
}

async function readPiece({ people, handles }: TactDatabase, after: PersonId | undefined) {
  const rows = await (after ? people.where('id').above(after) : people.orderBy('id')).limit(PIECE).toArray();
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const owned = await handles.where('personId').between(first.id, last.id, true, true).toArray();
  const handlesOf = byOwner(owned);
  return rows.map((row): PersonRead => ({ row, handles: handlesOf.get(row.id) ?? [] }));
}

function byOwner(rows: readonly HandleRow[]): ReadonlyMap<PersonId, readonly Handle[]> {
  const handlesOf = new Map<PersonId, Handle[]>();
  for (const { personId, handle } of rows) {
    const own = handlesOf.get(personId);
    if (own) own.push(handle);
    else handlesOf.set(personId, [handle]);
  }
  return handlesOf;
}

function addKeys(shared: SharedKeys, person: number, { row, handles }: PersonRead): void {
  const { names, places, hasFullName } = candidateKeys(someoneIn(row, handles));
  for (const key of names) shared.add(person, key, true);
  for (const key of places) shared.add(person, key, !hasFullName);
}
