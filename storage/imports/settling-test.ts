import { isMessage, MOST_APART } from '../settling';
import type { TactDatabase } from '../tact-database';
import type { TouchFacts } from '../touch-rows';

/**
 * Which touches may be what became of a press of Send. Most of a mailbox is older than the first press that Tact has
 * seen, and the conversations in which mails were scheduled are few.
 */
export async function settlingTest({ touches }: TactDatabase): Promise<(touch: TouchFacts) => boolean> {
  const [waiting, settled, planned] = await Promise.all([
    touches.orderBy('[at+hash]').first(),
    touches.orderBy('parts.press.at').first(),
    touches.orderBy('plannedIn').uniqueKeys(),
  ]);
  const firstPress = Math.min(waiting?.at ?? Infinity, settled?.parts?.press.at ?? Infinity);
  const threads = new Set<unknown>(planned);
  return (touch) => {
    const { at, thread, alsoThread } = touch;
    const isPlanned = [thread, alsoThread].some((one) => one !== undefined && threads.has(one));
    return isMessage(touch) && (isPlanned || at >= firstPress - MOST_APART);
  };
}
