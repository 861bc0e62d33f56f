import { personId, type EpochMs, type PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import {
  claimOf,
  decidingHandle,
  handlesOfOne,
  isMember,
  laterClaim,
  type HandleClaim,
} from './handle-claim';
import { hashIn } from './keyed-hash';
import { mergePeople } from './merge-people';
import { moveHandle } from './move-handle';
import { addFacts } from './person-rows';
import type { HandleRow, StampedFacts } from './rows';
import { joinsBetween } from './same-person/joins-between';
import { loadKeptApart, type AreKeptApart } from './same-person/kept-apart';
import { handleStamp, rowStamp, type Work } from './work';

/**
 * The one person whom all these handles belong to, with these facts added: found, or made when nobody has any of the
 * handles, or merged when they belonged to several. The smallest id survives, whatever the order.
 *
 * Two member numbers are two people, always. A handle that was seen with both is the one's with whom it was seen last;
 * where the handles name no member number but lead to two of them, both people stay and the deciding handle's is given.
 * So it is with two whom the user keeps apart: the user's word stands above what any page or file shows.
 */
export async function joinHandles(
  work: Work,
  handles: readonly Handle[],
  facts: StampedFacts,
  seenAt: EpochMs,
): Promise<PersonId> {
  const one = handlesOfOne(handles);
  const claim = claimOf(one, seenAt);
  const found = (await work.database.handles.bulkGet([...one])).filter((row) => row !== undefined);
  for (const { handle } of found) work.journal?.again('handles', handle);
  const known = found.filter((row) => !isLost(row, claim));
  const { own, taken } = await shareOut(work, known, claim);
  await noteJoins(work, own);
  const survivor = await mergeOwners(work, own);
  for (const row of taken) await moveHandle(work, row, survivor);
  const foundHandles = new Set(found.map(({ handle }) => handle));
  const joined = own.length + taken.length === known.length;
  const added = one.filter((handle) => joined && !foundHandles.has(handle));
  await addHandles(work, survivor, added, claim);
  if (claim) await keepClaims(work, [...own, ...taken], claim);
  await addFacts(work, survivor, facts);
  return survivor;
}

/** Whether a handle has been seen with another member number since. */
function isLost({ claim }: HandleRow, ours: HandleClaim | undefined): boolean {
  return Boolean(ours && claim && claim.member !== ours.member && laterClaim(claim, ours) === claim);
}

/** The handles whose people are one with each other, and those that leave another member for the one who is named. */
async function shareOut(work: Work, rows: readonly HandleRow[], claim: HandleClaim | undefined) {
  const own: HandleRow[] = [];
  const taken: HandleRow[] = [];
  const areApart = await keptApartAmong(work, rows);
  let member = claim?.member;
  for (const row of decidingFirst(rows)) {
    const theirs = await memberOf(work, row.personId);
    const isOfOtherMember = theirs && member && theirs !== member;
    if (isOfOtherMember && claim) taken.push(row);
    if (isOfOtherMember || own.some(({ personId }) => areApart(personId, row.personId))) continue;
    own.push(row);
    member ??= theirs;
  }
  return { own, taken };
}

/** Most sightings lead to one person, and then there is nothing to ask the disk. */
async function keptApartAmong({ database }: Work, rows: readonly HandleRow[]): Promise<AreKeptApart> {
  const owners = new Set(rows.map((row) => row.personId));
  return owners.size > 1 ? loadKeptApart(database) : () => false;
}

function decidingFirst(rows: readonly HandleRow[]): readonly HandleRow[] {
  const deciding = decidingHandle(rows.map(({ handle }) => handle));
  const [first, rest] = [true, false].map((is) => rows.filter(({ handle }) => (handle === deciding) === is));
  return [...(first ?? []), ...(rest ?? [])];
}

/** The member number of a person, where one was seen. */
async function memberOf({ database }: Work, person: PersonId): Promise<Handle | undefined> {
  const handles = await database.handles.where('personId').equals(person).primaryKeys();
  return handles.find(isMember);
}

/** Tells the journal of an import who was joined before and is shown to be one again. */
async function noteJoins({ database, journal }: Work, rows: readonly HandleRow[]): Promise<void> {
  if (!journal || rows.length < 2) return;
  for (const merged of await joinsBetween(database, rows)) journal.again('joins', merged);
}

async function mergeOwners(work: Work, rows: readonly HandleRow[]): Promise<PersonId> {
  const owners = [...new Set(rows.map((row) => row.personId))].toSorted();
  const [survivor = personId(work.newId()), ...others] = owners;
  for (const other of others) await mergePeople(work, survivor, other);
  return survivor;
}

/** Gives handles that nobody has to a person. */
async function addHandles(
  work: Work,
  person: PersonId,
  handles: readonly Handle[],
  claim: HandleClaim | undefined,
): Promise<void> {
  await work.database.handles.bulkAdd(handleRows(work, person, handles, claim));
  for (const handle of handles) work.journal?.added('handles', handle);
}

/** The rows of handles that nobody had, as they are given to a person. */
export function handleRows(
  work: Work,
  person: PersonId,
  handles: readonly Handle[],
  claim: HandleClaim | undefined,
): readonly HandleRow[] {
  const stamp = rowStamp(work);
  return handles.map((handle) => ({
    handle,
    personId: person,
    hash: hashIn(work.hashes, handle),
    ...(claim && !isMember(handle) && { claim }),
    ...stamp,
  }));
}

/** Writes down on the handles that were there with which member number they were seen last. */
async function keepClaims(work: Work, rows: readonly HandleRow[], ours: HandleClaim): Promise<void> {
  const { handles } = work.database;
  for (const { handle, claim } of rows) {
    const later = laterClaim(claim, ours);
    const isNews = later?.member !== claim?.member || later?.seenAt !== claim?.seenAt;
    if (later && isNews && !isMember(handle))
      await handles.update(handle, { claim: later, ...handleStamp(work) });
  }
}
