import { element, initialsOf, sign } from '../shared/element.js';
import { connectControl } from './connect-control.js';
import { postCard } from './feed.js';
import { labels } from './labels.js';
import { degreeOf, memberByKey, mutualsAddress, profileAddress } from './members.js';
import { openMessageBox } from './message-box.js';
import { mutualSentence } from './mutual-line.js';
import { posts } from './posts.js';
import { pageAddress, searchResults } from './search-results.js';

/** Builds the page of a people search of the current frontend. */
export function sduiSearch(parameters) {
  const { people, isMutual, next } = searchResults(parameters);
  const items = [...people.map(card), ...(isMutual ? [] : [nobodysCard()])];
  return screenOf('SearchResultsPeople', labels.results, [listOf(items), pageLink(parameters, next)]);
}

/** Builds the search over everything: people, then posts, which are listitems too. */
export function sduiSearchAll(parameters) {
  const { people } = searchResults(parameters);
  const wanted = (parameters.get('keywords') ?? '').toLowerCase();
  const found = posts.filter(({ text }) => text.toLowerCase().includes(wanted));
  return screenOf('SearchResultsAll', labels.search, [
    listOf(people.slice(0, 3).map(card)),
    element('h2', {}, labels.posts),
    element('div', { role: 'list' }, found.map(postCard)),
  ]);
}

/** Builds the link to the next page of results. */
export function pageLink(parameters, next) {
  if (next === undefined) return undefined;
  const link = element('a', { href: pageAddress(parameters, next), class: 'sketch-button' }, labels.next);
  return element('div', { 'data-testid': 'pagination-controls-list' }, link);
}

function screenOf(name, title, content) {
  const column = element(
    'div',
    { 'data-component-type': 'LazyColumn', 'data-testid': 'lazy-column', class: 'sketch-column' },
    element('h1', { class: 'sketch-soft' }, title),
    content,
  );
  return element(
    'div',
    { 'data-sdui-screen': `com.linkedin.sdui.flagshipnav.search.${name}`, role: 'main' },
    column,
  );
}

function listOf(items) {
  const rows = items.map((item) => element('div', {}, item, element('hr', { role: 'presentation' })));
  return element('div', { role: 'list', class: 'sketch-card' }, rows);
}

// Somebody who hides from the user: no link, no id, no name.
function nobodysCard() {
  const face = element('figure', { class: 'sketch-face', 'aria-hidden': 'true' }, '?');
  const texts = element(
    'div',
    { class: 'sketch-grow' },
    element('p', {}, labels.someone),
    element('p', {}, 'Cold store manager'),
  );
  return element('div', { role: 'listitem' }, element('div', { class: 'sketch-result-row' }, face, texts));
}

// The whole card is one link, and the links of the name and of the mutual people stand inside it.
function card(member) {
  const key = crypto.randomUUID();
  const face = element('figure', { class: 'sketch-face', 'aria-hidden': 'true' }, initialsOf(member.name));
  const texts = element(
    'div',
    { class: 'sketch-grow' },
    nameLine(member),
    element('div', {}, element('p', { dir: 'auto' }, member.headline)),
    element('div', { class: 'sketch-soft' }, element('p', { dir: 'auto' }, member.location)),
    mutualLine(member),
  );
  const action = element(
    'div',
    {},
    element(
      'div',
      { componentkey: `SearchResults${member.profileId}` },
      element('div', { 'data-display-contents': 'true' }, actionOf(member)),
    ),
  );
  const link = element(
    'a',
    { componentkey: key, href: profileAddress(member), tabindex: 0, class: 'sketch-result' },
    element('div', { componentkey: key, class: 'sketch-result-row' }, face, texts, action),
  );
  return element('div', { role: 'listitem' }, element('div', { 'data-display-contents': 'true' }, link));
}

function nameLine(member) {
  return element(
    'p',
    { componentkey: crypto.randomUUID() },
    element('a', { href: profileAddress(member), class: 'sketch-strong', dir: 'auto' }, member.name),
    element('span', { class: 'sketch-soft' }, element('span', {}, ` • ${degreeOf(member)}`)),
  );
}

function actionOf(member) {
  return connectControl(member, 'search-custom-invite') ?? messageAction(member);
}

function messageAction(member) {
  const link = element(
    'a',
    {
      class: 'sketch-button',
      href: `/messaging/compose/?recipient=${member.profileId}`,
      'aria-disabled': 'false',
    },
    sign({ id: 'send-privately-small', 'aria-hidden': 'true' }),
    element('span', {}, labels.message),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    openMessageBox(member);
  });
  return link;
}

function mutualLine(member) {
  if (member.mutuals.length === 0) return undefined;
  const people = member.mutuals.map(memberByKey);
  const named = people.map((person) =>
    element('a', { href: profileAddress(person) }, element('strong', { dir: 'auto' }, person.name)),
  );
  const counted = (text) =>
    element(
      'a',
      { href: mutualsAddress(member, 'SHARED_CONNECTIONS_CANNED_SEARCH') },
      element('strong', {}, text),
    );
  return element(
    'div',
    { componentkey: crypto.randomUUID(), class: 'sketch-soft' },
    element(
      'div',
      {},
      element('p', { componentkey: crypto.randomUUID() }, mutualSentence(named, member.moreMutuals, counted)),
    ),
  );
}
