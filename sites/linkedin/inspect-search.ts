import { readSearchCards } from './read-search-cards';
import type { SearchCard } from './search-card';

/** What the reader of search results sees as plain JSON: null for what a card does not show. */
export function inspectSearch(document: Document): Record<string, unknown> {
  const cards = readSearchCards(document);
  if (cards.length === 0) return { kind: 'unknown layout', reason: 'no card of a person is found' };
  return { kind: 'people-search', cards: cards.map(plainCard) };
}

function plainCard({ mutuals, ...card }: SearchCard): Record<string, unknown> {
  return {
    name: card.name,
    memberNumber: card.memberNumber ?? null,
    slug: card.slug ?? null,
    degree: card.degree ?? null,
    headline: card.headline ?? null,
    location: card.location ?? null,
    mutualCount: card.mutualCount ?? null,
    mutualNames: mutuals.map(({ name }) => name),
    mutualSlugs: mutuals.map(({ slug }) => slug ?? null),
    mutualMemberNumbers: mutuals.map(({ memberNumber }) => memberNumber ?? null),
    canConnect: card.canConnect ?? null,
    connection: card.connection,
  };
}
