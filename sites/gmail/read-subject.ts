import { cleanText } from '../page-reading';
import type { Compose } from './find-composes';
import { hasBox, type IsRendered } from './rendered';
import { allMatches, firstMatch } from './selectors';

/** The subject of a compose; for a reply without a subject field that of the open conversation. Empty when there is none. */
export function readSubject({ root, kind }: Compose, isRendered: IsRendered = hasBox): string {
  const field = firstMatch(root, 'subject')?.element;
  const typed = field instanceof HTMLInputElement ? cleanText(field.value) : '';
  return typed || kind !== 'inline' ? typed : headingText(root.ownerDocument, isRendered);
}

// Headings of conversations that were left stay in the page without a box.
function headingText(document: Document, isRendered: IsRendered): string {
  const open = allMatches(document, 'threadHeading').find(({ element }) => isRendered(element));
  return cleanText(open?.element.textContent ?? '');
}
