import { allMatches, attributeOf, comesAfter, isShown, textOf } from '../page-reading';
import type { ProfileCard } from './find-profile-card';
import { belongsTo } from './own-keys';
import { CARD_SELECTORS } from './card-selectors';
import { slugOfLink } from './profile-address';

/** One line of text that a card shows. */
export interface CardLine {
  readonly element: Element;
  readonly text: string;
}

/** A card below the top card, and its lines in page order. */
export interface Card {
  readonly element: Element;
  readonly lines: readonly CardLine[];
}

/** The owner's card with its lines, or undefined while it is an empty placeholder: cards are filled when the user scrolls to them. */
export function filledCard(profile: ProfileCard, selectors: readonly string[]): Card | undefined {
  const cards = ownCards(profile, selectors).map((element) => ({
    element,
    lines: linesOf(element, profile.generation),
  }));
  return cards.find((card) => card.lines.length > 0);
}

/** The elements of the owner's card, empty or not, the likeliest first. */
export function ownCards(profile: ProfileCard, selectors: readonly string[]): Element[] {
  const keyed = allMatches(profile.page, selectors).filter((element) => belongsTo(profile, element));
  const cards = keyed.map((element) => sectionOfAnchor(element, profile.heading));
  return cards.filter((card) => leadsToOwner(profile, card));
}

/** Cards without a key may be those of the person before: their links to more of the same say whose they are. */
export function leadsToOwner({ slug }: ProfileCard, card: Element): boolean {
  const slugs = allMatches(card, ['a[href*="/details/"],a[href*="/overlay/"],a[href*="/edit/"]']).flatMap(
    (link) => slugOfLink(link) ?? [],
  );
  return slug === undefined || slugs.length === 0 || slugs.includes(slug);
}

const ANCHOR = /^(?:about|experience|education|interests|highlights|Profile_Top_Level_.*)$/u;

/** Some keys stand on an empty anchor inside the section; the section around a placeholder would be the whole page. */
function sectionOfAnchor(element: Element, heading: Element): Element {
  const key = element.id || attributeOf(element, 'componentkey');
  const section = element.childElementCount === 0 && ANCHOR.test(key) ? element.closest('section') : null;
  return section && !section.contains(heading) ? section : element;
}

const LINE = {
  sdui: 'p',
  // The classic frontend repeats each line for screen readers.
  ember: 'span[aria-hidden="true"]',
};

/** The lines that the element shows, without headings, controls and links to more. */
export function linesOf(card: Element, generation: ProfileCard['generation']): CardLine[] {
  const innermost = Array.from(card.querySelectorAll(LINE[generation])).filter(
    (line) => !line.querySelector(LINE[generation]),
  );
  const lines = innermost.filter(isLine).map((element) => ({ element, text: textOf(element) }));
  return lines.filter((line) => line.text !== '');
}

const NOT_A_LINE =
  'h2,h3,button,[role="tab"],a[href*="/overlay/"],a[href*="/details/"],[class*="inline-show-more-text"],[data-testid="expandable-text-box"]';

function isLine(element: Element): boolean {
  const isElsewhere =
    element.closest(NOT_A_LINE) ??
    element.querySelector('a[href*="/overlay/"],[data-testid="expandable-text-box"]');
  return !isElsewhere && isShown(element);
}

/** The part of a card that belongs to one line alone: the entry around it, never one that holds another such line. */
export function unitAround(line: CardLine, others: readonly CardLine[], card: Element): Element {
  let unit = line.element;
  while (unit !== card && !unit.matches(CARD_SELECTORS.entry)) {
    const parent = unit.parentElement;
    if (!parent || others.some((other) => other !== line && parent.contains(other.element))) break;
    unit = parent;
  }
  return unit;
}

/** The lines of the card inside the element that come before the given line. */
export function linesBefore(line: CardLine, inside: Element, card: Card): CardLine[] {
  return card.lines.filter(
    (other) => inside.contains(other.element) && other !== line && comesAfter(other.element, line.element),
  );
}

/** The number in the first `/company/<n>/` or `/school/<n>/` link, as LinkedIn writes it, or null. */
export function linkedId(inside: Element | null | undefined, kind: 'company' | 'school'): string | null {
  const links = inside ? Array.from(inside.querySelectorAll(`a[href*="/${kind}/"]`)) : [];
  const own = inside?.closest(`a[href*="/${kind}/"]`);
  const hrefs = [...(own ? [own] : []), ...links].map((link) => attributeOf(link, 'href'));
  return (
    hrefs.map((href) => new RegExp(`/${kind}/(\\d+)(?:[/?#]|$)`, 'u').exec(href)?.[1]).find(Boolean) ?? null
  );
}
