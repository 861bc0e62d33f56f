import { comesAfter, firstMatch, isShown, textOf, withAsciiDigits } from '../page-reading';
import type { ProfileCard } from './find-profile-card';
import type { Degree } from '@/outreach/person';
import type { TopCard } from './profile';
import { SELECTORS } from './selectors';

interface Line {
  readonly element: Element;
  readonly text: string;
}

/** Reads the top card of the newer frontend, by the order of its paragraphs: its classes mean nothing. */
export function readSduiTopCard(card: ProfileCard): TopCard {
  const lines = linesAfterName(card);
  const contact = contactIn(lines);
  const above = contact ? lines.filter((line) => comesAfter(line.element, contact.element)) : lines;
  const headline = headlineIn(above, card.heading, contact);
  const location = contact ? locationBefore(contact, above, headline) : undefined;
  return {
    degree: degreeIn(above),
    headline: headline?.text,
    location: location?.text,
    ...affiliations(card.element, headline && lineBelow(headline, above, location)),
  };
}

/** October 2026: the contact info stands in no paragraph. */
const LINE = 'p,a[href*="/overlay/contact-info"]:not(p a,:has(p))';

function linesAfterName(card: ProfileCard): Line[] {
  const paragraphs = Array.from(card.element.querySelectorAll(LINE)).filter(
    (paragraph) =>
      comesAfter(card.heading, paragraph) && !card.heading.contains(paragraph) && isOwnLine(paragraph),
  );
  return paragraphs.map((element) => ({ element, text: textOf(element) })).filter((line) => line.text !== '');
}

/** Buttons, lists and search links in the card are typed rows, carousels and counters, not lines of the person. */
function isOwnLine(paragraph: Element): boolean {
  return (
    !paragraph.closest(`[role="button"]:has(figure),li,a[href*="onnectionOf"],${SELECTORS.notTheProfile}`) &&
    // A parser takes nested links apart, and then the line is no longer inside one.
    !paragraph.querySelector('a[href*="onnectionOf"]') &&
    isShown(paragraph)
  );
}

const SEPARATOR = /^[·•・|]$/u;

/** Links beside the name, as to its verification, stand before the degree. */
function contactIn(lines: readonly Line[]): Line | undefined {
  const first = lines.findIndex((line) => degreeOf(line) !== undefined) + 1;
  return lines.find((line, index) => index >= first && isContactInfo(line, lines[index - 1]));
}

/** May 2026 builds link it to "#", later ones to the overlay; where it is a button, the separator before it tells. */
function isContactInfo({ element, text }: Line, before: Line | undefined): boolean {
  // In a row of counters the last one may be such a link too.
  if (/\p{Nd}/u.test(text)) return false;
  if (isContactLink(element)) return true;
  const isControl = element.querySelector(CONTROL) ?? element.closest(CONTROL);
  return before !== undefined && SEPARATOR.test(before.text) && isControl !== null;
}

function isContactLink(element: Element): boolean {
  return Boolean(firstMatch(element, SELECTORS.contactInfo) ?? element.closest(SELECTORS.contactInfo.join()));
}

const CONTROL = 'a,button,[role="button"]';

const DEGREE = /^[·•・]\s*\D{0,14}([123])(?!\d)\D{0,14}$/u;

function degreeOf(line: Line): Degree | undefined {
  const digit = DEGREE.exec(withAsciiDigits(line.text))?.[1];
  return digit === undefined ? undefined : (Number(digit) as Degree);
}

/** Two degrees are rendered and one is hidden by the stylesheet: where that cannot be seen, its wrapper tells. */
function degreeIn(lines: readonly Line[]): Degree | undefined {
  const shown = lines.filter((line) => degreeOf(line) !== undefined);
  const unwrapped = shown.filter(
    (line) => !line.element.parentElement?.hasAttribute('data-display-contents'),
  );
  const degrees = new Set((unwrapped.length > 0 ? unwrapped : shown).map(degreeOf));
  return degrees.size === 1 ? [...degrees][0] : undefined;
}

