import type { Handle } from '@/outreach/handle';
import { addressIn } from './delivery-report';

// Sendmail says "expanded from", Exim "generated from", below the address that it tried in the end.
const EXPANDED =
  /<?([^\s<>()"',;:]{1,64}@[^\s<>()"',;:]{1,255})>?[^\n]{0,200}\n(?:[^\n@]{0,200}\n){0,2}[^\n@(]{0,40}\((?:ultimately )?(?:expanded|generated|forwarded|redirected) from:? {0,4}<?([^\s<>()"',;:]{1,64}@[^\s<>()"',;:]{1,255})>?\)/giu;
const MOST = 20;

/** To whom the mails were written that were passed on to addresses where they failed, by those addresses, as the words of a report tell it. */
export function writtenTo(words: string): ReadonlyMap<Handle, Handle> {
  const found = new Map<Handle, Handle>();
  for (const [, final = '', original = ''] of words.matchAll(EXPANDED)) {
    const [tried, written] = [addressIn(final), addressIn(original)];
    if (tried && written && found.size < MOST) found.set(tried, written);
  }
  return found;
}
