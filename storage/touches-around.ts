import type { PersonId, TouchId } from '@/outreach/brand';
import { isMessage, isPress, mayBeOne, MOST_APART } from './settling';
import type { TactDatabase } from './tact-database';
import { partsOf } from './touch-facts';
import type { TouchFacts, TouchRow } from './touch-rows';

/** Everything that the match of one touch can depend on. */
export interface Surroundings {
  /** The touches, each with all that was seen of it. */
  readonly touches: readonly TouchFacts[];
  /** The rows in which they are kept so far. */
  readonly rows: readonly TouchRow[];
}

/** A press that became a message is found at the moment of the message. */
const FAR_ENOUGH = 2 * MOST_APART;

/**
 * The presses and messages that may be one with this touch, those that may be one with them, and so on.
 * For a touch with none around that is one look at the person's history, and one at the scheduled mails of its conversation.
 */
export async function touchesAround(
  database: TactDatabase,
  person: PersonId,
  changed: TouchFacts,
  kept: TouchRow | undefined,
): Promise<Surroundings> {
  const rows = new Map<TouchId, TouchRow>(kept && [[kept.id, kept]]);
  const touches = new Map<TouchId, TouchFacts>();
  const lookedAround: number[] = [];
  const waiting = [changed];
  // What is found is looked around too: the list grows while it is gone through.
  for (const touch of waiting) {
    if (touches.has(touch.id)) continue;
    touches.set(touch.id, touch);
    const found = await rowsInOneThread(database, touch);
    if (!lookedAround.some((at) => Math.abs(at - touch.at) <= FAR_ENOUGH)) {
      found.push(...(await rowsAtTheTime(database, person, touch)));
      lookedAround.push(touch.at);
    }
    for (const row of found) if (row.personId === person) rows.set(row.id, row);
    waiting.push(...connectedWith(touch, [...rows.values()]));
  }
  const own = [...rows.values()].filter((row) => partsOf(row).some(({ id }) => touches.has(id)));
  return { touches: [...touches.values()], rows: own };
}

function connectedWith(touch: TouchFacts, rows: readonly TouchRow[]): readonly TouchFacts[] {
  const all = rows.map(partsOf);
  const together = all.filter((parts) => parts.some(({ id }) => id === touch.id)).flat();
  return [...together, ...all.flat().filter((other) => mayBeOne(touch, other))];
}

function rowsAtTheTime(database: TactDatabase, person: PersonId, { at }: TouchFacts) {
  const reach = 2 * FAR_ENOUGH;
  return database.touches
    .where('[personId+at]')
    .between([person, at - reach], [person, at + reach], true, true)
    .toArray();
}

async function rowsInOneThread({ touches }: TactDatabase, touch: TouchFacts): Promise<TouchRow[]> {
  const { thread, alsoThread, planned } = touch;
  if (isMessage(touch)) {
    const threads = [...new Set([thread, alsoThread])].filter((one) => one !== undefined);
    return threads.length > 0 ? touches.where('plannedIn').anyOf(threads).toArray() : [];
  }
  if (!isPress(touch) || planned === undefined || thread === undefined) return [];
  return touches.where('thread').equals(thread).or('alsoThread').equals(thread).toArray();
}
