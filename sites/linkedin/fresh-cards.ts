import type { EpochMs } from '@/outreach/brand';
import type { FoundCard } from './find-search-cards';
import { whoseMutuals } from './search-address';

/** Cards come and go for a moment while a page is being changed. */
const SETTLED_MS = 1_000;

/** Which of the cards in the page belong to the address, told at every look. */
export type FreshCards = (address: URL, cards: readonly FoundCard[]) => readonly FoundCard[];

/**
 * After in-site navigation the old cards stay for seconds under the new address. Makes the function that leaves them
 * out: cards count once others than before have come and the list has settled, and then only the new ones do.
 */
export function createFreshCards(now: () => EpochMs): FreshCards {
  let asked: URL | undefined;
  let before: readonly FoundCard[] = [];
  let last: readonly FoundCard[] = [];
  let settledFrom = 0;
  return (address, cards) => {
    if (asked && isAnotherList(asked, address)) before = last;
    if (!isSameList(last, cards)) settledFrom = now() + SETTLED_MS;
    asked = address;
    last = cards;
    if (before.length === 0) return cards;
    const hasOthers = cards.some((card) => !before.some((old) => old.memberNumber === card.memberNumber));
    return hasOthers && now() >= settledFrom ? cards.filter((card) => !isAmong(before, card)) : [];
  };
}

/** Another page of the same person's mutual connections is the same list. */
function isAnotherList(first: URL, second: URL): boolean {
  const whose = whoseMutuals(second);
  if (whose !== undefined && whose === whoseMutuals(first)) return false;
  return first.pathname + first.search !== second.pathname + second.search;
}

function isSameList(first: readonly FoundCard[], second: readonly FoundCard[]): boolean {
  return first.length === second.length && second.every((card) => isAmong(first, card));
}

function isAmong(cards: readonly FoundCard[], { element, memberNumber }: FoundCard): boolean {
  return cards.some((card) => card.element === element && card.memberNumber === memberNumber);
}
