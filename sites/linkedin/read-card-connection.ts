import { allMatches, firstMatch, isShown } from '../page-reading';
import type { Degree } from '@/outreach/person';
import type { FoundCard } from './find-search-cards';
import { keysOf } from './own-keys';
import type { Connection } from './profile';
import type { SearchCard } from './search-card';
import { LIST_SELECTORS } from './selectors-lists';

/** How the user and the person of the card are connected, by links, keys and icons: never by words. */
export function readCardConnection(
  card: FoundCard,
  degree: Degree | undefined,
): Pick<SearchCard, 'connection' | 'canConnect'> {
  const connection = connectionOf(card, degree);
  return { connection, canConnect: canConnectIn(connection, card.element) };
}

function connectionOf({ element, memberNumber }: FoundCard, degree: Degree | undefined): Connection {
  const offers = allMatches(element, [LIST_SELECTORS.invitation, ...LIST_SELECTORS.connect]);
  if (offers.some((offer) => isShown(offer) && isAbout(offer, memberNumber))) return 'connectable';
  const pending = allMatches(element, LIST_SELECTORS.pending);
  if (pending.some((control) => isShown(control) && isAbout(control, memberNumber))) return 'pending';
  return degree === 1 ? 'connected' : 'unknown';
}

/** Keys of the control hold the member number since June 2026. */
function isAbout(control: Element, memberNumber: number): boolean {
  const number = /urn:li:member:(\d+)/u.exec(keysOf(control).join(' '))?.[1];
  return number === undefined || Number(number) === memberNumber;
}

/** A card has no menu that could hide the offer; one without any control is not yet whole. */
function canConnectIn(connection: Connection, card: Element): boolean | undefined {
  if (connection !== 'unknown') return connection === 'connectable';
  const place = firstMatch(card, LIST_SELECTORS.sduiSearchKey);
  const controls = place ? Array.from(place.querySelectorAll('a,button')) : [];
  return controls.some(isShown) ? false : undefined;
}
