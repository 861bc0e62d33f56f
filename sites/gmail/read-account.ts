import { firstMatch } from './selectors';

const ADDRESS = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:]+/gu;

/** The address of the account whose mailbox this is, or undefined when the page does not say. */
export function readAccount(document: Document): string | undefined {
  // The subject of an opened conversation stands first in the title and may hold an address too: the last one counts.
  return lastAddress(document.title) ?? lastAddress(signOutText(document));
}

// The words around the address are translated, the address is not.
function signOutText(document: Document): string {
  return firstMatch(document, 'signOutLink')?.element.getAttribute('aria-label') ?? '';
}

function lastAddress(text: string): string | undefined {
  return text.match(ADDRESS)?.at(-1)?.toLowerCase();
}
