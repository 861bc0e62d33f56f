import { addDays, laterDay, type Day } from '../../calendar';
import { dayOfTouch, scheduledTouches } from '../../history';
import { touchAsOf, type Touch } from '../../touch';
import { counted, dayText, nounOf, scheduledFor, shortName } from '../../words';
import type { Rule, RuleContext } from '../rule';
import { businessDayGap } from './business-day-gap';
import { unansweredTouches } from './unanswered-touches';

/** A message to the person goes out by itself soon: another one would be one too many. */
export const scheduledMessage: Rule = (context) => {
  const waiting = scheduledTouches(context.touches);
  const [next] = waiting;
  const last = waiting.at(-1);
  if (!next || !last) return undefined;
  return {
    rule: 'scheduled-message',
    level: 'caution',
    sentence: sentenceOf(waiting, next, context),
    proofs: waiting.map((touch) => touch.id),
    clearsOn: clearingDay(last, context),
  };
};

function sentenceOf(waiting: readonly Touch[], next: Touch, { name, timeZone, today }: RuleContext): string {
  const noun = nounOf(next.channel);
  const day = dayOfTouch(next, timeZone);
  if (waiting.length === 1) return `A ${noun} to ${shortName(name)} is ${scheduledFor(day, today)}.`;
  const mails = counted(waiting.length, noun);
  return `${mails} to ${shortName(name)} are scheduled, the next for ${dayText(day, today)}.`;
}

/** Once it went out it is a message without an answer: the day on which that does not count against another one any more. */
function clearingDay(last: Touch, context: RuleContext): Day {
  const day = dayOfTouch(last, context.timeZone);
  const touches = context.touches.map((touch) => touchAsOf(touch, last.at));
  const then = { ...context, touches, now: last.at, today: day };
  const days = [unansweredTouches, businessDayGap].flatMap((rule) => rule(then)?.clearsOn ?? []);
  return days.reduce(laterDay, addDays(day, 1));
}
