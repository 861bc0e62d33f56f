import { element, initialsOf } from '../shared/element.js';
import { connectControl } from './connect-control.js';
import { degreeText, labels } from './labels.js';
import { degreeOf, memberByKey, mutualsAddress } from './members.js';
import { pageLink } from './search-sdui.js';
import { searchResults } from './search-results.js';

/** Builds the page of a people search of the classic frontend. */
export function emberSearch(parameters) {
  const { people, isMutual, next } = searchResults(parameters);
  const cards = [...people.map(card), ...(isMutual ? [] : [nobodysCard()])];
  const items = cards.map((each) => element('li', {}, each));
  return element(
    'div',
    { class: 'sketch-column' },
    element('h1', { class: 'sketch-soft' }, labels.results),
    element('ul', { class: 'artdeco-card sketch-card sketch-plain', role: 'list' }, items),
    pageLink(parameters, next),
  );
}

function card(member) {
  const texts = element(
    'div',
    { class: 'sketch-grow' },
    nameLine(member),
    element('div', { class: 't-14 t-black', dir: 'auto' }, member.headline),
    element('div', { class: 't-14 t-normal sketch-soft', dir: 'auto' }, member.location),
    mutuals(member),
  );
  return element(
    'div',
    {
      class: 'sketch-result-row',
      'data-chameleon-result-urn': `urn:li:member:${member.memberNumber}`,
      'data-view-name': 'search-entity-result-universal-template',
    },
    element('div', { class: 'sketch-face', 'aria-hidden': 'true' }, initialsOf(member.name)),
    texts,
    connectControl(member, 'search-custom-invite'),
  );
}

function nameLine(member) {
  const urn = encodeURIComponent(`urn:li:fs_miniProfile:${member.profileId}`);
  const link = element(
    'a',
    {
      href: `https://www.linkedin.com/in/${encodeURIComponent(member.slug)}?miniProfileUrn=${urn}`,
      class: 'sketch-strong',
    },
    element(
      'span',
      { dir: 'auto' },
      element('span', { 'aria-hidden': 'true' }, member.name),
      element('span', { class: 'visually-hidden' }, member.name),
    ),
  );
  const badge = element(
    'span',
    { class: 'entity-result__badge-text sketch-soft' },
    element('span', { 'aria-hidden': 'true' }, ` • ${degreeText(degreeOf(member))}`),
  );
  return element('div', {}, link, badge);
}

function mutuals(member) {
  if (member.mutuals.length === 0) return undefined;
  const named = member.mutuals
    .map(memberByKey)
    .flatMap((person, index) => [
      index > 0 ? ', ' : '',
      element(
        'a',
        { href: `https://www.linkedin.com/in/${person.profileId}` },
        element('strong', { dir: 'auto' }, person.name),
      ),
    ]);
  return element('div', { class: 'entity-result__insights sketch-soft' }, named, tail(member));
}

function tail(member) {
  if (member.moreMutuals === 0) return ` ${labels.mutuals}`;
  const address = mutualsAddress(member, 'SHARED_CONNECTIONS_CANNED_SEARCH')
    .replace('network=', 'facetNetwork=')
    .replace('connectionOf=', 'facetConnectionOf=');
  return [` ${labels.and} `, element('a', { href: address }, `${member.moreMutuals} ${labels.others}`)];
}

function nobodysCard() {
  return element(
    'div',
    { class: 'sketch-result-row', 'data-view-name': 'search-entity-result-universal-template' },
    element('div', { class: 'sketch-face', 'aria-hidden': 'true' }, '?'),
    element(
      'div',
      { class: 'sketch-grow' },
      element('span', { class: 'entity-result__title-text' }, labels.someone),
    ),
  );
}
