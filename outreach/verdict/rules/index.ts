import type { Rule } from '../rule';
import type { RuleId } from '../verdict';
import { businessDayGap } from './business-day-gap';
import { doNotContact } from './do-not-contact';
import { unansweredTouches } from './unanswered-touches';

/** Every rule there is. Of two reasons of the same level, the one further up speaks first. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'do-not-contact': doNotContact,
  'unanswered-touches': unansweredTouches,
  'business-day-gap': businessDayGap,
};
