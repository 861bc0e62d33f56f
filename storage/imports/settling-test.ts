import { isMessage, MOST_APART } from '../settling';
import type { TactDatabase } from '../tact-database';
import type { TouchFacts } from '../touch-rows';

interface Kept {
  readonly facts: TouchFacts;
}

/**
 * Which of these touches may be what became of a press of Send. Most of a mailbox is older than the first press that
 * Tact has seen, and the conversations in which mails were scheduled are few.
 */
export async function settlingTest(
  database: TactDatabase,
  touches: readonly Kept[],
): Promise<(touch: Kept) => boolean> {
  const messages = touches.filter(({ facts }) => isMessage(facts));
  if (messages.length === 0) return () => false;
  const earliest = (await firstPress(database)) - MOST_APART;
  const planned = await plannedThreads(database);
  return ({ facts }) => {
    const { at, thread, alsoThread } = facts;
    return (
      isMessage(facts) && (at >= earliest || [thread, alsoThread].some((one) => one && planned.has(one)))
    );
  };
}

/** When the first mail went out whose Send was seen, in ms; later than anything if there was none. */
async function firstPress({ touches }: TactDatabase): Promise<number> {
  const waiting = await touches.orderBy('[at+hash]').first();
  const settled = await touches.orderBy('parts.press.at').first();
  return Math.min(waiting?.at ?? Infinity, settled?.parts?.press.at ?? Infinity);
}

async function plannedThreads({ touches }: TactDatabase): Promise<ReadonlySet<unknown>> {
  return new Set(await touches.orderBy('plannedIn').uniqueKeys());
}
