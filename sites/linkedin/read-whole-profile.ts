import { firstMatch, textOf } from '../page-reading';
import { ownCards } from './card-lines';
import { CARD_SELECTORS } from './card-selectors';
import type { ProfileCard } from './find-profile-card';
import type { NoProfile, ProfileCards, WholeProfile } from './profile';
import { readContact } from './read-contact';
import { readEducation } from './read-education';
import { readExperience } from './read-experience';
import { readHighlights } from './read-highlights';
import { readInterests } from './read-interests';
import { openProfile } from './open-profile';
import { profileOf } from './read-profile';

/** Reads the profile at the address with the cards below its top card; changes nothing and asks nobody. */
export function readWholeProfile(document: Document, address: URL): WholeProfile | NoProfile {
  const opened = openProfile(document, address);
  return 'card' in opened ? wholeProfileOf(opened.card, address) : opened;
}

/** What the page at the address shows of the owner of the card. */
export function wholeProfileOf(card: ProfileCard, address: URL): WholeProfile {
  return { ...profileOf(card), ...readCards(card, address) };
}

function readCards(card: ProfileCard, address: URL): ProfileCards {
  return {
    about: readAbout(card),
    experience: readExperience(card),
    education: readEducation(card),
    interests: readInterests(card),
    ...readHighlights(card),
    contact: readContact(card, address),
  };
}

function readAbout(card: ProfileCard): string | undefined {
  const cards = ownCards(card, CARD_SELECTORS.aboutCard);
  return cards
    .map((about) => textOf(firstMatch(about, CARD_SELECTORS.aboutText)))
    .find((text) => text !== '');
}
