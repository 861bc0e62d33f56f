import type { PersonId } from '@/outreach/brand';
import type { KnownHistory } from '@/outreach/brief-person';
import { valueOfHandle, type Handle } from '@/outreach/handle';
import { byTime } from '@/outreach/history';
import type { ThreadNews } from '@/outreach/probable-answer';
import { failure, success, type Result } from '@/outreach/result';
import { factChangesOf } from './changing-fact';
import { isMember } from './handle-claim';
import { introductionsOf } from './introductions';
import { hashesOf, hashIn, type Hashes } from './keyed-hash';
import { connectorFinder, othersThan, type FindCandidates } from './load-connectors';
import { peopleOf } from './load-people';
import { laterFacts, personOf } from './person-facts';
import { formerNotesOf, prospectOf } from './prospects';
import type { StampedFacts } from './rows';
import { rowsBehind, type RowsBehind, type RowsOfPerson } from './rows-behind';
import { standingOf } from './standings';
import { storageError, type StorageError } from './storage-error';
import type { TactDatabase } from './tact-database';
import { firstSeenOf, tieOf } from './tie-rows';
import { touchOf } from './touch-facts';
import { reading, settled } from './transaction';
import { survivorOf } from './work';

/** Everything on the disk about whom these handles belong to, read in one transaction. */
export async function loadHistory(
  database: TactDatabase,
  handles: readonly Handle[],
): Promise<Result<KnownHistory, StorageError>> {
  const loaded = await loadHistories(database, [handles]);
  if (!loaded.ok) return loaded;
  const [history] = loaded.value;
  return history ? success(history) : failure(storageError('unreadable'));
}

/** The same for up to a few hundred people at once, in the order asked, read in one transaction. */
export async function loadHistories(
  database: TactDatabase,
  asks: readonly (readonly Handle[])[],
): Promise<Result<readonly KnownHistory[], StorageError>> {
  const hashes = await settled(() => hashesOf(database, asks.flat()));
  if (!hashes.ok) return hashes;
  return reading(database, () => loadHistoriesWithin(database, asks, hashes.value));
}

/** Everything on the disk about one person, by id; undefined when Tact keeps nothing about them. */
export function loadPerson(
  database: TactDatabase,
  person: PersonId,
): Promise<Result<KnownHistory | undefined, StorageError>> {
  return reading(database, async () => {
    const survivor = await survivorOf(database, person);
    const handles = await database.handles.where('personId').equals(survivor).toArray();
    if (handles.length === 0) return undefined;
    const hashes = new Map(handles.map(({ handle, hash }) => [handle, hash]));
    const [history] = await loadHistoriesWithin(database, [handles.map(({ handle }) => handle)], hashes);
    return history;
  });
}

/** Everything on the disk about each of the people on the user's list. */
export function loadProspects(
  database: TactDatabase,
): Promise<Result<readonly KnownHistory[], StorageError>> {
  return reading(database, async () => {
    const ids = (await database.prospects.orderBy('personId').uniqueKeys()) as PersonId[];
    const rows = await database.handles.where('personId').anyOf(ids).toArray();
    const handlesOf = (id: PersonId) => rows.filter(({ personId }) => personId === id);
    const asks = ids.map((id) => handlesOf(id).map(({ handle }) => handle));
    const hashes = new Map(rows.map(({ handle, hash }) => [handle, hash]));
    const histories = await loadHistoriesWithin(database, asks, hashes);
    return histories.filter(({ prospect }) => prospect);
  });
}

