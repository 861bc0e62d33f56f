import type { PersonId } from '@/outreach/brand';
import { pairOf } from '@/outreach/same-person/pair';
import { proposeSamePerson, type Proposal } from '@/outreach/same-person/propose';
import { success, type Result } from '@/outreach/result';
import { listed, type ListedPerson } from '../list-people';
import { peopleOf, rowsOwnedBy } from '../load-people';
import { peopleWhoAreTheUser } from '../own-addresses';
import type { StorageError } from '../storage-error';
import type { TactDatabase } from '../tact-database';
import { reading } from '../transaction';
import { findCandidates, type Candidates } from './find-candidates';
import { loadKeptApart } from './kept-apart';
import { someoneIn } from './someone-in';

/** Two people who may be one, and what speaks for it. */
export interface ProposedPair extends Proposal {
  readonly people: readonly [ListedPerson, ListedPerson];
}

interface ProposedIds extends Proposal {
  readonly ids: Candidates;
}

/** More pairs than these are not compared in full; those who share most are. */
const MOST_COMPARED = 2_000;
const PIECE = 200;
const MOST_PROPOSED = 200;

/** The pairs of people who may be one, those for whom most speaks first, at most 200; without whom the user keeps apart. */
export async function loadSamePerson(
  database: TactDatabase,
): Promise<Result<readonly ProposedPair[], StorageError>> {
  const candidates = await findCandidates(database, MOST_COMPARED);
  if (!candidates.ok) return candidates;
  const proposed: ProposedIds[] = [];
  for (let start = 0; start < candidates.value.length; start += PIECE) {
    const piece = candidates.value.slice(start, start + PIECE);
    const found = await reading(database, () => proposalsAmong(database, piece));
    if (!found.ok) return found;
    proposed.push(...found.value);
  }
  const best = proposed.toSorted(bestFirst).slice(0, MOST_PROPOSED);
  if (best.length === 0) return success([]);
  return reading(database, () => withPeople(database, best));
}

async function proposalsAmong(
  database: TactDatabase,
  candidates: readonly Candidates[],
): Promise<readonly ProposedIds[]> {
  const areKeptApart = await loadKeptApart(database);
  const user = await peopleWhoAreTheUser(database);
  const someone = await someoneOf(database, [...new Set(candidates.flat())]);
  return candidates.flatMap(([first, second]) => {
    const [one, other] = [someone.get(first), someone.get(second)];
    if (!one || !other || user.has(first) || user.has(second) || areKeptApart(first, second)) return [];
    const proposal = proposeSamePerson(one, other);
    return proposal ? [{ ...proposal, ids: [first, second] as const }] : [];
  });
}

async function someoneOf(database: TactDatabase, ids: readonly PersonId[]) {
  const rows = (await database.people.bulkGet([...ids])).filter((row) => row !== undefined);
  const handles = await rowsOwnedBy(database.handles, ids);
  const ties = await rowsOwnedBy(database.ties, ids);
  return new Map(
    rows.map((row) => {
      const own = handles(row.id).map(({ handle }) => handle);
      return [row.id, someoneIn(row, own, ties(row.id))];
    }),
  );
}

function bestFirst(one: ProposedIds, other: ProposedIds): number {
  return other.score - one.score || (pairOf(...one.ids).id < pairOf(...other.ids).id ? -1 : 1);
}

async function withPeople(
  database: TactDatabase,
  proposed: readonly ProposedIds[],
): Promise<readonly ProposedPair[]> {
  const ids = [...new Set(proposed.flatMap((pair) => pair.ids))];
  const rows = (await database.people.bulkGet(ids)).filter((row) => row !== undefined);
  const known = await listed(database, await peopleOf(database, rows));
  const personWith = new Map(known.map((one) => [one.person.id, one]));
  return proposed.flatMap(({ ids: [first, second], score, evidence }) => {
    const [one, other] = [personWith.get(first), personWith.get(second)];
    return one && other ? [{ people: [one, other] as const, score, evidence }] : [];
  });
}
