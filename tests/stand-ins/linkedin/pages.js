import { element } from '../shared/element.js';
import { detailsPage } from './details.js';
import { feed } from './feed.js';
import { labels } from './labels.js';
import { memberBySlug } from './members.js';
import { messagingPage } from './messaging.js';
import { networkPage } from './network.js';
import { outsidePage } from './outside.js';
import { postPage } from './post.js';
import { emberProfile } from './profile-ember.js';
import { sduiProfile } from './profile-sdui.js';
import { emberSearch } from './search-ember.js';
import { sduiSearch, sduiSearchAll } from './search-sdui.js';
import { standIn } from './stand-in.js';

/**
 * Gives the page at an address in the classic frontend or the newer one: its title, what builds it, and whether only the
 * classic one has it.
 */
export function pageAt(url, isEmber) {
  const outside = outsidePage(url);
  if (outside) return { title: 'LinkedIn', build: () => outside };
  const [, area, ...rest] = url.pathname.split('/');
  if (area === 'in') return profilePage(memberBySlug(rest[0] ?? ''), rest, isEmber);
  if (area === 'messaging')
    return { title: `${labels.messaging} | LinkedIn`, isClassic: true, build: () => messaging(url) };
  if (area === 'mynetwork')
    return { title: `${labels.network} | LinkedIn`, build: () => networkPage(url.pathname, isEmber) };
  if (area === 'search') return searchPage(url, isEmber);
  const post = url.pathname.startsWith('/feed/update/') && postPage(url.pathname, isEmber);
  return post ? { title: 'LinkedIn', build: () => post } : { title: 'Feed | LinkedIn', build: feed };
}

/** Gives the member whose contact overlay an address asks for, or undefined. */
export function contactAsked(url) {
  const slug = /^\/in\/([^/]+)\/overlay\/contact-info\/?$/.exec(url.pathname)?.[1];
  return slug === undefined ? undefined : memberBySlug(slug);
}

/** Gives what stays the same while only overlays over it change. */
export function placeOf(url) {
  return url.pathname.replace(/\/overlay\/.*$/, '/') + url.search;
}

function profilePage(member, [, kind, part], isEmber) {
  if (member === undefined) {
    const text = element('p', {}, 'This page does not exist.');
    return { title: 'LinkedIn', build: () => element('div', { class: 'sketch-column' }, text) };
  }
  const title = `${member.name} | LinkedIn`;
  if (kind === 'details') return { title, build: () => detailsPage(member, part, isEmber) };
  return { title, build: () => (isEmber ? emberProfile(member) : sduiProfile(member)) };
}

function searchPage(url, isEmber) {
  const title = `"${url.searchParams.get('keywords') ?? ''}" | ${labels.search} | LinkedIn`;
  const newer = url.pathname.includes('/all') ? sduiSearchAll : sduiSearch;
  return { title, build: () => (isEmber ? emberSearch : newer)(url.searchParams) };
}

function messaging(url) {
  const { node, move } = messagingPage(url, standIn.go);
  // The page moves between conversations by itself.
  window.moveConversation = move;
  return node;
}
