import type { PersonId } from '@/outreach/brand';
import { kindOfHandle, type Handle } from '@/outreach/handle';
import { decidingHandle } from '../handle-claim';
import { touchRange } from '../load-people';
import type { HandleRow, MergeRow } from '../rows';
import { StorageRefusal } from '../storage-error';
import type { TouchRow } from '../touch-rows';
import { rowStamp, type Work } from '../work';

interface Way {
  readonly from: PersonId;
  readonly to: PersonId;
}

/**
 * The handles of the survivor that are the other's: those that came with them, and since then their member number and
 * what was seen with it. Handles that have passed to somebody else meanwhile stay there.
 */
export async function handlesToGiveBack(
  { database }: Work,
  merge: MergeRow,
  survivor: PersonId,
): Promise<ReadonlySet<Handle>> {
  const rows = await database.handles.where('personId').equals(survivor).toArray();
  const came = rows.filter(({ handle }) => merge.handles.includes(handle));
  const members = membersOf(came, merge);
  const since = rows.filter((row) => isSeenSince(row, members, merge));
  const theirs = new Set([...came, ...since].map(({ handle }) => handle));
  if (theirs.size === 0 || theirs.size === rows.length) throw new StorageRefusal('unknown-record');
  return theirs;
}

/** Their member numbers, also one that their profile's address was seen with only since. */
function membersOf(came: readonly HandleRow[], { handles }: MergeRow): ReadonlySet<Handle> {
  const profiles = came.filter(({ handle }) => kindOfHandle(handle) === 'linkedin-slug');
  return new Set([...handles, ...profiles.flatMap(({ claim }) => claim?.member ?? [])]);
}

function isSeenSince(
  { handle, claim }: HandleRow,
  members: ReadonlySet<Handle>,
  { before }: MergeRow,
): boolean {
  const cameSince = before && !before.handles.includes(handle);
  return Boolean(cameSince && (members.has(handle) || (claim && members.has(claim.member))));
}

/** Gives handles to a person, with the touches that they decide and the fingerprints of these. */
export async function giveBackHandles(work: Work, theirs: ReadonlySet<Handle>, way: Way): Promise<void> {
  const { handles, touches, fingerprints } = work.database;
  const change = { personId: way.to, ...rowStamp(work) };
  const rows = await handles.where('personId').equals(way.from).toArray();
  const isDecidedByThem = deciderOf(rows, theirs);
  const moved = (await touchRange(work.database, way.from).toArray()).filter(isDecidedByThem);
  await touches.bulkPut(moved.map((touch) => ({ ...touch, ...change })));
  await fingerprints
    .where('touchId')
    .anyOf(moved.map(({ id }) => id))
    .modify(change);
  await handles.bulkPut(rows.map((row) => withoutFalseClaim(row, theirs)));
  await handles
    .where('handle')
    .anyOf([...theirs])
    .modify(change);
}

/** Whose a touch is of two people who have these handles together. */
export function deciderOf(
  rows: readonly Pick<HandleRow, 'handle'>[],
  theirs: ReadonlySet<Handle>,
): (touch: Pick<TouchRow, 'handles'>) => boolean {
  const known = new Set(rows.map(({ handle }) => handle));
  return ({ handles }) => {
    const deciding = decidingHandle(handles.filter((handle) => known.has(handle)));
    return deciding !== undefined && theirs.has(deciding);
  };
}

/** That a handle was seen with the member number of the other says no more whose it is. */
function withoutFalseClaim(row: HandleRow, theirs: ReadonlySet<Handle>): HandleRow {
  const { claim, ...rest } = row;
  const isTrue = !claim || theirs.has(claim.member) === theirs.has(row.handle);
  return isTrue ? row : rest;
}
