import { allMatches, attributeOf, comesAfter, firstMatch, isShown } from '../page-reading';
import { isEditable, ownMatches, slugOfInvitation, type ProfileCard } from './find-profile-card';
import type { Degree } from '@/outreach/person';
import type { Connection } from './profile';
import { SELECTORS } from './selectors';

/** How the user and the owner of the card are connected, by links, keys and icons: never by words. */
export function readConnection(card: ProfileCard, degree: Degree | undefined): Connection {
  if (isEditable(card.element)) return 'self';
  if (isConnectable(card)) return 'connectable';
  if (ownMatches(card.element, SELECTORS.pending)[0]) return 'pending';
  if (degree === 1 || ownMatches(card.element, SELECTORS.removeConnection)[0]) return 'connected';
  return card.generation === 'ember'
    ? classicConnection(card.element)
    : connectionOfRow(actionRow(card.element));
}

function classicConnection(card: Element): Connection {
  return ownMatches(card, SELECTORS.follow)[0] ? 'follow-only' : 'unknown';
}

/** A message link proves nothing: open profiles show one to strangers. */
function connectionOfRow(row: Element | undefined): Connection {
  if (!row) return 'unknown';
  if (offersToAccept(row)) return 'incoming';
  if (labelledLinks(row).length > 0) return 'pending';
  return labelledButtons(row).length > 0 ? 'follow-only' : 'unknown';
}

/** Whether the page offers to connect; undefined when the offer may be hidden in a closed menu. */
export function canConnectIn(connection: Connection): boolean | undefined {
  if (connection === 'connectable') return true;
  return connection === 'follow-only' || connection === 'unknown' ? undefined : false;
}

/** An offer that names the owner counts wherever it stands: the open menu and the sticky bar are outside the card. */
function isConnectable(card: ProfileCard): boolean {
  return allMatches(card.element.ownerDocument, SELECTORS.connect).some((offer) => {
    const invited = slugOfInvitation(offer);
    const isOwn = invited && card.slug ? invited === card.slug : card.element.contains(offer);
    return isOwn && isOffered(offer, card);
  });
}

/** A second, hidden row of controls is kept by the newer frontend; a closed menu of the classic one is hidden too, and counts. */
function isOffered(offer: Element, { generation }: ProfileCard): boolean {
  return !offer.closest(SELECTORS.notTheProfile) && (generation === 'ember' || isShown(offer));
}

/** The smallest part of the card that holds the "more" button and at least one other control. */
function actionRow(card: Element): Element | undefined {
  for (const more of allMatches(card, SELECTORS.moreMenu)) {
    let row = more.parentElement;
    while (row && row !== card && row.querySelectorAll('a,button').length < 2) row = row.parentElement;
    if (row && row !== card) return row;
  }
  return undefined;
}

/** Accept and Ignore, both labelled, before the menu, and no link: checked on a German and an English page, June 2026. */
function offersToAccept(row: Element): boolean {
  const more = firstMatch(row, SELECTORS.moreMenu);
  const labelled = labelledButtons(row).filter((button) => more && comesAfter(button, more));
  const controls = row.querySelectorAll('button').length;
  return controls === 3 && labelled.length === 2 && row.querySelectorAll('a').length === 0;
}

function labelledButtons(row: Element): Element[] {
  return Array.from(row.querySelectorAll('button[aria-label]:not([aria-expanded])'));
}

/** The pending control is a link with a label of its own; message links have none, and other sites, sales and services are offers. */
function labelledLinks(row: Element): Element[] {
  const links = Array.from(row.querySelectorAll('a[aria-label]'));
  return links.filter((link) => !OFFER.test(attributeOf(link, 'href')) && isShown(link));
}

const OFFER =
  /\/(?:preload|messaging|sales|premium|services|safety|redir|talent|recruiter)\/|^(?!https:\/\/www\.linkedin\.com)\w+:/u;
