import { isShown, textOf } from '../page-reading';
import { documentsOf, findProfileCard, type ProfileCard } from './find-profile-card';
import type { NoProfile, Profile, ProfileResult } from './profile';
import { profileAddress } from './profile-address';
import { canConnectIn, readConnection } from './read-connection';
import { readEmberTopCard } from './read-ember-top-card';
import { readMutuals } from './read-mutuals';
import { readSduiTopCard } from './read-sdui-top-card';

/** Reads the top card of the profile at the address as the page shows it now; changes nothing and asks nobody. */
export function readProfile(document: Document, address: URL): ProfileResult {
  const opened = openProfile(document, address);
  return 'card' in opened ? profileOf(opened.card) : opened;
}

/** The top card of the person the address names, or why there is none. */
export function openProfile(document: Document, address: URL): { readonly card: ProfileCard } | NoProfile {
  const asked = profileAddress(address);
  if (!asked) return { kind: 'not-a-profile' };
  const found = findProfileCard(document, asked);
  if ('card' in found) return found;
  if (!asked.showsTopCard) return { kind: 'not-a-profile' };
  if (found.missing === 'no-card') return withoutCard(document);
  return { kind: 'not-yet', reason: 'the top card is of somebody else, or does not say whose it is' };
}

/** What the card says of its owner. */
export function profileOf(card: ProfileCard): Profile {
  const topCard = card.generation === 'sdui' ? readSduiTopCard(card) : readEmberTopCard(card);
  const connection = readConnection(card, topCard.degree);
  return {
    kind: 'profile',
    generation: card.generation,
    name: textOf(card.heading),
    memberNumber: card.memberNumber,
    slug: card.slug,
    ...topCard,
    ...readMutuals(card.element, card.memberNumber),
    mutualNamesAre: card.generation === 'sdui' ? 'first-names' : 'full-names',
    connection,
    canConnect: canConnectIn(connection),
    isSelf: connection === 'self',
  };
}

/** An empty page or one of another screen is on its way to the profile; anything else is a page we cannot read. */
function withoutCard(document: Document): NoProfile {
  const mains = documentsOf(document).flatMap((page) => Array.from(page.querySelectorAll('main')));
  const screens = Array.from(document.querySelectorAll('[data-sdui-screen]')).filter(isShown);
  const names = screens.map((screen) => screen.getAttribute('data-sdui-screen') ?? '');
  if (names.length > 0 && !names.some((name) => name.includes('profile.'))) {
    return { kind: 'not-yet', reason: 'the page still shows another screen' };
  }
  if (!mains.some((main) => textOf(main))) return { kind: 'not-yet', reason: 'the page is still empty' };
  return { kind: 'unknown-layout', reason: 'no top card of a profile is found' };
}
