import { addDays, daysBetween } from '../../calendar';
import { dayOfTouch, unansweredTouches as unansweredOf } from '../../history';
import type { Policy } from '../../policy';
import type { Channel, Touch } from '../../touch';
import { counted, nounOf, ordinal } from '../../words';
import type { Rule, RuleContext } from '../rule';
import type { Reason } from '../verdict';

/** Too many messages without an answer within the window, on all channels together, the one being written included. */
export const unansweredTouches: Rule = (context) => {
  const recent = recentUnanswered(context);
  const level = levelOf(recent.length + 1, context.policy);
  const clearing = recent.at(recent.length - milestone(context.policy) + 1);
  if (!level || !clearing) return undefined;
  return {
    rule: 'unanswered-touches',
    level,
    sentence: sentenceOf(recent, context),
    proofs: recent.map((touch) => touch.id),
    clearsOn: addDays(dayOfTouch(clearing, context.timeZone), context.policy.unansweredTouches.windowDays),
  };
};

function recentUnanswered({ touches, policy, timeZone, today }: RuleContext): readonly Touch[] {
  const { windowDays } = policy.unansweredTouches;
  return unansweredOf(touches).filter(
    (touch) => daysBetween(dayOfTouch(touch, timeZone), today) < windowDays,
  );
}

function levelOf(count: number, { unansweredTouches: limit }: Policy): Reason['level'] | undefined {
  if (count >= limit.holdFrom) return 'hold';
  return count >= limit.cautionFrom ? 'caution' : undefined;
}

/** The number of messages at which this rule first speaks. */
function milestone({ unansweredTouches: limit }: Policy): number {
  return Math.min(limit.cautionFrom, limit.holdFrom);
}

function sentenceOf(recent: readonly Touch[], context: RuleContext): string {
  const noun = nounForAll(recent, context.channel);
  const span = spanInWords(recent, context);
  return `${ordinal(recent.length + 1)} unanswered ${noun} ${span}${channelsInWords(recent)}.`;
}

function nounForAll(recent: readonly Touch[], channel: Channel): string {
  return recent.every((touch) => touch.channel === channel) ? nounOf(channel) : 'message';
}

function spanInWords(recent: readonly Touch[], { timeZone, today }: RuleContext): string {
  const days = recent.map((touch) => daysBetween(dayOfTouch(touch, timeZone), today));
  const longest = Math.max(0, ...days);
  return longest === 0 ? 'today' : `in ${counted(longest, 'day')}`;
}

function channelsInWords(recent: readonly Touch[]): string {
  const places = new Set(recent.map((touch) => placeOf(touch.channel)));
  return places.size > 1 ? `, by ${[...places].join(' and ')}` : '';
}

function placeOf(channel: Channel): string {
  if (channel === 'email') return 'mail';
  return channel === 'call' || channel === 'text' ? 'phone' : 'LinkedIn';
}
