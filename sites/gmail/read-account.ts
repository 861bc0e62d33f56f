import { addressesIn } from './addresses';
import { firstMatch } from './selectors';

/** The address of the account whose mailbox this is, or undefined when the page does not say. */
export function readAccount(document: Document): string | undefined {
  // The words around the address are translated, the address is not.
  const signOut = firstMatch(document, 'signOutLink')?.getAttribute('aria-label') ?? '';
  // The subject of an opened conversation stands first in the title and may hold an address too: the last one counts.
  const account = addressesIn(document.title).at(-1) ?? addressesIn(signOut).at(-1);
  return account?.toLowerCase();
}
