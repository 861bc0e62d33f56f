import type { Table } from 'dexie';
import type { PersonId } from '@/outreach/brand';
import type { FollowUpRow, IntroductionRow, MergeRow, ProspectRow } from '../rows';
import { rowStamp, type Work } from '../work';

/** Gives back the reminders, prospects and introductions that moved when the two were joined. */
export async function giveBackMoved(work: Work, merge: MergeRow, survivor: PersonId): Promise<void> {
  const { followUps, prospects, introductions } = work.database;
  const { merged, moved } = merge;
  const way = { from: survivor, to: merged };
  await giveBack(work, followUps, moved.followUps, way);
  await giveBack(work, prospects, moved.prospects, way);
  const rows = await introductions.bulkGet([...new Set(moved.introductions)]);
  const known = rows.filter((row) => row !== undefined);
  await introductions.bulkPut(
    known.map((row) => ({ ...rolesApart(row, merge, survivor), ...rowStamp(work) })),
  );
}

async function giveBack<Owned extends FollowUpRow | ProspectRow>(
  work: Work,
  table: Table<Owned, string>,
  ids: readonly string[],
  { from, to }: { readonly from: PersonId; readonly to: PersonId },
): Promise<void> {
  await table
    .where('id')
    .anyOf(ids)
    .and(({ personId }) => personId === from)
    .modify((row) => {
      Object.assign(row, { personId: to, ...rowStamp(work) });
    });
}

/** Somebody may have been the connector, the prospect, or since a join of others both: then the row moved twice. */
function rolesApart(row: IntroductionRow, merge: MergeRow, survivor: PersonId): IntroductionRow {
  const { merged, moved, before } = merge;
  const wasConnector = before ? before.asConnector.includes(row.id) : row.connectorId === survivor;
  const times = moved.introductions.filter((id) => id === row.id).length;
  const wasProspect = !wasConnector || times > 1;
  const apart = (person: PersonId, was: boolean) => (was && person === survivor ? merged : person);
  return {
    ...row,
    connectorId: apart(row.connectorId, wasConnector),
    prospectId: apart(row.prospectId, wasProspect),
  };
}
