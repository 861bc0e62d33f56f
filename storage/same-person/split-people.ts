import type { PersonId } from '@/outreach/brand';
import { keepDoNotContact } from '../keep-do-not-contact';
import { putFacts } from '../person-rows';
import type { MergeRow, TieRow } from '../rows';
import { StorageRefusal } from '../storage-error';
import { saveTie } from '../tie-rows';
import { survivorOf, type Work } from '../work';
import { factsApart } from './facts-apart';
import { forgetInLaterMerges } from './forget-in-later-merges';
import { giveBackHandles, handlesToGiveBack } from './give-back-handles';
import { giveBackMoved } from './give-back-moved';
import { giveBackStandings } from './give-back-standings';
import type { TactDatabase } from '../tact-database';
import { tiesApart, tiesBefore } from './ties-apart';

/**
 * Takes two people apart who were joined, by what was written down then: `merged` is a person of their own again.
 * Touches go with their handles, also those that came since. What came since and names no handle stays with the survivor.
 * A do-not-contact of either holds for both from now on: nobody can say any more to which of them it was said.
 *
 * Refuses with `unknown-record` when no such join is known, or when one of the two would be left without a handle.
 * It does not keep them apart: that is the user's word, see `keep-apart.ts`.
 */
export async function splitPeople(work: Work, merged: PersonId): Promise<void> {
  const { database } = work;
  const merge = await database.merges.get(merged);
  if (!merge) throw new StorageRefusal('unknown-record');
  const survivor = await survivorOf(database, merge.survivor);
  const theirs = await handlesToGiveBack(work, merge, survivor);
  await database.merges.delete(merged);
  await forgetInLaterMerges(work, merge);
  await giveBackStandings(work, merge, { survivor, theirs });
  await giveBackHandles(work, theirs, { from: survivor, to: merged });
  await giveBackMoved(work, merge, survivor);
  await partTies(work, merge, survivor);
  await partFacts(work, merge, survivor);
  await keepDoNotContact(work, survivor, merged);
  await keepDoNotContact(work, merged, survivor);
}

async function partTies(work: Work, merge: MergeRow, survivor: PersonId): Promise<void> {
  const { merged, before } = merge;
  if (!before) return;
  const { ties } = work.database;
  const joined = await ties.where('personId').equals(survivor).toArray();
  const known = tiesBefore(merged, before.ties);
  const later = await tiesOfLaterSurvivors(work.database, merge.survivor);
  const rest = tiesApart(joined, { ...known, ours: [...known.ours, ...later] });
  const changed = joined.filter((tie) => !rest.includes(tie));
  await ties.bulkDelete(changed.map(({ id }) => id));
  for (const tie of rest.filter((one) => !joined.includes(one))) await saveTie(work, survivor, tie);
  for (const tie of known.theirs) await saveTie(work, merged, tie);
}

/** What those had of their own whom the survivor was joined to since. */
async function tiesOfLaterSurvivors(database: TactDatabase, merged: PersonId): Promise<readonly TieRow[]> {
  const later = await database.merges.get(merged);
  if (!later) return [];
  const own = tiesBefore(merged, later.before?.ties ?? []).ours;
  return [...own, ...(await tiesOfLaterSurvivors(database, later.survivor))];
}

async function partFacts(work: Work, { merged, facts, before }: MergeRow, survivor: PersonId): Promise<void> {
  const joined = (await work.database.people.get(survivor))?.facts ?? {};
  await putFacts(work, merged, facts);
  // Without knowing what the survivor was before, rather a fact too many than one lost.
  await putFacts(work, survivor, before ? factsApart(joined, before.facts, facts) : joined);
}