/**
 * The first paragraph at the level of the name row. Pronouns stand inside that row, or before the degree,
 * and never beside the contact info.
 */
function headlineIn(lines: readonly Line[], heading: Element, contact: Line | undefined): Line | undefined {
  const lastDegree = lines.findLastIndex((line) => degreeOf(line) !== undefined);
  const below = lines.slice(lastDegree + 1).filter((line) => !SEPARATOR.test(line.text));
  const isAtLevel = (level: Element | null) =>
    level?.contains(heading) && (!contact || level.contains(contact.element));
  const atLevel = below.find(({ element }) => isAtLevel(element.parentElement));
  if (atLevel ?? !contact) return atLevel ?? below[0];
  // Without a degree, pronouns in a part of their own could not be told from a headline in one.
  return lastDegree < 0 ? undefined : below.find(({ element }) => isAtLevel(levelOf(element)));
}

/** Where the line stands, when the parts that hold nothing else are looked through. */
function levelOf(line: Element): Element | null {
  let level = line.parentElement;
  while (level?.childElementCount === 1) level = level.parentElement;
  return level;
}

/** The line just before the contact info, when the two share a row. */
function locationBefore(contact: Line, above: readonly Line[], headline: Line | undefined): Line | undefined {
  const line = above.findLast((candidate) => !SEPARATOR.test(candidate.text));
  if (!line || line === headline || degreeOf(line) || isCounter(line, contact)) return undefined;
  const row = sharedAncestor(line.element, contact.element);
  const isFlat = line.element.parentElement === headline?.element.parentElement;
  const sharesRow = headline === undefined || !row?.contains(headline.element);
  return sharesRow || (isFlat && contact.element.parentElement === line.element.parentElement)
    ? line
    : undefined;
}

/** A row of counters, followers before connections, has the same form as "Sector 17 · Contact info" without a link to it. */
function isCounter({ text }: Line, { element }: Line): boolean {
  return /\p{Nd}/u.test(text) && !isContactLink(element);
}

function sharedAncestor(first: Element, second: Element): Element | null {
  let ancestor: Element | null = first;
  while (ancestor && !ancestor.contains(second)) ancestor = ancestor.parentElement;
  return ancestor;
}

function lineBelow(headline: Line, above: readonly Line[], location: Line | undefined): string | undefined {
  const next = above[above.indexOf(headline) + 1];
  if (!next || next === location || SEPARATOR.test(next.text)) return undefined;
  const isFlat = next.element.parentElement === headline.element.parentElement;
  return isFlat || isWrappedAlike(next.element, headline.element) ? next.text : undefined;
}

function isWrappedAlike(line: Element, headline: Element): boolean {
  const isWrapped = (element: Element) => element.parentElement?.childElementCount === 1;
  return isWrapped(line) && isWrapped(headline) && levelOf(line) === levelOf(headline);
}

/** The rows with a company or a school icon are typed; the line under the headline joins both and may hold only the school. */
function affiliations(card: Element, line: string | undefined): Pick<TopCard, 'company' | 'school'> {
  const company = besideIcon(card, SELECTORS.companyIcon);
  const school = besideIcon(card, SELECTORS.schoolIcon);
  if (company !== undefined || school !== undefined) return { company, school };
  const parts = line?.split(' · ') ?? [];
  return { company: parts[0], school: parts.length > 1 ? parts.slice(1).join(' · ') : undefined };
}

function besideIcon(card: Element, selectors: readonly string[]): string | undefined {
  const icon = firstMatch(card, selectors);
  let row = icon?.parentElement;
  while (row && row !== card && !row.querySelector('p')) row = row.parentElement;
  const isTyped = row && row !== card && row.querySelectorAll('svg[id*="-accent-"]').length === 1;
  return (isTyped && textOf(row?.querySelector('p'))) || undefined;
}
