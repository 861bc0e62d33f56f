import { slugHandle, type Handle } from '@/outreach/handle';
import { allMatches, attributeOf, textOf } from '../page-reading';
import { slugOfInvitation, type ProfileCard } from './find-profile-card';
import { handlesOf, keysOf, memberNumberIn, type Owner } from './own-keys';
import { peopleIn, rowAround } from './person-row';
import { isSamePerson } from './linked-person';
import { ownerOf } from './read-partner';
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
  /** Whether the control closes with the press, as a menu does: that it has gone says nothing then. */
  readonly isPassing: boolean;
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
      isPassing: isInMenu(control) || !card.element.contains(control),
    };
  // A control of the open profile's card that names somebody else belongs to a suggestion.
  return invitedFrom({ control, isConnect, own, keyed: inPath(path, INVITATION.card) });
}

interface Found {
  readonly control: Element;
  readonly isConnect: boolean;
  /** Whom the control names. */
  readonly own: Owner | undefined;
  /** The card around it that says by a key whom it shows. */
  readonly keyed: Element | undefined;
}

/** Without a key the links of an item of a list tell, when they are one person's; they may be a mutual person's too, so that they add nothing to what a control says. */
function invitedFrom({ control, isConnect, own, keyed }: Found): Invited | undefined {
  const item = control.closest(INVITATION.item);
  const region = keyed ?? (own ? rowAround(control)?.element : undefined) ?? (isConnect ? item : undefined);
  const shown = region && (keyed ?? !own) ? ownerOfRegion(region) : undefined;
  const owner = own ? mergedOwner(own, agreeing(own, shown)) : shown;
  if (!owner || handlesOf(owner).length === 0) return undefined;
  const name = nameIn(region ?? undefined, owner);
  return {
    ...owner,
    name,
    control,
    region: region ?? control,
    isConnect,
    isProfile: false,
    isPassing: isInMenu(control),
  };
}

function isInMenu(control: Element): boolean {
  return control.closest(INVITATION.menu) !== null;
}

const NOBODY: Owner = { slug: undefined, memberNumber: undefined };

function ownerNamedBy(control: Element): Owner {
  const number = /urn:li:member:(\d{1,12})/u.exec(keysOf(control).join(' '))?.[1];
  return { slug: slugOfInvitation(control), memberNumber: Number(number) || undefined };
}

function ownerOfRegion(region: Element): Owner {
  const urn = /urn:li:member:(\d{1,12})/u.exec(attributeOf(region, 'data-chameleon-result-urn'))?.[1];
  const number = Number(urn) || memberNumberIn(attributeOf(region, 'componentkey'));
  if (number) return { slug: undefined, memberNumber: number };
  const [person, ...others] = peopleIn(region);
  return person === undefined || others.length > 0 ? NOBODY : ownerOf(person);
}

/** What the card adds to what its control says, unless it contradicts it. */
function agreeing(own: Owner, shown: Owner | undefined): Owner | undefined {
  const isOther = (['slug', 'memberNumber'] as const).some(
    (kind) => own[kind] !== undefined && shown?.[kind] !== undefined && own[kind] !== shown[kind],
  );
  return isOther ? undefined : shown;
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
