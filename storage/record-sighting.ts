import type { PersonId } from '@/outreach/brand';
import { kindOfHandle, valueOfHandle } from '@/outreach/handle';
import { isSharedMailbox } from '@/outreach/same-person/shared-mailbox';
import type { Settings } from '@/outreach/settings';
import type { PersonSighting, Sighting, TieSighting, TouchSighting } from '@/outreach/sighting';
import { knownDouble } from './doubles';
import { decidingHandle } from './handle-claim';
import { joinHandles } from './join-handles';
import { hashIn } from './keyed-hash';
import { isOwnIn, recordOwnAddress } from './own-addresses';
import { recordOwnProfile } from './own-profile';
import { addressed, stamped } from './person-facts';
import { present } from './present';
import { partKept, rowKeeping, saveTouch } from './save-touch';
import { pressedAt } from './settling';
import { stableText } from './stable-text';
import { isSuppressed, type HandledSighting } from './suppression';
import { recordThreadNews } from './thread-news';
import { saveTie } from './tie-rows';
import { laterTouch } from './touch-facts';
import type { TouchFacts } from './touch-rows';
import { recordDraftReopened, recordTouchState, withAwaitedState } from './touch-states';
import type { Work } from './work';

/** Keeps one sighting; false when nothing of it may be or can be kept. */
export async function recordSighting(work: Work, sighting: Sighting, settings: Settings): Promise<boolean> {
  if (sighting.kind === 'touch-state') return recordTouchState(work, sighting);
  if (sighting.kind === 'own-address') return recordOwnAddress(work, sighting, settings);
  if (sighting.kind === 'own-profile') return recordOwnProfile(work, sighting, settings);
  if (sighting.kind === 'thread-news') return recordThreadNews(work, sighting);
  if (sighting.kind === 'draft-reopened') return recordDraftReopened(work, sighting);
  const about = sighting.kind === 'person' ? aboutPerson(sighting, settings) : withoutShared(sighting);
  return recordAboutSomebody(work, about, settings);
}

/** What a sighting of a person says of that person, without handles that are not theirs alone. */
export function aboutPerson(sighting: PersonSighting, settings: Settings): PersonSighting {
  return withoutShared(withoutOwn(sighting, settings));
}

async function recordAboutSomebody(
  work: Work,
  sighting: HandledSighting,
  settings: Settings,
): Promise<boolean> {
  if (sighting.handles.length === 0 || (await isSuppressed(work, sighting))) return false;
  if (sighting.kind === 'touch' && sighting.handles.some(isOwnIn(settings))) return false;
  if (sighting.kind === 'person') await recordPerson(work, sighting);
  if (sighting.kind === 'tie') await recordTie(work, sighting);
  if (sighting.kind === 'touch') await recordTouch(work, sighting, settings);
  return true;
}

async function recordPerson(work: Work, sighting: PersonSighting): Promise<void> {
  await joinHandles(work, sighting.handles, stamped(sighting, sighting.seenAt), sighting.seenAt);
}

/** An address of the user's own on somebody's page does not make the two one person. */
function withoutOwn(sighting: PersonSighting, settings: Settings): PersonSighting {
  const isOwn = isOwnIn(settings);
  return { ...sighting, handles: sighting.handles.filter((handle) => !isOwn(handle)) };
}

/**
 * A mailbox that several people read is nobody's beside handles of their own: two who both give `info@` do not become one.
 * It says nothing of the one or the other but what mail says that goes there.
 */
function withoutShared<Seen extends HandledSighting>(sighting: Seen): Seen {
  const name = 'name' in sighting ? sighting.name : undefined;
  const own = sighting.handles.filter(
    (handle) => kindOfHandle(handle) !== 'email' || !isSharedMailbox(valueOfHandle(handle), name),
  );
  return own.length === 0 ? sighting : { ...sighting, handles: own };
}

async function recordTie(work: Work, { handles, tie }: TieSighting): Promise<void> {
  const person = await joinHandles(work, handles, {}, tie.seenAt);
  const { id, isNew } = await saveTie(work, person, tie);
  if (isNew) work.journal?.added('ties', id);
}

async function recordTouch(work: Work, sighting: TouchSighting, settings: Settings): Promise<void> {
  const { at, name } = sighting;
  const person = await joinHandles(work, sighting.handles, addressed(name, at), at);
  const row = await rowKeeping(work, sighting.id);
  const known = partKept(row, sighting.id);
  const shown = factsOf(work, sighting, settings);
  const double = known ? undefined : await knownDouble(work.database, person, shown);
  if (known || double) work.journal?.again('touches', double ?? sighting.id);
  else work.journal?.added('touches', sighting.id);
  if (double) return;
  const seen = await withAwaitedState(work, shown);
  const facts = known ? laterTouch(known, seen) : seen;
  const owner = known ? await ownerOf(work, facts, person) : person;
  if (known && owner === row?.personId && stableText(facts) === stableText(known)) return;
  await saveTouch(work, facts, owner, row);
}

/** The touch as the database keeps it, without its person. */
export function factsOf(work: Work, sighting: TouchSighting, { keepSubjects }: Settings): TouchFacts {
  const { id, message, channel, direction, at, state, source } = sighting;
  const { thread, mailbox, reply, overrideReason, alsoThread } = sighting;
  const subject = keepSubjects ? sighting.subject : undefined;
  const handles = [...new Set(sighting.handles)].toSorted();
  const planned = state === 'scheduled' ? at : undefined;
  const hash = pressedAt(message) === undefined ? undefined : hashIn(work.hashes, id);
  const moments = { at, timedBy: state, planned };
  const facts = { id, message, channel, direction, state, source, handles, hash, ...moments };
  return present<TouchFacts>({ ...facts, thread, alsoThread, mailbox, subject, reply, overrideReason });
}

/** One touch is with one person. Should sightings of it name different people, one handle decides. */
async function ownerOf(work: Work, { handles }: TouchFacts, fallback: PersonId): Promise<PersonId> {
  const deciding = decidingHandle(handles);
  const owner = deciding && (await work.database.handles.get(deciding));
  return owner?.personId ?? fallback;
}
