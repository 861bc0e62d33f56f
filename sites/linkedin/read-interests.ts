import { allMatches, attributeOf, isShown, textOf } from '../page-reading';
import { leadsToOwner, linesOf, ownCards } from './card-lines';
import { CARD_SELECTORS } from './card-selectors';
import type { ProfileCard } from './find-profile-card';
import { slugOfLink } from './profile-address';

/** The names in the open tab of the interests, in the order of the page, or undefined while it shows none. */
export function readInterests(profile: ProfileCard): string[] | undefined {
  const cards = [...ownCards(profile, CARD_SELECTORS.interestsCard), ...linkedCards(profile)];
  return cards.map((card) => namesIn(card, profile)).find((names) => names.length > 0);
}

/** Cards without a key of their own: what stands around the link to all interests. */
function linkedCards(profile: ProfileCard): Element[] {
  const links = allMatches(profile.page, CARD_SELECTORS.allInterests);
  const cards = links.map((link) => link.closest('section') ?? smallestWithInterests(link));
  return cards.filter((card) => !card.contains(profile.heading) && leadsToOwner(profile, card));
}

function smallestWithInterests(link: Element): Element {
  let around = link;
  while (around.parentElement && !around.querySelector(CARD_SELECTORS.interest))
    around = around.parentElement;
  return around;
}

function namesIn(card: Element, profile: ProfileCard): string[] {
  const links = Array.from(card.querySelectorAll(CARD_SELECTORS.interest)).filter(
    (link) => isShown(link) && isOpen(link) && slugOfLink(link) !== profile.slug,
  );
  const names = links.map((link) => nameOf(link, card, profile.generation));
  return [...new Set(names)].filter(Boolean);
}

/** The classic frontend keeps closed tabs, hidden by a class. */
function isOpen(link: Element): boolean {
  const panel = link.closest('.artdeco-tabpanel');
  return !panel || panel.matches('.active') || !panel.parentElement?.querySelector(':scope > .active');
}

/** A picture links to the same as the name beside it: then the entry around both has the name. */
function nameOf(link: Element, card: Element, generation: ProfileCard['generation']): string {
  const entry = link.closest(CARD_SELECTORS.entry);
  const isOwnEntry = entry && card.contains(entry) && holdsOnly(entry, link);
  const [line] = [...linesOf(link, generation), ...(isOwnEntry ? linesOf(entry, generation) : [])];
  return line?.text ?? textOf(link);
}

function holdsOnly(entry: Element, link: Element): boolean {
  const href = attributeOf(link, 'href');
  const links = Array.from(entry.querySelectorAll(CARD_SELECTORS.interest));
  return links.every((other) => attributeOf(other, 'href') === href);
}
