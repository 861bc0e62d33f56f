import type { TodayList } from '@/messaging/protocol';
import { dayText } from '@/outreach/words';

/** "Caught up. The next reminder is for Thu 26 Nov." */
export function caughtUpText({ today, next }: TodayList): string {
  return next ? `Caught up. The next reminder is for ${dayText(next.day, today)}.` : 'Caught up.';
}
