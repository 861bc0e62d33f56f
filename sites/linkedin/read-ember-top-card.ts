import { allMatches, firstMatch, isShown, textOf, withAsciiDigits } from '../page-reading';
import type { ProfileCard } from './find-profile-card';
import type { Degree } from '@/outreach/person';
import type { TopCard } from './profile';
import { SELECTORS } from './selectors';

/** Reads the top card of the classic frontend, by its readable classes. */
export function readEmberTopCard({ element }: ProfileCard): TopCard {
  return {
    degree: degreeIn(element),
    headline: shownText(element, SELECTORS.emberHeadline),
    location: locationIn(element),
    ...affiliations(element),
  };
}

function shownText(card: Element, selectors: readonly string[]): string | undefined {
  const texts = allMatches(card, selectors).map((found) => (isShown(found) ? textOf(found) : ''));
  return texts.find((text) => text !== '');
}

function degreeIn(card: Element): Degree | undefined {
  const digit = /[123](?!\d)/u.exec(withAsciiDigits(shownText(card, SELECTORS.emberDegree) ?? ''))?.[0];
  return digit === undefined ? undefined : (Number(digit) as Degree);
}

/** The small text beside the contact info link; pronouns and counters are small texts too. */
function locationIn(card: Element): string | undefined {
  const row = firstMatch(card, SELECTORS.contactInfo)?.closest('div') ?? card;
  return shownText(row, SELECTORS.emberLocation);
}

/** Two entries are company and school, in this order; a single one may be either, which only its placeholder picture tells. */
function affiliations(card: Element): Pick<TopCard, 'company' | 'school'> {
  const entries = allMatches(card, SELECTORS.emberAffiliation).filter(
    (entry) => isShown(entry) && textOf(entry),
  );
  // One entry may match in two forms, the button and its text.
  const [first, second] = entries.filter(
    (entry) => !entries.some((other) => other !== entry && entry.contains(other)),
  );
  if (first && !second && first.closest('li')?.querySelector('[class*="ghost-school"]')) {
    return { company: undefined, school: textOf(first) };
  }
  return { company: first && textOf(first), school: second && textOf(second) };
}
