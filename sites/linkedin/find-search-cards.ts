import { allMatches, attributeOf, isShown } from '../page-reading';
import { documentsOf } from './find-profile-card';
import { keysOf, memberNumberIn } from './own-keys';
import { SELECTORS } from './selectors';
import { LIST_SELECTORS } from './selectors-lists';

/** A card of one person among search results, with the number that its key gives. */
export interface FoundCard {
  readonly element: Element;
  readonly memberNumber: number;
}

/** The cards of people that the page shows, in page order, in the document or in its same-origin Ember frame. */
export function findSearchCards(document: Document): FoundCard[] {
  const cards = documentsOf(document).flatMap((page) => [...sduiCards(page), ...emberCards(page)]);
  return cards.filter(({ element }) => !element.closest(SELECTORS.notTheProfile) && isShown(element));
}

function sduiCards(page: Document): FoundCard[] {
  const items = allMatches(page, LIST_SELECTORS.sduiSearchKey).flatMap(
    (keyed) => keyed.closest(LIST_SELECTORS.sduiItem) ?? [],
  );
  return [...new Set(items)].flatMap((element) => sduiCard(element)).sort(inPageOrder);
}

/** An item that holds other items, or the keys of several people, is a list of cards and not one. */
function sduiCard(element: Element): FoundCard | [] {
  const keys = allMatches(element, LIST_SELECTORS.sduiSearchKey).flatMap(keysOf);
  const numbers = new Set(keys.flatMap((key) => memberNumberIn(key) ?? []));
  const [memberNumber] = numbers;
  const isOne = numbers.size === 1 && !element.querySelector('[role="listitem"]');
  return isOne && memberNumber !== undefined ? { element, memberNumber } : [];
}

function emberCards(page: Document): FoundCard[] {
  return allMatches(page, LIST_SELECTORS.emberSearchCard).flatMap((element) => {
    const urn = attributeOf(element, 'data-chameleon-result-urn');
    const memberNumber = Number(/^urn:li:member:([1-9]\d{0,15})$/u.exec(urn)?.[1]);
    const isOne = !LIST_SELECTORS.emberSearchCard.some((selector) => element.querySelector(selector));
    return memberNumber && isOne ? { element, memberNumber } : [];
  });
}

function inPageOrder(first: FoundCard, second: FoundCard): number {
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING; the constant of another frame may be out of reach.
  return first.element.compareDocumentPosition(second.element) & 4 ? -1 : 1;
}
