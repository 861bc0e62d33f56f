import { element, initialsOf } from '../shared/element.js';
import { connectControl } from './action-row.js';
import { degreeText, labels } from './labels.js';
import { memberByKey, membersFound } from './members.js';

/** Builds the page of a people search of the classic frontend. */
export function emberSearch(parameters) {
  const items = membersFound(parameters).map((member) => element('li', {}, card(member)));
  return element(
    'div',
    { class: 'sketch-column' },
    element('h1', { class: 'sketch-soft' }, labels.results),
    element('ul', { class: 'artdeco-card sketch-card sketch-plain', role: 'list' }, items),
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
    element('span', { 'aria-hidden': 'true' }, ` • ${degreeText(member.degree)}`),
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
  const tail =
    member.moreMutuals > 0 ? ` ${labels.and} ${member.moreMutuals} ${labels.others}` : ` ${labels.mutuals}`;
  return element('div', { class: 'entity-result__insights sketch-soft' }, named, tail);
}
