import type { ProfileCard } from './find-profile-card';
import { identityOf, openProfile } from './open-profile';
import type { Profile, ProfileResult } from './profile';
import { canConnectIn, readConnection } from './read-connection';
import { readEmberTopCard } from './read-ember-top-card';
import { readMutuals } from './read-mutuals';
import { readSduiTopCard } from './read-sdui-top-card';

/** Reads the top card of the profile at the address as the page shows it now; changes nothing and asks nobody. */
export function readProfile(document: Document, address: URL): ProfileResult {
  const opened = openProfile(document, address);
  return 'card' in opened ? profileOf(opened.card) : opened;
}

/** What the card says of its owner. */
export function profileOf(card: ProfileCard): Profile {
  const topCard = card.generation === 'sdui' ? readSduiTopCard(card) : readEmberTopCard(card);
  const connection = readConnection(card, topCard.degree);
  return {
    ...identityOf(card),
    generation: card.generation,
    ...topCard,
    ...readMutuals(card.element, card.memberNumber),
    mutualNamesAre: card.generation === 'sdui' ? 'first-names' : 'full-names',
    connection,
    canConnect: canConnectIn(connection),
  };
}
