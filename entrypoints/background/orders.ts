import type { Caller, Orders } from '@/messaging/protocol';
import type { Settings } from '@/outreach/settings';

/** What the reader of a site may do, as the user has agreed. */
export function ordersFor(caller: Caller, { consent, keepSubjects }: Settings): Orders {
  if (caller === 'gmail') return { reading: consent.gmail, surface: consent.gmail, keepSubjects };
  if (caller === 'linkedin') {
    return { reading: consent.linkedin !== 'off', surface: consent.linkedin === 'overlay', keepSubjects };
  }
  return { reading: false, surface: false, keepSubjects };
}
