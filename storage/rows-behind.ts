import type { PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { ThreadNews } from '@/outreach/probable-answer';
import type { Connector } from '@/outreach/tie';
import { rowsOwnedBy } from './load-people';
import type {
  FollowUpRow,
  HandleHash,
  HandleRow,
  IntroductionRow,
  PersonRow,
  ProspectRow,
  StandingRow,
  TieRow,
} from './rows';
import type { TactDatabase } from './tact-database';
import { newsOf } from './thread-news';
import type { TouchRow } from './touch-rows';

/** All rows of one person that a briefing needs. */
export interface RowsOfPerson {
  readonly row: PersonRow;
  readonly handles: readonly HandleRow[];
  readonly touches: readonly TouchRow[];
  /** Of the conversations that the touches are in. */
  readonly news: readonly ThreadNews[];
  readonly standings: readonly StandingRow[];
  readonly ties: readonly TieRow[];
  /** Those not done yet. */
  readonly reminders: readonly FollowUpRow[];
  readonly prospects: readonly ProspectRow[];
  /** Those about this person, not those that go through them. */
  readonly introductions: readonly IntroductionRow[];
}

export interface RowsBehind {
  /** The people who have any of these handles, smallest id first. */
  readonly peopleWith: (handles: readonly Handle[]) => readonly RowsOfPerson[];
  readonly connectors: readonly Connector[];
  /** Everybody who was asked for an introduction to one of them. */
  readonly askedConnectors: readonly PersonId[];
  readonly hashes: readonly HandleHash[];
}

/** All rows behind many handles with a fixed number of queries a table. Runs within a transaction. */
export async function rowsBehind(database: TactDatabase, handles: readonly Handle[]): Promise<RowsBehind> {
  const asked = (await database.handles.bulkGet([...new Set(handles)])).filter((row) => row !== undefined);
  const ids = [...new Set(asked.map(({ personId }) => personId))];
  const people = await rowsOfPeople(database, ids);
  const ownerOf = new Map(asked.map(({ handle, personId }) => [handle, personId]));
  return {
    peopleWith: (some) => peopleIn(people, [...new Set(some.map((handle) => ownerOf.get(handle)))]),
    connectors: [...people.values()].flatMap(({ ties }) => ties.map(({ connector }) => connector)),
    askedConnectors: [...people.values()].flatMap((person) =>
      person.introductions.map(({ connectorId }) => connectorId),
    ),
    hashes: [...people.values()].flatMap((person) => person.handles.map(({ hash }) => hash)),
  };
}

function peopleIn(people: ReadonlyMap<PersonId, RowsOfPerson>, ids: readonly (PersonId | undefined)[]) {
  const found = ids.filter((id) => id !== undefined).toSorted();
  return found.map((id) => people.get(id)).filter((person) => person !== undefined);
}

async function rowsOfPeople(
  database: TactDatabase,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, RowsOfPerson>> {
  const rows = await database.people.bulkGet([...ids]);
  const [handles, touches, standings, ties, followUps] = await Promise.all([
    rowsOwnedBy(database.handles, ids),
    rowsOwnedBy(database.touches, ids),
    rowsOwnedBy(database.standings, ids),
    rowsOwnedBy(database.ties, ids),
    rowsOwnedBy(database.followUps, ids),
  ]);
  // Few rows in all, so that one query for all people is enough.
  const prospects = await database.prospects.where('personId').anyOf(ids).toArray();
  const introductions = await database.introductions.where('prospectId').anyOf(ids).toArray();
  const newsIn = await newsOfThreads(database, ids.flatMap(touches));
  const people = rows
    .filter((row) => row !== undefined)
    .map((row) => ({
      row,
      handles: handles(row.id),
      touches: touches(row.id),
      news: newsIn(touches(row.id)),
      standings: standings(row.id),
      ties: ties(row.id),
      reminders: followUps(row.id).filter(({ done }) => done === 0),
      prospects: prospects.filter(({ personId }) => personId === row.id),
      introductions: introductions.filter(({ prospectId }) => prospectId === row.id),
    }));
  return new Map(people.map((person) => [person.row.id, person]));
}

/** A message that was read is no news, also where it is a touch with somebody else in the conversation. */
async function newsOfThreads({ threadNews, touches: all }: TactDatabase, own: readonly TouchRow[]) {
  const found = (await threadNews.bulkGet(threadsOf(own))).filter((row) => row !== undefined);
  const messages = found.map(({ message }) => message);
  const read = messages.length > 0 ? await all.where('message').anyOf(messages).uniqueKeys() : [];
  const unread = found.filter(({ message }) => !read.includes(message));
  const newsBy = new Map(unread.map((row) => [row.thread, newsOf(row)]));
  return (touches: readonly TouchRow[]) => threadsOf(touches).flatMap((thread) => newsBy.get(thread) ?? []);
}

function threadsOf(touches: readonly TouchRow[]): string[] {
  return [...new Set(touches.map(({ thread }) => thread))].filter((thread) => thread !== undefined);
}
