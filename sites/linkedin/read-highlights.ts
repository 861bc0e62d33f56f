import { allMatches, comesAfter, isShown, textOf } from '../page-reading';
import { leadsToOwner, linesOf, ownCards } from './card-lines';
import { CARD_SELECTORS } from './card-selectors';
import type { ProfileCard } from './find-profile-card';
import type { ProfileCards } from './profile';
import { SELECTORS } from './selectors';

/** What the user shares with the owner beside people: groups by name, all else as the page says it. */
export function readHighlights(profile: ProfileCard): Pick<ProfileCards, 'groups' | 'highlights'> {
  const units = [...new Set(highlightCards(profile).flatMap((card) => unitsOf(card, profile.generation)))];
  const [groups, others] = [true, false].map((isGroup) =>
    units.filter((unit) => Boolean(groupLink(unit)) === isGroup),
  );
  return {
    groups: named(groups?.map((unit) => groupName(unit, profile.generation))),
    highlights: named(others?.map((unit) => firstLine(unit, profile.generation))),
  };
}

function named(names: readonly string[] = []): string[] | undefined {
  const known = [...new Set(names)].filter(Boolean);
  return known.length > 0 ? known : undefined;
}

function highlightCards(profile: ProfileCard): Element[] {
  const keyed = ownCards(profile, CARD_SELECTORS.highlightsCard);
  return keyed.some((card) => textOf(card)) ? keyed : anonymousCards(profile);
}

/** Some builds put the card above About without a key of its own, in the container that ends in the slug. */
function anonymousCards(profile: ProfileCard): Element[] {
  const [about] = ownCards(profile, CARD_SELECTORS.aboutCard);
  const containers = ownCards(profile, CARD_SELECTORS.aboveActivity);
  const sections = containers.flatMap((container) => Array.from(container.querySelectorAll('section')));
  return sections.filter(
    (section) =>
      !section.closest(`${CARD_SELECTORS.anyCard},${SELECTORS.notTheProfile}`) &&
      !section.contains(profile.heading) &&
      !section.querySelector(CARD_SELECTORS.notShared) &&
      leadsToOwner(profile, section) &&
      (!about || comesAfter(section, about)),
  );
}

/** The marked entries; the newer frontend marks none, and there what stands around each link tells. */
function unitsOf(card: Element, generation: ProfileCard['generation']): Element[] {
  const entries = Array.from(card.querySelectorAll(CARD_SELECTORS.entry));
  const outer = entries.filter((entry) => !entries.some((other) => other !== entry && other.contains(entry)));
  const links = allMatches(card, CARD_SELECTORS.shared).filter(isShown);
  const isClassic = generation === 'ember';
  const units = outer.length > 0 ? outer : links.map((link) => unitOf(link, card, generation));
  return units.filter(
    (unit) => !unit.querySelector(CARD_SELECTORS.notShared) && (isClassic || holdsOneOf(links, unit)),
  );
}

function holdsOneOf(links: readonly Element[], unit: Element): boolean {
  return links.some((link) => unit.contains(link) || link.contains(unit));
}

/** The line around the link, or the smallest part of the card with the link and a line. */
function unitOf(link: Element, card: Element, generation: ProfileCard['generation']): Element {
  const line = link.closest('p');
  let unit = line && card.contains(line) ? line : link;
  while (unit !== card && unit.parentElement && !firstLine(unit, generation)) unit = unit.parentElement;
  return unit;
}

function firstLine(unit: Element, generation: ProfileCard['generation']): string {
  if (unit.matches('p')) return textOf(unit);
  return linesOf(unit, generation)[0]?.text ?? '';
}

function groupLink(unit: Element): Element | null {
  return unit.closest(CARD_SELECTORS.sharedGroup) ?? unit.querySelector(CARD_SELECTORS.sharedGroup);
}

/** The name stands in bold, or is the whole link inside the sentence; else the sentence names it. */
function groupName(unit: Element, generation: ProfileCard['generation']): string {
  const sentence = firstLine(unit, generation);
  const links = Array.from(unit.querySelectorAll(CARD_SELECTORS.sharedGroup));
  const inSentence = links.map(textOf).find((text) => text !== '' && sentence.includes(text));
  return textOf(unit.querySelector('strong')) || (inSentence ?? sentence);
}
