import type { Rule } from '../rule';
import type { RuleId } from '../verdict';
import { askAfter } from './ask-after';
import { businessDayGap } from './business-day-gap';
import { doNotContact } from './do-not-contact';
import { scheduledMessage } from './scheduled-message';
import { unansweredTouches } from './unanswered-touches';

/** Every rule there is. Of two reasons of the same level, the one further up speaks first. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'do-not-contact': doNotContact,
  'ask-after': askAfter,
  'unanswered-touches': unansweredTouches,
  'business-day-gap': businessDayGap,
  'scheduled-message': scheduledMessage,
};
