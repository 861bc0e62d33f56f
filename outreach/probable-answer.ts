import type { EpochMs } from './brand';
import type { Briefing } from './briefing';
import { lastAnswer } from './history';
import { isDelivered, type Touch } from './touch';

/** The last message of one conversation. */
export interface ThreadNews {
  readonly thread: string;
  /** As `gmailMessageKey` makes it. */
  readonly message: string;
  readonly at: EpochMs;
}

/** Gmail's moment of a message may differ by so much from the moment of the press that sent it. */
const SAME_MESSAGE_MS = 2 * 60_000;

/** The newest message that nobody has read to Tact, in a conversation in which the user wrote and got no answer since. */
export function probableAnswer(
  news: readonly ThreadNews[],
  touches: readonly Touch[],
): Briefing['probablyAnswered'] {
  const newest = news
    .filter((one) => isNews(one, touches))
    .toSorted((first, second) => second.at - first.at || (first.thread < second.thread ? -1 : 1))[0];
  if (!newest || (lastAnswer(touches)?.at ?? 0) >= newest.at) return undefined;
  return { thread: newest.thread, at: newest.at };
}

function isNews({ thread, message, at }: ThreadNews, touches: readonly Touch[]): boolean {
  if (touches.some((touch) => touch.message === message)) return false;
  const inThread = touches.filter((touch) => touch.thread === thread && isDelivered(touch));
  const last = Math.max(...inThread.map((touch) => touch.at));
  return inThread.some(({ direction }) => direction === 'out') && at - last > SAME_MESSAGE_MS;
}
