import { element, initialsOf, sign } from '../shared/element.js';
import { connectControl } from './action-row.js';
import { labels } from './labels.js';
import { memberByKey, membersFound, mutualsAddress, profileAddress } from './members.js';
import { mutualSentence } from './mutual-line.js';

/** Builds the page of a people search of the current frontend. */
export function sduiSearch(parameters) {
  const cards = membersFound(parameters).map((member) =>
    element('div', {}, card(member), element('hr', { role: 'presentation' })),
  );
  const list = element('div', { role: 'list', class: 'sketch-card' }, cards);
  const column = element(
    'div',
    { 'data-component-type': 'LazyColumn', 'data-testid': 'lazy-column', class: 'sketch-column' },
    element('h1', { class: 'sketch-soft' }, labels.results),
    list,
  );
  return element(
    'div',
    { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.search.SearchResultsPeople', role: 'main' },
    column,
  );
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
    element('span', { class: 'sketch-soft' }, element('span', {}, ` • ${member.degree}`)),
  );
}

function actionOf(member) {
  return (
    connectControl(member, 'search-custom-invite') ??
    element(
      'a',
      {
        class: 'sketch-button',
        href: `/messaging/compose/?recipient=${member.profileId}`,
        'aria-disabled': 'false',
      },
      sign({ id: 'send-privately-small', 'aria-hidden': 'true' }),
      element('span', {}, labels.message),
    )
  );
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
