import { slugHandle, type Handle } from '@/outreach/handle';
import { allMatches, attributeOf, textOf } from '../page-reading';
import { slugOfInvitation, type ProfileCard } from './find-profile-card';
import { handlesOf, keysOf, memberNumberIn, type Owner } from './own-keys';
import { rowAround } from './person-row';
import { isSamePerson, ownerOf } from './read-partner';
import { INVITATION } from './selectors-invitation';
import { slugOfLink } from './profile-address';
import { inPath } from './user-presses';

/** Whom a control invites, and the part of the page that shows them. */
export interface Invited extends Owner {
  readonly name: string | undefined;
  readonly control: Element;
  readonly region: Element;
  /** Whether the control itself says that it invites; another one in a card counts only when the dialog opens. */
  readonly isConnect: boolean;
  readonly isProfile: boolean;
}

/** Whom the pressed control would invite; undefined when that is not certain. */
export function readInvited(path: readonly Element[], card: ProfileCard | undefined): Invited | undefined {
  const named = inPath(path, INVITATION.named);
  const control = named ?? inPath(path, INVITATION.control);
  if (!control) return undefined;
  const isConnect = named !== undefined || allMatches(control, INVITATION.connect).length > 0;
  const own = named && ownerNamedBy(named);
  const isProfile = card !== undefined && (own ? isSamePerson(own, card) : path.includes(card.element));
  if (isProfile)
    return {
      ...card,
      ...mergedOwner(card, own),
      name: textOf(card.heading),
      control,
      region: card.element,
      isConnect,
      isProfile,
    };
  // A control of the open profile's card that names somebody else belongs to a suggestion.
  const region = inPath(path, INVITATION.card) ?? (isConnect ? rowAround(control)?.element : undefined);
  const owner = own ?? (region && ownerOfRegion(region));
  if (!owner || handlesOf(owner).length === 0) return undefined;
  const whole = region ? mergedOwner(owner, agreeing(owner, ownerOfRegion(region))) : owner;
  return { ...whole, name: nameIn(region, whole), control, region: region ?? control, isConnect, isProfile };
}

function ownerNamedBy(control: Element): Owner {
  const number = /urn:li:member:(\d{1,12})/u.exec(keysOf(control).join(' '))?.[1];
  return { slug: slugOfInvitation(control), memberNumber: Number(number) || undefined };
}

function ownerOfRegion(region: Element): Owner {
  const urn = /urn:li:member:(\d{1,12})/u.exec(attributeOf(region, 'data-chameleon-result-urn'))?.[1];
  const number = Number(urn) || memberNumberIn(attributeOf(region, 'componentkey'));
  if (number) return { slug: undefined, memberNumber: number };
  const row = rowAround(region);
  return row ? ownerOf(row.person) : { slug: undefined, memberNumber: undefined };
}

/** What the region adds, unless the control names another kind of handle and nothing shows that they are one person. */
function agreeing(owner: Owner, region: Owner): Owner | undefined {
  if (owner.slug !== undefined && region.slug !== undefined)
    return owner.slug === region.slug ? region : undefined;
  if (owner.memberNumber !== undefined && region.memberNumber !== undefined)
    return owner.memberNumber === region.memberNumber ? region : undefined;
  return region;
}

function mergedOwner(first: Owner, second: Owner | undefined): Owner {
  return {
    slug: first.slug ?? second?.slug,
    memberNumber: first.memberNumber ?? second?.memberNumber,
  };
}

const LONGEST_NAME = 80;

/** The text of the link to their profile, when it is no more than a name. */
function nameIn(region: Element | undefined, { slug }: Owner): string | undefined {
  if (!region || slug === undefined) return undefined;
  const links = allMatches(region, ['a[href*="/in/"]']).filter((link) => slugOfLink(link) === slug);
  const names = links
    .map(textOf)
    .filter((text) => text && text.length <= LONGEST_NAME && !/[·•]/u.test(text));
  return names[0];
}

/** Whom the address of an invitation page names. */
export function handlesInvitedBy({ pathname, searchParams }: URL): readonly Handle[] {
  if (!/^\/preload\/(?:search-)?custom-invite\//u.test(pathname)) return [];
  const handle = slugHandle(searchParams.get('vanityName') ?? '');
  return handle ? [handle] : [];
}
