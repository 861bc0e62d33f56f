import type { EpochMs, PersonId } from '@/outreach/brand';
import type { Person } from '@/outreach/person';
import type { Result } from '@/outreach/result';
import type { Standing } from '@/outreach/standing';
import { peopleOf, rowsOwnedBy, touchRange } from './load-people';
import { peopleWhoAreTheUser } from './own-addresses';
import { wordsOf } from './search-keys';
import { standingOf } from './standings';
import type { StorageError } from './storage-error';
import type { TactDatabase } from './tact-database';
import { reading } from './transaction';

/** A person in a list, with just enough to say how things stand. */
export interface ListedPerson {
  readonly person: Person;
  readonly touchCount: number;
  readonly lastTouchAt?: EpochMs;
  readonly standings: readonly Standing[];
}

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  /** How many match, beyond the limit too. */
  readonly total: number;
}

/** Beyond this many matches nobody reads them all, and loading them only to sort them would take seconds. */
const MOST_SORTED = 1_000;

/** The people of whose name, company or handles every word of the search is the beginning of a word, sorted by name. */
export function listPeople(
  database: TactDatabase,
  search: string,
  limit: number,
): Promise<Result<PeopleList, StorageError>> {
  const words = wordsOf(search);
  return reading(database, async () => {
    const user = await peopleWhoAreTheUser(database);
    const { rows, total } =
      words.length > 0 ? await matching(database, words, user) : await everybody(database, limit, user);
    const people = await peopleOf(database, rows.slice(0, limit));
    return { people: await listed(database, people), total };
  });
}

async function everybody({ people }: TactDatabase, limit: number, left: ReadonlySet<PersonId>) {
  const rows = await people
    .orderBy('nameKey')
    .limit(limit + left.size)
    .toArray();
  return { rows: rows.filter(({ id }) => !left.has(id)), total: (await people.count()) - left.size };
}

async function matching({ people }: TactDatabase, words: readonly string[], left: ReadonlySet<PersonId>) {
  // Keys alone come in one native call a word; a cursor that drops doubles would take seconds with 100,000 people.
  const matches = await Promise.all(
    words.map((word) => people.where('words').startsWith(word).primaryKeys()),
  );
  const inAll = matches.map((ids): ReadonlySet<PersonId> => new Set(ids)).reduce(intersection);
  const common = [...inAll].filter((id) => !left.has(id));
  const found = await people.bulkGet(common.slice(0, MOST_SORTED));
  const rows = found
    .filter((row) => row !== undefined)
    .toSorted((first, second) => byText(first.nameKey, second.nameKey));
  return { rows, total: common.length };
}

function byText(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}

function intersection<Value>(first: ReadonlySet<Value>, second: ReadonlySet<Value>): ReadonlySet<Value> {
  return new Set([...first].filter((value) => second.has(value)));
}

/** People with what a list says of each. Runs within a transaction. */
export async function listed(
  database: TactDatabase,
  people: readonly Person[],
): Promise<readonly ListedPerson[]> {
  const ids = people.map(({ id }) => id);
  const standingsOf = await rowsOwnedBy(database.standings, ids);
  return Promise.all(
    people.map(async (person) => {
      const last = await touchRange(database, person.id).last();
      return {
        person,
        touchCount: await touchRange(database, person.id).count(),
        standings: standingsOf(person.id).map(standingOf),
        ...(last && { lastTouchAt: last.at }),
      };
    }),
  );
}
