import { allMatches, isShown, textOf } from '../page-reading';
import { documentsOf, findProfileCard, isEditable, type ProfileCard } from './find-profile-card';
import type { NoProfile, OpenedProfile } from './profile';
import { productNotRead, profileAddress } from './profile-address';
import { SELECTORS } from './selectors';

/** The top card of the person the address names, or why there is none. */
export function openProfile(document: Document, address: URL): { readonly card: ProfileCard } | NoProfile {
  const asked = profileAddress(address);
  if (!asked) return noProfileAt(address);
  const found = findProfileCard(document, asked);
  if ('card' in found) return found;
  if (!asked.showsTopCard) return { kind: 'not-a-profile' };
  if (found.missing === 'no-card') return withoutCard(document);
  return { kind: 'not-yet', reason: 'the top card is of somebody else, or does not say whose it is' };
}

function noProfileAt(address: URL): NoProfile {
  const product = productNotRead(address);
  return product ? { kind: 'not-read', product } : { kind: 'not-a-profile' };
}

/** Whose profile the card is of. */
export function identityOf({ element, heading, slug, memberNumber }: ProfileCard): OpenedProfile {
  return { kind: 'profile', name: textOf(heading), slug, memberNumber, isSelf: isEditable(element) };
}

/** A page for guests is none of ours; an empty page or one of another screen is on its way to the profile; anything else is a page we cannot read. */
function withoutCard(document: Document): NoProfile {
  if (allMatches(document, SELECTORS.guestPage).some(isShown)) return { kind: 'not-a-profile' };
  const mains = documentsOf(document).flatMap((page) => Array.from(page.querySelectorAll('main')));
  const screens = Array.from(document.querySelectorAll('[data-sdui-screen]')).filter(isShown);
  const names = screens.map((screen) => screen.getAttribute('data-sdui-screen') ?? '');
  if (names.length > 0 && !names.some((name) => name.includes('profile.'))) {
    return { kind: 'not-yet', reason: 'the page still shows another screen' };
  }
  if (!mains.some((main) => textOf(main))) return { kind: 'not-yet', reason: 'the page is still empty' };
  return { kind: 'unknown-layout', reason: 'no top card of a profile is found' };
}
