import { allMatches, attributeOf, isShown, textOf } from '../page-reading';
import { slugOfInvitation, type ProfileCard } from './find-profile-card';
import { keysOf, type Owner } from './own-keys';
import { shownInPage } from './page-roots';
import { readConnection } from './read-connection';
import type { Invited } from './read-invited';
import { isSamePerson } from './linked-person';
import { INVITATION } from './selectors-invitation';

/** What the page shows about an invitation to one person. */
export interface ShownInvitation {
  readonly isPending: boolean;
  /** So many rendered controls still offer to invite them. */
  readonly offers: number;
  /** What the pressed control says of itself; undefined once it has gone. */
  readonly control: string | undefined;
  /** Whether the part of the page that shows them still stands. */
  readonly isThere: boolean;
}

export function readShownInvitation(
  document: Document,
  invited: Invited,
  profile: ProfileCard | undefined,
): ShownInvitation {
  const { control, region, isProfile } = invited;
  const isOpen = profile !== undefined && isSamePerson(profile, invited);
  const isThere = isProfile ? isOpen : region.isConnected && isShown(region);
  return {
    isThere,
    isPending: isThere && isPending(document, invited, isProfile ? profile : undefined),
    offers: offersTo(document, invited),
    control: control.isConnected ? signatureOf(control) : undefined,
  };
}

function isPending(document: Document, invited: Invited, profile: ProfileCard | undefined): boolean {
  const keyed = INVITATION.pending
    .filter((selector) => selector.includes('urn:li:member:'))
    .flatMap((selector) => shownInPage(document, selector));
  if (keyed.some((element) => numberIn(element) === invited.memberNumber)) return true;
  if (profile) return readConnection(profile, undefined) === 'pending';
  const inRegion = allMatches(invited.region, INVITATION.pending).filter(isShown);
  return inRegion.some((element) => (numberIn(element) ?? invited.memberNumber) === invited.memberNumber);
}

function numberIn(element: Element): number | undefined {
  return Number(/urn:li:member:(\d{1,12})/u.exec(keysOf(element).join(' '))?.[1]) || undefined;
}

function offersTo(document: Document, { slug, memberNumber }: Owner): number {
  const offers = INVITATION.named.flatMap((selector) => shownInPage(document, selector));
  return offers.filter((offer) => {
    const isSlug = slug !== undefined && slugOfInvitation(offer) === slug;
    return isSlug || (memberNumber !== undefined && numberIn(offer) === memberNumber);
  }).length;
}

function signatureOf(control: Element): string {
  const attributes = ['aria-label', 'componentkey', 'id', 'href', 'disabled'];
  return [
    textOf(control),
    ...attributes.map((name) => (control.hasAttribute(name) ? `${name}=${attributeOf(control, name)}` : '')),
  ].join(' ');
}
