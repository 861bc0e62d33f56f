import type { Caller, Orders } from '@/messaging/protocol';
import type { Settings } from '@/outreach/settings';

/** What the reader of a site may do, as the user has agreed. */
export function ordersFor(
  caller: Caller,
  { consent, keepSubjects, ownAddresses, overlayPlace }: Settings,
): Orders {
  const others = { keepSubjects, ownAddresses: [] };
  if (caller === 'gmail') {
    const own = ownAddresses.filter(({ isOwn }) => isOwn).map(({ handle }) => handle);
    return { reading: consent.gmail, surface: consent.gmail, keepSubjects, ownAddresses: own };
  }
  if (caller === 'linkedin') {
    const surface = consent.linkedin === 'overlay';
    const place = overlayPlace && { overlayPlace };
    return { reading: consent.linkedin !== 'off', surface, ...place, ...others };
  }
  return { reading: false, surface: false, ...others };
}
