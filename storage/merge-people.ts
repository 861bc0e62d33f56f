import type { Table } from 'dexie';
import type { PersonId } from '@/outreach/brand';
import { addFacts } from './person-rows';
import type { MergeRow, Row } from './rows';
import { connectorOf, saveTie } from './tie-rows';
import { handleStamp, rowStamp, type Work } from './work';

interface Move {
  readonly from: PersonId;
  readonly to: PersonId;
}

/** Makes one person of two: every row of the other is the survivor's from now on, and what moved is written down. */
export async function mergePeople(work: Work, survivor: PersonId, other: PersonId): Promise<void> {
  const { database, now } = work;
  const move = { from: other, to: survivor };
  const row = await database.people.get(other);
  const facts = row?.facts ?? {};
  const before = await stateBefore(work, move);
  work.journal?.merged(other);
  const handles = await moveRows(database.handles, 'personId', move, handleStamp(work));
  await moveRows(database.touches, 'personId', move, rowStamp(work));
  await moveRows(database.fingerprints, 'personId', move, rowStamp(work));
  const moved = await moveRowsWithoutHandle(work, move);
  const merge = { merged: other, survivor, at: now, facts, handles, moved, before };
  await database.merges.put({ ...merge, ...rowStamp(work) });
  await database.people.delete(other);
  await moveTies(work, move);
  await addFacts(work, survivor, facts);
}

/** What could not be told from the rows any more when the two are taken apart again. */
async function stateBefore({ database }: Work, { from, to }: Move): Promise<NonNullable<MergeRow['before']>> {
  const theirs = await database.ties.where('personId').equals(from).toArray();
  const same = await database.ties.bulkGet(theirs.map((tie) => `${to}${connectorOf(tie)}`));
  return {
    facts: (await database.people.get(to))?.facts ?? {},
    handles: await database.handles.where('personId').equals(to).primaryKeys(),
    ties: [...theirs, ...same.filter((tie) => tie !== undefined)],
    asConnector: await database.introductions.where('connectorId').equals(from).primaryKeys(),
  };
}

async function moveRowsWithoutHandle(work: Work, move: Move): Promise<MergeRow['moved']> {
  const { standings, followUps, prospects, introductions } = work.database;
  const stamp = rowStamp(work);
  return {
    standings: await moveRows(standings, 'personId', move, stamp),
    followUps: await moveRows(followUps, 'personId', move, stamp),
    prospects: await moveRows(prospects, 'personId', move, stamp),
    introductions: [
      ...(await moveRows(introductions, 'connectorId', move, stamp)),
      ...(await moveRows(introductions, 'prospectId', move, stamp)),
    ],
  };
}

/** Gives the rows of one person to another and says which they were. */
async function moveRows<MovedRow extends Row, Key extends string>(
  table: Table<MovedRow, Key>,
  field: 'personId' | 'connectorId' | 'prospectId',
  { from, to }: Move,
  stamp: Partial<Row>,
): Promise<readonly Key[]> {
  const rows = table.where(field).equals(from);
  const keys = await rows.primaryKeys();
  await rows.modify((row) => {
    Object.assign(row, { [field]: to, ...stamp });
  });
  return keys;
}

/** The key of a tie names its person, so that a tie moves by being saved anew. */
async function moveTies(work: Work, { from, to }: Move): Promise<void> {
  const { ties } = work.database;
  const rows = await ties.where('personId').equals(from).toArray();
  await ties.bulkDelete(rows.map((row) => row.id));
  for (const row of rows) await saveTie(work, to, row);
}
