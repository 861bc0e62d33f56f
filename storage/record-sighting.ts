import type { PersonId } from '@/outreach/brand';
import type {
  PersonSighting,
  Sighting,
  TieSighting,
  TouchSighting,
  TouchStateSighting,
} from '@/outreach/sighting';
import { laterState } from '@/outreach/touch';
import { decidingHandle } from './handle-claim';
import { joinHandles } from './join-handles';
import { hashIn } from './keyed-hash';
import { addressed, stamped } from './person-facts';
import { present } from './present';
import type { TouchRow } from './rows';
import { stableText } from './stable-text';
import { isSuppressed } from './suppression';
import { saveTie } from './tie-rows';
import { laterTouch, type TouchFacts } from './touch-facts';
import { rowStamp, type Work } from './work';

/** Keeps one sighting; false when nothing of it may be or can be kept. */
export async function recordSighting(
  work: Work,
  sighting: Sighting,
  keepSubjects: boolean,
): Promise<boolean> {
  if (sighting.kind === 'touch-state') return recordTouchState(work, sighting);
  if (sighting.handles.length === 0 || (await isSuppressed(work, sighting))) return false;
  if (sighting.kind === 'person') await recordPerson(work, sighting);
  if (sighting.kind === 'tie') await recordTie(work, sighting);
  if (sighting.kind === 'touch') await recordTouch(work, sighting, keepSubjects);
  return true;
}

async function recordPerson(work: Work, sighting: PersonSighting): Promise<void> {
  await joinHandles(work, sighting.handles, stamped(sighting, sighting.seenAt), sighting.seenAt);
}

async function recordTie(work: Work, { handles, tie }: TieSighting): Promise<void> {
  const person = await joinHandles(work, handles, {}, tie.seenAt);
  await saveTie(work, person, tie);
}

async function recordTouch(work: Work, sighting: TouchSighting, keepSubjects: boolean): Promise<void> {
  const { touches } = work.database;
  const { at, name } = sighting;
  const person = await joinHandles(work, sighting.handles, addressed(name, at), at);
  const known = await touches.get(sighting.id);
  const seen = await withAwaitedState(work, factsOf(sighting, keepSubjects));
  const facts = known ? laterTouch(known, seen) : seen;
  const row = { ...facts, personId: known ? await ownerOf(work, facts, person) : person };
  if (known && stableText({ ...known, ...row }) === stableText(known)) return;
  await touches.put({ ...row, ...rowStamp(work) });
}

function factsOf(sighting: TouchSighting, keepSubjects: boolean): TouchFacts {
  const { id, message, channel, direction, at, state, source, thread, reply, overrideReason } = sighting;
  const subject = keepSubjects ? sighting.subject : undefined;
  const handles = [...new Set(sighting.handles)].toSorted();
  const optional = { thread, subject, reply, overrideReason };
  return present<TouchFacts>({
    id,
    message,
    channel,
    direction,
    at,
    state,
    source,
    ...optional,
    handles,
    timedBy: state,
  });
}

/** One touch is with one person. Should sightings of it name different people, one handle decides. */
async function ownerOf(work: Work, { handles }: TouchFacts, fallback: PersonId): Promise<PersonId> {
  const deciding = decidingHandle(handles);
  const owner = deciding && (await work.database.handles.get(deciding));
  return owner?.personId ?? fallback;
}

async function withAwaitedState(work: Work, touch: TouchFacts): Promise<TouchFacts> {
  const { touchStates } = work.database;
  const hash = hashIn(work.hashes, touch.id);
  const awaited = await touchStates.get(hash);
  if (!awaited) return touch;
  await touchStates.delete(hash);
  return { ...touch, state: laterState(touch.state, awaited.state) };
}

/** A state may arrive before its touch; until then it is kept under the hash of the id, which may name a person. */
async function recordTouchState(work: Work, { id, state }: TouchStateSighting): Promise<boolean> {
  const { touches, touchStates } = work.database;
  const touch = await touches.get(id);
  if (touch) return advanceTouch(work, touch, state);
  const hash = hashIn(work.hashes, id);
  const awaited = await touchStates.get(hash);
  const later = awaited ? laterState(awaited.state, state) : state;
  if (later !== awaited?.state) await touchStates.put({ hash, state: later, ...rowStamp(work) });
  return true;
}

async function advanceTouch(work: Work, touch: TouchRow, state: TouchRow['state']): Promise<boolean> {
  const later = laterState(touch.state, state);
  if (later !== touch.state) await work.database.touches.put({ ...touch, state: later, ...rowStamp(work) });
  return true;
}
