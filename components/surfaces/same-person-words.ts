import type { PossiblyOne } from '@/messaging/protocol';
import type { Day } from '@/outreach/calendar';
import { counted, dayText } from '@/outreach/words';

/** The worker tells of no more. */
const MOST_TOLD = 200;

/** "37 pairs may be one person" */
export function pairCountText(count: number): string {
  return `${counted(count, 'pair')}${count >= MOST_TOLD ? ' or more' : ''} may be one person`;
}

/** "3 touches, last on Fri 20 Nov" */
export function touchesText({ touchCount, lastTouchOn }: PossiblyOne, today: Day): string {
  if (touchCount === 0 || !lastTouchOn) return 'No message yet';
  const count = touchCount === 1 ? '1 touch' : `${touchCount} touches`;
  return `${count}, last ${dayText(lastTouchOn, today)}`;
}
