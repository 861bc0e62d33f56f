import { touchId } from '@/outreach/brand';
import { addDays, noonOf, type Day } from '@/outreach/calendar';
import type { Channel, Touch } from '@/outreach/touch';

/** The line that explains the line: a mail, a message, and a rest of nine days. */
export function exampleLine(today: Day) {
  return {
    today,
    timeZone: 'UTC',
    verdict: { level: 'hold', sentence: '', reasons: [], clearsOn: addDays(today, 9) },
    history: [touch('linkedin-message', addDays(today, -5)), touch('email', addDays(today, -11))],
  } as const;
}

function touch(channel: Channel, day: Day): Touch {
  const id = touchId(`example ${channel}`);
  return { id, message: id, channel, direction: 'out', at: noonOf(day), state: 'sent', source: 'logged' };
}
