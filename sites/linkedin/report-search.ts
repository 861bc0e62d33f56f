import { memberHandle } from '@/outreach/handle';
import { findSearchCards, type FoundCard } from './find-search-cards';
import { createFreshCards } from './fresh-cards';
import { mutualTie, sightingsOfCard } from './list-sightings';
import { readSearchCard } from './read-search-cards';
import type { ReaderLink } from './reader-link';
import { createReread } from './reread';
import { isPeopleSearch, whoseMutuals } from './search-address';
import type { SearchCard } from './search-card';
import { createTellOnce, type ListNews } from './tell-once';

/** Makes the function that tells whom the search results in front of the user show, and whom they name as mutual connections. */
export function createSearchReports(link: ReaderLink): () => void {
  const { document, now } = link.context;
  const tell = createTellOnce(link);
  const reread = createReread<SearchCard>();
  const freshCards = createFreshCards(now);
  return () => {
    const address = new URL(document.location.href);
    const found = findSearchCards(document);
    // Looked at everywhere: only so is it known later which cards are the old ones.
    const fresh = freshCards(address, found);
    if (!isPeopleSearch(address)) return;
    const whose = whoseMutuals(address);
    const isMutual = (card: FoundCard) => whose !== undefined && fresh.includes(card);
    tell(found.flatMap((card) => newsOf(card, isMutual(card) ? whose : undefined)));
  };

  function newsOf(found: FoundCard, whose: number | undefined): ListNews[] {
    const card = reread(found.element, () => readSearchCard(found));
    if (!card) return [];
    const key = String(found.memberNumber);
    const itself = { key, shown: card, sightings: sightingsOfCard(card, now()) };
    return whose === undefined ? [itself] : [itself, ...mutualOf(whose, card, key)];
  }

  /** Everybody of the first degree in the list of somebody's mutual connections is one of them. */
  function mutualOf(whose: number, card: SearchCard, key: string): ListNews[] {
    const person = memberHandle(whose);
    if (!person || card.degree !== 1 || card.memberNumber === whose) return [];
    const { name, slug, memberNumber } = card;
    const sightings = [mutualTie([person], card, now())];
    return [{ key: `${key} of ${String(whose)}`, shown: { name, slug, memberNumber }, sightings }];
  }
}
