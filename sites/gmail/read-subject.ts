import { cleanText } from '../page-reading';
import type { Compose } from './find-composes';
import { hasBox } from './rendered';
import { allMatches, firstMatch } from './selectors';

/** The subject of a compose; for a reply without a subject field that of the open conversation. Empty when there is none. */
export function readSubject({ root, kind }: Compose): string {
  const field = firstMatch(root, 'subject');
  const typed = field instanceof HTMLInputElement ? cleanText(field.value) : '';
  return typed || kind !== 'inline' ? typed : headingText(root.ownerDocument);
}

// Headings of conversations that were left stay in the page without a box.
function headingText(document: Document): string {
  const open = allMatches(document, 'threadHeading').find(hasBox);
  return cleanText(open?.textContent ?? '');
}
