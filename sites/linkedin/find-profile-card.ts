import { canonicalSlug } from '@/outreach/handle';
import { allMatches, attributeOf, firstMatch, isShown, textOf } from '../page-reading';
import { keysOf, memberNumberIn, type Owner } from './own-keys';
import { queryOf, slugOfLink, type ProfileAddress } from './profile-address';
import { SELECTORS } from './selectors';

/** The top card of the person the address names, with what proves whose it is. */
export interface ProfileCard extends Owner {
  readonly generation: 'sdui' | 'ember';
  readonly element: Element;
  /** The element that holds the name. */
  readonly heading: Element;
  /** The main part of the page that the card stands in. */
  readonly page: ParentNode;
}

export type CardSearch = { readonly card: ProfileCard } | { readonly missing: 'no-card' | 'somebody-else' };

/** Finds the top card that belongs to the address, in the document or in its same-origin Ember frame. */
export function findProfileCard(document: Document, address: ProfileAddress): CardSearch {
  let missing: 'no-card' | 'somebody-else' = 'no-card';
  for (const page of documentsOf(document)) {
    for (const candidate of candidatesIn(page)) {
      if (isOwnedBy(address, candidate)) return { card: candidate };
      missing = 'somebody-else';
    }
  }
  return { missing };
}

/** The document and the Ember document inside it, when there is one that may be read. */
export function documentsOf(document: Document): Document[] {
  const frames = allMatches(document, SELECTORS.interopFrame) as HTMLIFrameElement[];
  return [document, ...frames.flatMap((frame) => frame.contentDocument ?? [])];
}

function candidatesIn(document: Document): ProfileCard[] {
  const sdui = outermost(allMatches(document, SELECTORS.sduiTopCard));
  // The verification badge carries the slug in builds that name no top card.
  const badged = allMatches(document, SELECTORS.verificationRef).flatMap(
    (badge) => badge.closest('section') ?? [],
  );
  const ember = outermost(allMatches(document, SELECTORS.emberTopCard));
  return [
    ...[...sdui, ...badged].flatMap((element) => profileCard('sdui', element)),
    ...ember.flatMap((element) => profileCard('ember', element)),
  ];
}

/** A card is rendered as a keyed div around a keyed section: only the outer one counts. */
function outermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

function profileCard(generation: 'sdui' | 'ember', element: Element): ProfileCard | [] {
  if (element.closest(SELECTORS.notTheProfile)) return [];
  const heading = headingIn(element, generation);
  if (!heading) return [];
  const page = element.closest('main') ?? element.ownerDocument;
  const owner = { slug: slugShownIn(element, heading, page), memberNumber: memberNumberOf(element, page) };
  return { generation, element, heading, page, ...owner };
}

function headingIn(element: Element, generation: 'sdui' | 'ember'): Element | undefined {
  const headings = allMatches(element, generation === 'sdui' ? SELECTORS.sduiName : SELECTORS.emberName);
  return headings.find(
    (heading) => !heading.closest(SELECTORS.notTheProfile) && isShown(heading) && textOf(heading),
  );
}

/** The address alone proves nothing: after in-site navigation the old person's page stays for seconds. */
function isOwnedBy(address: ProfileAddress, card: ProfileCard): boolean {
  if (address.slug !== undefined) return card.slug === address.slug;
  if (address.memberNumber !== undefined) return card.memberNumber === address.memberNumber;
  // `/in/me/` is nobody else's.
  return isEditable(card.element);
}

/** The slug the card itself shows; the strongest evidence first. */
function slugShownIn(element: Element, heading: Element, page: ParentNode): string | undefined {
  return (
    slugOfLink(heading.closest('a')) ??
    slugOfBadge(element) ??
    slugOfLink(firstMatch(element, SELECTORS.contactInfo)) ??
    slugOfLink(editLinks(element)[0]) ??
    slugOfInvitation(ownMatches(element, SELECTORS.connect)[0]) ??
    slugOfCards(element, page) ??
    slugOfAllLinks(element)
  );
}

function slugOfBadge(element: Element): string | undefined {
  const badge =
    firstMatch(element, SELECTORS.verificationRef) ?? element.closest(SELECTORS.verificationRef.join());
  const key = badge
    ? keysOf(badge).find((key) => key.startsWith('ProfileVerificationTriggerRef-'))
    : undefined;
  return key === undefined ? undefined : canonicalSlug(key.slice(key.indexOf('-') + 1));
}

/** What the selectors find in the card, without the people suggested in it. */
export function ownMatches(card: Element, selectors: readonly string[]): Element[] {
  return allMatches(card, selectors).filter((found) => !found.closest(SELECTORS.notTheProfile));
}

/** Whether it is the user's own profile: nobody else is offered to edit it. */
export function isEditable(element: Element): boolean {
  return editLinks(element).length > 0;
}

function editLinks(element: Element): Element[] {
  return ownMatches(element, SELECTORS.edit).filter((link) =>
    /\/in\/[^/]+\/edit\//u.test(attributeOf(link, 'href')),
  );
}

/** The slug that a Connect control invites, where it is a link. */
export function slugOfInvitation(control: Element | undefined): string | undefined {
  const vanityName = queryOf(control?.closest('a')).get('vanityName');
  return vanityName ? canonicalSlug(vanityName) : undefined;
}

/** The links of the card, as those of the notification bell, when they agree. Mutual people are named in bold. */
function slugOfAllLinks(element: Element): string | undefined {
  const links = ownMatches(element, ['a[href*="/in/"]:not(:has(strong))']);
  const slugs = new Set(links.flatMap((link) => slugOfLink(link) ?? []));
  return slugs.size === 1 ? [...slugs][0] : undefined;
}

/** While the page changes its person two cards may stand in it: then only what is around a card tells of it. */
function slugOfCards(element: Element, page: ParentNode): string | undefined {
  const containers = allMatches(page, SELECTORS.slugCard);
  const around = containers.filter((container) => container.contains(element));
  const isAlone = outermost(allMatches(page, SELECTORS.sduiTopCard)).length <= 1;
  const telling = around.length > 0 ? around : isAlone ? containers : [];
  const slugs = new Set(telling.flatMap(keysOf).flatMap((key) => slugInKey(key) ?? []));
  return slugs.size === 1 ? [...slugs][0] : undefined;
}

function slugInKey(key: string): string | undefined {
  const tail = /^profileCards(?:AboveActivity(?:TopcardOnly)?|ExperienceOnly)(.+)$/u.exec(key)?.[1];
  return tail === undefined ? undefined : canonicalSlug(tail);
}

function memberNumberOf(element: Element, page: ParentNode): number | undefined {
  const known = attributeOf(element, 'data-member-id');
  if (/^[1-9]\d*$/u.test(known)) return Number(known);
  const keyed = element.matches(SELECTORS.sduiTopCard.join())
    ? element
    : firstMatch(page, SELECTORS.sduiTopCard);
  const links = ownMatches(element, [...SELECTORS.compose, ...SELECTORS.connections]);
  const texts = [...(keyed ? keysOf(keyed) : []), ...links.map((link) => attributeOf(link, 'href'))];
  return texts.map(memberNumberIn).find(Boolean) ?? invitedNumber(element);
}

/** Keys of the connect control hold the member number since June 2026. */
function invitedNumber(element: Element): number | undefined {
  const keys = ownMatches(element, [...SELECTORS.connect, ...SELECTORS.pending]).flatMap(keysOf);
  return Number(/urn:li:member:(\d+)/u.exec(keys.join(' '))?.[1]) || undefined;
}