async function loadHistoriesWithin(
  database: TactDatabase,
  asks: readonly (readonly Handle[])[],
  hashes: Hashes,
): Promise<readonly KnownHistory[]> {
  const rows = await rowsBehind(database, asks.flat());
  const candidatesOf = await connectorFinder(database, rows.connectors);
  const connectorName = await namesOf(database, rows.askedConnectors);
  const suppressions = await doNotContactHashes(database, rows, hashes);
  return asks.map((handles) => {
    const people = rows.peopleWith(handles).filter((person) => !isAnotherMember(person, handles));
    const allHashes = [
      ...handles.map((handle) => hashIn(hashes, handle)),
      ...people.flatMap((person) => person.handles.map(({ hash }) => hash)),
    ];
    return {
      ...historyOf(people, candidatesOf),
      ...outreachTo(people, connectorName),
      isSuppressed: allHashes.some((hash) => suppressions.has(hash)),
    };
  });
}

async function namesOf(
  database: TactDatabase,
  ids: readonly PersonId[],
): Promise<(person: PersonId) => string> {
  const rows = await database.people.bulkGet([...new Set(ids)]);
  const people = await peopleOf(
    database,
    rows.filter((row) => row !== undefined),
  );
  const names = new Map(
    people.map(({ id, name, handles: [handle] }) => [id, name ?? (handle && valueOfHandle(handle))]),
  );
  return (person) => names.get(person) ?? '';
}

/** Whether they are on the user's list, and who was asked about them. */
function outreachTo(people: readonly RowsOfPerson[], nameOf: (connector: PersonId) => string) {
  const rows = people.flatMap(({ prospects }) => prospects);
  const prospect = prospectOf(rows);
  const formerNotes = formerNotesOf(rows);
  const introductions = introductionsOf(
    people.flatMap((person) => person.introductions),
    nameOf,
  );
  return {
    ...(prospect && { prospect }),
    ...(formerNotes && { formerNotes }),
    ...(introductions.length > 0 && { introductions }),
  };
}

/** A slug may have passed to the member who is asked about; what is kept about the one before is not theirs. */
function isAnotherMember(person: RowsOfPerson, asked: readonly Handle[]): boolean {
  const member = asked.find(isMember);
  const theirs = person.handles.find(({ handle }) => isMember(handle));
  return Boolean(member && theirs && !asked.includes(theirs.handle));
}

async function doNotContactHashes(database: TactDatabase, rows: RowsBehind, hashes: Hashes) {
  const asked = [...new Set([...hashes.values(), ...rows.hashes])];
  const found = await database.suppressions.bulkGet(asked);
  return new Set(found.filter((row) => row?.doNotContact).map((row) => row?.hash));
}

/** Handles of one ask may still be different people's on the disk; for the one who asks they are one person. */
function historyOf(
  people: readonly RowsOfPerson[],
  candidatesOf: FindCandidates,
): Omit<KnownHistory, 'isSuppressed' | 'prospect' | 'formerNotes' | 'introductions'> {
  const facts = people.map(({ row }) => row.facts).reduce(laterFacts, {});
  const person = asOnePerson(people, facts);
  const [reminder] = people
    .flatMap((one) => one.reminders)
    .toSorted((first, second) => (first.day < second.day ? -1 : 1));
  return {
    touches: people.flatMap((one) => one.touches.map(touchOf)).toSorted(byTime),
    standings: people.flatMap((one) => one.standings.map(standingOf)),
    ties: people
      .flatMap((one) => one.ties)
      .map((row) => ({
        tie: tieOf(row),
        firstSeenAt: firstSeenOf(row),
        candidates: othersThan(person?.id, candidatesOf(row.connector)),
      })),
    news: uniqueNews(people.flatMap((one) => one.news)),
    factChanges: factChangesOf(facts),
    ...(person && { person }),
    ...(reminder && { reminder: { id: reminder.id, day: reminder.day } }),
  };
}

function uniqueNews(news: readonly ThreadNews[]): readonly ThreadNews[] {
  return [...new Map(news.map((one) => [one.thread, one])).values()];
}

function asOnePerson(people: readonly RowsOfPerson[], facts: StampedFacts) {
  const [first] = people;
  if (!first) return undefined;
  return personOf(
    { ...first.row, facts },
    people.flatMap(({ handles }) => handles.map(({ handle }) => handle)),
  );
}
