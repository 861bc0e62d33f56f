import { addBusinessDays, businessDaysBetween, type Day } from '../../calendar';
import { dayOfTouch, unansweredTouches } from '../../history';
import type { Policy } from '../../policy';
import type { Touch } from '../../touch';
import { counted, nounOf, onDay } from '../../words';
import type { Rule, RuleContext } from '../rule';
import type { Reason } from '../verdict';

/** Too few business days since the last message that was not answered: the answer may still be on its way. */
export const businessDayGap: Rule = (context) => {
  const last = unansweredTouches(context.touches).at(-1);
  if (!last) return undefined;
  const lastDay = dayOfTouch(last, context.timeZone);
  const level = levelOf(businessDaysBetween(lastDay, context.today), context.policy);
  if (!level) return undefined;
  return {
    rule: 'business-day-gap',
    level,
    sentence: sentenceOf(last, lastDay, context),
    proofs: [last.id],
    clearsOn: addBusinessDays(lastDay, longestGap(context.policy)),
  };
};

function levelOf(gap: number, { businessDayGap: limit }: Policy): Reason['level'] | undefined {
  if (gap < limit.holdBelow) return 'hold';
  return gap < limit.cautionBelow ? 'caution' : undefined;
}

function longestGap({ businessDayGap: limit }: Policy): number {
  return Math.max(limit.cautionBelow, limit.holdBelow);
}

function sentenceOf(last: Touch, lastDay: Day, { today }: RuleContext): string {
  const gap = businessDaysBetween(lastDay, today);
  const noun = nounOf(last.channel);
  if (gap === 0) return `Your last ${noun} went out ${onDay(lastDay, today)}.`;
  return `Your last ${noun} is ${counted(gap, 'business day')} old.`;
}
