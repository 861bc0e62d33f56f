import { allMatches, attributeOf, isShown, textOf } from '../page-reading';
import { emailHandle } from '@/outreach/handle';
import { CARD_SELECTORS } from './card-selectors';
import type { ProfileCard } from './find-profile-card';
import { rootsOf } from './page-roots';
import type { ContactInfo } from './profile';
import { isContactRoute, slugOfLink } from './profile-address';

const MOST_EMAILS = 3;

/** The e-mail addresses in the contact information, when the user has opened the owner's and it shows any. */
export function readContact(profile: ProfileCard, address: URL): ContactInfo | undefined {
  const top = topDocumentOf(profile.element.ownerDocument);
  const overlays = rootsOf(top).flatMap((root) => allMatches(root, CARD_SELECTORS.contactOverlay));
  const own = overlays.map(wholeOverlay).filter((overlay) => isOwn(overlay, profile, address));
  const emails = [...new Set(own.filter(isShown).flatMap(emailsOf))].slice(0, MOST_EMAILS);
  return emails.length > 0 ? { emails } : undefined;
}

/** The frame's own document holds no dialogs that stand beside the frame. */
function topDocumentOf(document: Document): Document {
  return document.defaultView?.frameElement?.ownerDocument ?? document;
}

/** Of some screens only an empty marker stands in the dialog that shows it. */
function wholeOverlay(overlay: Element): Element {
  return textOf(overlay) ? overlay : (overlay.closest('[role="dialog"],dialog') ?? overlay);
}

/** The overlay holds the link to its profile; one without is the owner's by their name, or at the address that opens it. */
function isOwn(overlay: Element, { slug, heading }: ProfileCard, address: URL): boolean {
  const slugs = allMatches(overlay, ['a[href*="/in/"]']).flatMap((link) => slugOfLink(link) ?? []);
  if (slugs.length > 0) return slug !== undefined && slugs.includes(slug);
  const titles = allMatches(overlay, ['h1,h2,h3']).map(textOf);
  return isContactRoute(address) || titles.includes(textOf(heading));
}

function emailsOf(overlay: Element): string[] {
  const rows = allMatches(overlay, CARD_SELECTORS.emailIcon).filter(isShown);
  const found = rows.flatMap((icon) => emailsBeside(icon, overlay));
  return found.length > 0 ? found : mailLinks(overlay);
}

/** The row of the icon ends where that of another kind of contact begins. */
function emailsBeside(icon: Element, overlay: Element): string[] {
  let row: Element = icon;
  while (emailsIn(row).length === 0) {
    const { parentElement } = row;
    if (row === overlay || !parentElement || parentElement.querySelector(CARD_SELECTORS.otherContact)) break;
    row = parentElement;
  }
  return emailsIn(row);
}

function emailsIn(row: Element): string[] {
  const linked = mailLinks(row);
  return linked.length > 0 ? linked : textOf(row).split(' ').filter(emailHandle);
}

function mailLinks(inside: Element): string[] {
  const links = allMatches(inside, ['a[href^="mailto:"]']).filter(isShown);
  return links.map(addressOf).filter(emailHandle);
}

function addressOf(link: Element): string {
  const [, written = ''] = /^mailto:([^?]*)/u.exec(attributeOf(link, 'href')) ?? [];
  try {
    return decodeURIComponent(written).trim();
  } catch {
    // An address with a stray % is its own spelling.
    return written.trim();
  }
}
