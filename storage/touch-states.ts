import type { DraftReopenedSighting, TouchStateSighting } from '@/outreach/sighting';
import { laterState, type TouchState } from '@/outreach/touch';
import { hashIn } from './keyed-hash';
import { partKept, rowKeeping, saveTouch } from './save-touch';
import { pressedAt } from './settling';
import type { TouchFacts, TouchRow } from './touch-rows';
import { rowStamp, type Work } from './work';

/** A state may arrive before its touch; until then it is kept under the hash of the id, which may name a person. */
export async function recordTouchState(work: Work, { id, state }: TouchStateSighting): Promise<boolean> {
  const { touchStates } = work.database;
  const row = await rowKeeping(work, id);
  const touch = partKept(row, id);
  if (row && touch) return advanceTouch(work, row, touch, state);
  const hash = hashIn(work.hashes, id);
  const awaited = await touchStates.get(hash);
  const later = awaited ? laterState(awaited.state, state) : state;
  if (later !== awaited?.state) await touchStates.put({ hash, state: later, ...rowStamp(work) });
  return true;
}

/** The touch with the state that was seen before it. */
export async function withAwaitedState(work: Work, touch: TouchFacts): Promise<TouchFacts> {
  const { touchStates } = work.database;
  const hash = hashIn(work.hashes, touch.id);
  const awaited = await touchStates.get(hash);
  if (!awaited) return touch;
  await touchStates.delete(hash);
  return { ...touch, state: laterState(touch.state, awaited.state) };
}

/** Calls off what was scheduled from the draft and has not gone out; a later press of the same draft stands. */
export async function recordDraftReopened(
  work: Work,
  { draft, thread, seenAt }: DraftReopenedSighting,
): Promise<boolean> {
  const ofDraft = work.database.touches.where('message').startsWith(`${draft}:`);
  const rows = await (thread ? ofDraft.or('plannedIn').equals(thread) : ofDraft).toArray();
  const waiting = rows.filter(
    ({ message, state, at }) => state === 'scheduled' && at > seenAt && (pressedAt(message) ?? 0) <= seenAt,
  );
  for (const row of waiting) {
    const touch = partKept(row, row.id);
    if (touch) await advanceTouch(work, row, touch, 'undone');
  }
  return waiting.length > 0;
}

async function advanceTouch(
  work: Work,
  row: TouchRow,
  touch: TouchFacts,
  state: TouchState,
): Promise<boolean> {
  const later = laterState(touch.state, state);
  if (later !== touch.state) await saveTouch(work, { ...touch, state: later }, row.personId, row);
  return true;
}
