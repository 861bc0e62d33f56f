import { dayOf, type Day } from './calendar';
import { isDelivered, type Channel, type Touch } from './touch';

/** A public comment is no message, and asks for no answer. */
const channelsThatAskForAnAnswer: ReadonlySet<Channel> = new Set([
  'email',
  'linkedin-message',
  'inmail',
  'invitation',
  'call',
  'text',
]);

/** Whether this touch shows that the other side is there: a machine's answer does not. A meeting is both sides'. */
function isAnswer(touch: Touch): boolean {
  if (!isDelivered(touch)) return false;
  if (touch.channel === 'meeting') return true;
  const isMachine = touch.reply?.intent === 'out-of-office' || touch.reply?.intent === 'bounce';
  return touch.direction === 'in' && !isMachine;
}

/** The last answer of the other side, on any channel. */
export function lastAnswer(touches: readonly Touch[]): Touch | undefined {
  return latest(touches.filter(isAnswer));
}

/**
 * The user's messages since the other side last answered on any channel, oldest first.
 * A mail that reached several handles of one person counts once.
 */
export function unansweredTouches(touches: readonly Touch[]): readonly Touch[] {
  const answeredAt = lastAnswer(touches)?.at ?? Number.NEGATIVE_INFINITY;
  return oncePerMessage(touches.filter((touch) => asksForAnAnswer(touch) && touch.at > answeredAt));
}

/** The user's messages that will go out by themselves, the next one first. */
export function scheduledTouches(touches: readonly Touch[]): readonly Touch[] {
  return oncePerMessage(touches.filter((touch) => touch.direction === 'out' && touch.state === 'scheduled'));
}

/** Oldest first; of the touches of one message one stands for all. */
export function oncePerMessage(touches: readonly Touch[]): readonly Touch[] {
  const byMessage = new Map(touches.toSorted(byTime).map((touch) => [touch.message, touch]));
  return [...byMessage.values()].toSorted(byTime);
}

/** With one touch for each meeting: calendars tell it in both directions, with every address of the person that was invited. */
export function withMeetingsOnce(touches: readonly Touch[]): readonly Touch[] {
  const meetings = touches.filter(({ channel }) => channel === 'meeting');
  const first = new Map(meetings.toReversed().map((touch) => [touch.message, touch]));
  return touches.filter((touch) => touch.channel !== 'meeting' || first.get(touch.message) === touch);
}

function asksForAnAnswer(touch: Touch): boolean {
  return touch.direction === 'out' && isDelivered(touch) && channelsThatAskForAnAnswer.has(touch.channel);
}

/** The last message of the user that was delivered or is on its way. */
export function lastOutbound(touches: readonly Touch[]): Touch | undefined {
  return latest(touches.filter(asksForAnAnswer));
}

function latest(touches: readonly Touch[]): Touch | undefined {
  return touches.toSorted(byTime).at(-1);
}

/** Oldest first; of two at the same moment the order is by id, so that it does not depend on who asks. */
export function byTime(first: Touch, second: Touch): number {
  return first.at - second.at || (first.id < second.id ? -1 : 1);
}

export function dayOfTouch(touch: Touch, timeZone: string): Day {
  return dayOf(touch.at, timeZone);
}
