import { emailHandle } from '@/outreach/handle';
import { cleanText } from '../page-reading';
import { addressesIn } from './addresses';
import { firstMatch } from './rungs';
import { signOutLink } from './selectors/account';

/** The address of the account whose mailbox this is, or undefined when the page does not say. */
export function readAccount(document: Document): string | undefined {
  const parts = cleanText(document.title).split(/ ?[-–—|·•] /u);
  // The words around the address are translated, the address is not.
  const signOut = cleanText(firstMatch(document, signOutLink)?.getAttribute('aria-label') ?? '');
  // The subject of an opened conversation stands first in the title and may hold an address too: the last part that
  // is one counts, and the subject never does.
  const account =
    parts.findLast((part) => emailHandle(part)) ??
    addressesIn(signOut).at(-1) ??
    parts.slice(1).flatMap(addressesIn).at(-1);
  return account?.toLowerCase();
}
