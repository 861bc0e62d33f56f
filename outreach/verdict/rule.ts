import type { EpochMs } from '../brand';
import type { Day } from '../calendar';
import type { Policy } from '../policy';
import type { Standing } from '../standing';
import type { Channel, Touch } from '../touch';
import type { Reason } from './verdict';

/** All that a rule may look at: one person, and the message that the user is about to send. */
export interface RuleContext {
  readonly name: string;
  readonly touches: readonly Touch[];
  readonly standings: readonly Standing[];
  readonly policy: Policy;
  readonly channel: Channel;
  readonly now: EpochMs;
  /** The user's IANA time zone; days begin and end there. */
  readonly timeZone: string;
  readonly today: Day;
}

/** One reason to wait, or undefined when the rule has nothing to say. */
export type Rule = (context: RuleContext) => Reason | undefined;
