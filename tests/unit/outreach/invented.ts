import { epochMs, touchId, type EpochMs } from '@/outreach/brand';
import { dayOf } from '@/outreach/calendar';
import { defaultPolicy } from '@/outreach/policy';
import type { Touch } from '@/outreach/touch';
import type { RuleContext } from '@/outreach/verdict/rule';

export const timeZone = 'Europe/London';

/** A moment in the time zone of these tests, in winter: "2026-11-24 09:00". */
export function at(moment: string): EpochMs {
  return epochMs(Date.parse(`${moment.replace(' ', 'T')}:00Z`));
}

export function touch(moment: string, more: Partial<Touch> = {}): Touch {
  return {
    id: touchId(`touch at ${moment} ${more.channel ?? 'email'} ${more.direction ?? 'out'}`),
    message: `message at ${moment} ${more.channel ?? 'email'} ${more.direction ?? 'out'}`,
    channel: 'email',
    direction: 'out',
    at: at(moment),
    state: 'sent',
    source: 'seen',
    ...more,
  };
}

export function context(
  now: string,
  touches: readonly Touch[],
  more: Partial<RuleContext> = {},
): RuleContext {
  return {
    name: 'Daniel Okafor',
    touches,
    standings: [],
    policy: defaultPolicy,
    channel: 'email',
    now: at(now),
    timeZone,
    today: dayOf(at(now), timeZone),
    ...more,
  };
}
