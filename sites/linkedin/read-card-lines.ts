import { allMatches, comesAfter, firstMatch, isShown, textOf, withAsciiDigits } from '../page-reading';
import type { Degree } from '@/outreach/person';
import { namesAnother, type NameLine } from './card-owner';
import type { FoundCard } from './find-search-cards';
import { profileLinks } from './linked-person';
import { degreeAtEnd, degreeIn, type ListLine } from './list-lines';
import type { Owner } from './own-keys';
import { LIST_SELECTORS } from './selectors-lists';

/** How many steps away the person is: by the mark behind their name, or in the line after it. */
export function degreeOfCard(
  card: Element,
  { line, name }: NameLine,
  lines: readonly ListLine[],
): Degree | undefined {
  const behind = degreeAtEnd(line.text.slice(line.text.indexOf(name) + name.length));
  const [next] = lines.slice(lines.indexOf(line) + 1);
  return behind ?? (next && degreeIn(next.text)) ?? classicDegree(card);
}

function classicDegree(card: Element): Degree | undefined {
  const badge = firstMatch(card, LIST_SELECTORS.emberDegree);
  const digit = badge && /[123](?!\d)/u.exec(withAsciiDigits(textOf(badge)))?.[0];
  return digit ? (Number(digit) as Degree) : undefined;
}

interface Description {
  readonly headline: string | undefined;
  readonly location: string | undefined;
}

/** Headline and location: by readable classes, else the first two lines below the name. */
export function describingLines(
  { element }: FoundCard,
  owner: Owner,
  named: NameLine,
  lines: readonly ListLine[],
): Description {
  const classic = classicLines(element);
  if (classic.headline ?? classic.location) return classic;
  const area = areaOf(named, element);
  const below = lines.slice(lines.indexOf(named.line) + 1).filter((line) => area.contains(line.element));
  const [headline, location] = below.filter((line) => describes(line, owner));
  // What was searched for is bold in lines about the profile, never in a place.
  const place = location?.element.querySelector('strong') ? undefined : location;
  return { headline: headline?.text, location: place?.text };
}

function classicLines(card: Element): Description {
  const [headline] = shownParts(card, LIST_SELECTORS.emberHeadline);
  // In builds that hash their classes the degree looks like a place.
  const places = shownParts(card, LIST_SELECTORS.emberLocation).filter(
    (place) => degreeIn(textOf(place)) === undefined && (!headline || comesAfter(headline, place)),
  );
  return { headline: headline && textOf(headline), location: places[0] && textOf(places[0]) };
}

function shownParts(card: Element, selectors: readonly string[]): Element[] {
  return allMatches(card, selectors).filter(
    (element) => !element.closest(LIST_SELECTORS.snippet) && isShown(element) && textOf(element) !== '',
  );
}

/** The part of the card with the name and the control: what was found in the profile stands below it. */
function areaOf({ line }: NameLine, card: Element): Element {
  const key = firstMatch(card, LIST_SELECTORS.sduiSearchKey);
  let area = line.element;
  while (area !== card && area.parentElement && !(key && area.contains(key))) area = area.parentElement;
  return area;
}

/** Headlines and places hold no links; a line that links to somebody else is about them. */
function describes({ element, text }: ListLine, owner: Owner): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || degreeIn(text) !== undefined) return false;
  if (element.closest(LIST_SELECTORS.control) ?? element.closest(LIST_SELECTORS.snippet)) return false;
  if (element.querySelector('button')) return false;
  const links = Array.from(element.querySelectorAll('a')).filter((link) => textOf(link) !== '');
  return links.every((link) => profileLinks(link).length > 0 && !namesAnother(link, owner));
}
