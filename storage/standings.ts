import type { Decision } from '@/outreach/decision';
import type { Standing } from '@/outreach/standing';
import { addressedPerson, refuseNobody } from './addressed-person';
import { knownPerson } from './known-person';
import { present } from './present';
import type { StandingRow } from './rows';
import { StorageRefusal } from './storage-error';
import { rowStamp, type Work } from './work';

type SetStanding = Extract<Decision, { kind: 'set-standing' }>;
type NoteStanding = Extract<Decision, { kind: 'note-standing' }>;
type LiftStanding = Extract<Decision, { kind: 'lift-standing' }>;

/** Puts a standing in force. Sent again after it was lifted, it stays lifted. */
export async function setStanding(work: Work, { person, standing }: SetStanding): Promise<void> {
  const { standings } = work.database;
  const { id } = await knownPerson(work, person);
  if (await standings.get(standing.id)) return;
  await standings.add({ ...standing, personId: id, ...rowStamp(work) });
}

/** Puts a standing in force for whoever has these handles, known until then or not. */
export async function noteStanding(work: Work, { handles, name, standing }: NoteStanding): Promise<void> {
  const { standings } = work.database;
  await refuseNobody(work, handles);
  if (await standings.get(standing.id)) return;
  const person = await addressedPerson(work, handles, name, standing.since);
  await standings.add({ ...standing, personId: person, ...rowStamp(work) });
}

/** Lifts a standing of the person; it is kept as history. */
export async function liftStanding(work: Work, { person, standing, at }: LiftStanding): Promise<void> {
  const { standings } = work.database;
  const { id } = await knownPerson(work, person);
  const row = await standings.get(standing);
  if (row?.personId !== id) throw new StorageRefusal('unknown-record');
  if (row.liftedAt === undefined) await standings.put({ ...row, liftedAt: at, ...rowStamp(work) });
}

/** The standing as the rules know it. */
export function standingOf(row: StandingRow): Standing {
  const { id, since, touch, quote, liftedAt } = row;
  const base = present<Pick<Standing, 'id' | 'since' | 'touch' | 'quote' | 'liftedAt'>>({
    id,
    since,
    touch,
    quote,
    liftedAt,
  });
  if (row.kind === 'do-not-contact') return { ...base, kind: row.kind };
  if (row.kind === 'bounced-address') return { ...base, kind: row.kind, address: row.address };
  return { ...base, kind: row.kind, day: row.day };
}
