import { wholeDeskOf, type CardTools } from '../card-tools';
import type { PageParts } from './page-parts';

/** What can be done from a card on one of our own pages. */
export function pageTools(parts: PageParts): CardTools {
  return { ...wholeDeskOf(parts), threads: 'by-link' };
}
