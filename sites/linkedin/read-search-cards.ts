import { nameLineOf, ownerOf } from './card-owner';
import { findSearchCards, type FoundCard } from './find-search-cards';
import { readCardConnection } from './read-card-connection';
import { degreeOfCard, describingLines } from './read-card-lines';
import { readCardMutuals } from './read-card-mutuals';
import { linesOf } from './list-lines';
import type { SearchCard } from './search-card';

/** The people among the search results that the page shows now; changes nothing and asks nobody. */
export function readSearchCards(document: Document): SearchCard[] {
  return findSearchCards(document).flatMap((found) => readSearchCard(found) ?? []);
}

/** What the card says of its person; undefined for "LinkedIn Member", who has no link, and where it cannot be told whose card it is. */
export function readSearchCard(found: FoundCard): SearchCard | undefined {
  const lines = linesOf(found.element);
  const owner = ownerOf(found, lines);
  const named = owner && nameLineOf(owner, lines);
  if (!named) return undefined;
  const degree = degreeOfCard(found.element, named, lines);
  return {
    name: named.name,
    ...owner,
    degree,
    ...describingLines(found, owner, named, lines),
    ...readCardMutuals(owner, lines, named),
    ...readCardConnection(found, degree),
  };
}
