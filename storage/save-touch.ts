import type { PersonId, TouchId } from '@/outreach/brand';
import { hashIn } from './keyed-hash';
import { moveReferences } from './move-references';
import { present } from './present';
import type { Row } from './rows';
import { isMessage, isPress, pairsOf, type Pair } from './settling';
import { stableText } from './stable-text';
import { moveThreadNews } from './thread-news';
import { partsOf, settledFacts } from './touch-facts';
import type { TouchFacts, TouchRow } from './touch-rows';
import { touchesAround } from './touches-around';
import { rowStamp, type Work } from './work';

type UnstampedRow = Omit<TouchRow, keyof Row>;

/** The row that keeps a touch: its own, or that of the message which its press became. */
export async function rowKeeping(work: Work, id: TouchId): Promise<TouchRow | undefined> {
  const { touches, settledTouches } = work.database;
  const own = await touches.get(id);
  if (own || !mayBePressed(id)) return own;
  const settled = await settledTouches.get(hashIn(work.hashes, id));
  return settled && touches.get(settled.touch);
}

/** Whether this may be the id of a touch that was seen at the press of Send. */
export function mayBePressed(id: TouchId): boolean {
  return id.startsWith('gmail:') && !/^gmail:[0-9a-f]{12,16}:/u.test(id);
}

/** What was seen of one touch, without what was seen of the other that its row keeps. */
export function partKept(row: TouchRow | undefined, id: TouchId): TouchFacts | undefined {
  return row && partsOf(row).find((part) => part.id === id);
}

/**
 * Keeps all that was seen of a touch. A press and the message that it became are one touch, under the id of the message;
 * which belong together depends on what was seen, never on the order in which it was told.
 */
export async function saveTouch(
  work: Work,
  facts: TouchFacts,
  personId: PersonId,
  kept: TouchRow | undefined,
): Promise<void> {
  if (!isPress(facts) && !isMessage(facts))
    return replaceRows(work, kept ? [kept] : [], [{ ...facts, personId }]);
  const { touches, rows } = await touchesAround(work.database, personId, facts, kept);
  const pairs = pairsOf(touches);
  const paired = new Set(pairs.flatMap(({ press, message }) => [press, message]));
  const single = touches.filter((touch) => !paired.has(touch));
  await replaceRows(work, rows, [
    ...pairs.map((pair) => rowOfPair(pair, personId)),
    ...single.map((touch) => rowOfSingle(touch, personId)),
  ]);
}

function rowOfPair(pair: Pair, personId: PersonId): UnstampedRow {
  const { press, message } = pair;
  const plannedIn = press.planned === undefined ? undefined : press.thread;
  return present<UnstampedRow>({ ...settledFacts(press, message), personId, parts: pair, plannedIn });
}

function rowOfSingle(touch: TouchFacts, personId: PersonId): UnstampedRow {
  const plannedIn = isPress(touch) && touch.planned !== undefined ? touch.thread : undefined;
  return present<UnstampedRow>({ ...touch, personId, parts: undefined, plannedIn });
}

async function replaceRows(
  work: Work,
  before: readonly TouchRow[],
  after: readonly UnstampedRow[],
): Promise<void> {
  const { touches } = work.database;
  const known = new Map(before.map((row) => [row.id, row]));
  const stays = new Set(after.map(({ id }) => id));
  await touches.bulkDelete(before.map(({ id }) => id).filter((id) => !stays.has(id)));
  for (const row of after) {
    const old = known.get(row.id);
    const stamp = rowStamp(work);
    if (old && stableText({ ...row, ...stampOf(old) }) === stableText(old)) continue;
    await touches.put({ ...row, ...stamp });
    await rememberPress(work, row, old);
  }
  await forgetReleased(work, before, after);
  for (const row of before) await moveNews(work, row, after);
}

/** Later sightings of the press, and what refers to it, find the message instead. */
async function rememberPress(
  work: Work,
  { id, personId, parts }: UnstampedRow,
  old?: TouchRow,
): Promise<void> {
  if (!parts?.press.hash || old?.parts?.press.id === parts.press.id) return;
  await work.database.settledTouches.put({ hash: parts.press.hash, touch: id, ...rowStamp(work) });
  await moveReferences(work, personId, { from: parts.press.id, to: id });
  work.journal?.settled(id);
}

async function forgetReleased(
  work: Work,
  before: readonly TouchRow[],
  after: readonly UnstampedRow[],
): Promise<void> {
  const stillSettled = new Set(after.map(({ parts }) => parts?.press.hash));
  const hashes = before.map(({ parts }) => parts?.press.hash).filter((hash) => hash !== undefined);
  const released = hashes.filter((hash) => !stillSettled.has(hash));
  if (released.length > 0) await work.database.settledTouches.bulkDelete(released);
}

/** The news of a conversation stay with its touch when that gets the id which Gmail gave the conversation. */
async function moveNews(work: Work, old: TouchRow, after: readonly UnstampedRow[]): Promise<void> {
  const row = after.find(({ id, parts }) => id === old.id || parts?.press.id === old.id);
  if (old.thread === undefined || row?.thread === undefined || row.thread === old.thread) return;
  await moveThreadNews(work, { from: old.thread, to: row.thread });
}

function stampOf({ updatedAt, device }: Row): Row {
  return { updatedAt, device };
}
