import { element, initialsOf } from '../shared/element.js';
import { emberCards } from './cards-ember.js';
import { emberActions } from './actions-ember.js';
import { degreeText, labels } from './labels.js';
import { degreeOf, memberByKey, mutualsAddress } from './members.js';
import { standIn } from './stand-in.js';

/** Builds the main part of a profile page of the classic frontend. */
export function emberProfile(member) {
  const section = element(
    'section',
    { class: 'artdeco-card sketch-card sketch-top', 'data-member-id': member.memberNumber },
    element('div', { class: 'sketch-cover profile-background-image' }),
    element('div', { class: 'sketch-photo pv-top-card__photo' }, initialsOf(member.name)),
    element(
      'div',
      { class: 'ph5 pb5 sketch-top-text' },
      nameBlock(member),
      places(member),
      location(member),
      connections(member),
      mutualBlock(member),
      emberActions(member),
      emberActions(member, true),
    ),
  );
  const about = element(
    'section',
    { class: 'artdeco-card sketch-card' },
    element('div', { id: 'about', class: 'pv-profile-card__anchor' }),
    element('h2', {}, labels.about),
    element(
      'div',
      { class: 'inline-show-more-text' },
      element('span', { 'aria-hidden': 'true', dir: 'auto' }, member.about),
    ),
  );
  return element('div', { class: 'sketch-column' }, section, about, emberCards(member));
}

function nameBlock(member) {
  const address = `/in/${encodeURIComponent(member.slug)}/overlay/about-this-profile/`;
  const link = element(
    'a',
    { class: 'ember-view', href: address, 'aria-label': member.name },
    element('h1', { class: 'inline t-24 v-align-middle break-words', dir: 'auto' }, member.name),
  );
  link.addEventListener('click', (event) => event.preventDefault());
  const badge = element(
    'span',
    { class: 'distance-badge t-black--light t-14 sketch-soft' },
    element('span', { class: 'visually-hidden' }, degreeText(degreeOf(member))),
    element('span', { 'aria-hidden': 'true', class: 'dist-value' }, degreeText(degreeOf(member))),
  );
  const pronouns = member.pronouns
    ? element('span', { class: 'text-body-small v-align-middle t-black--light sketch-soft' }, member.pronouns)
    : undefined;
  return element(
    'div',
    {},
    element('div', { class: 'sketch-name' }, link, pronouns, badge),
    element('div', { class: 'text-body-medium break-words', dir: 'auto' }, member.headline),
  );
}

function places(member) {
  const row = (name) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'text-align-left', 'aria-label': name },
        element(
          'span',
          { class: 'hoverable-link-text break-words text-body-small t-black' },
          element('div', { class: 'inline-show-more-text--is-collapsed', dir: 'ltr' }, name),
        ),
      ),
    );
  return element(
    'ul',
    { class: 'sketch-places' },
    row(member.company),
    member.school ? row(member.school) : undefined,
  );
}

function location(member) {
  const contact = element(
    'a',
    {
      id: 'top-card-text-details-contact-info',
      class: 'ember-view',
      href: `/in/${encodeURIComponent(member.slug)}/overlay/contact-info/`,
    },
    labels.contact,
  );
  contact.addEventListener('click', (event) => {
    event.preventDefault();
    standIn.go(contact.href);
  });
  return element(
    'div',
    { class: 'mt2 sketch-line sketch-soft' },
    element(
      'span',
      { class: 'text-body-small inline t-black--light break-words', dir: 'auto' },
      member.location,
    ),
    ' · ',
    element('span', { class: 't-black--light' }, contact),
  );
}

function connections(member) {
  const of = encodeURIComponent(`["${member.profileId}"]`);
  const address = `/search/results/people/?connectionOf=${of}&network=${encodeURIComponent('["F","S"]')}&origin=MEMBER_PROFILE_CANNED_SEARCH`;
  const count = element(
    'span',
    { class: 't-bold' },
    member.connections > 500 ? '500+' : String(member.connections),
  );
  return element(
    'ul',
    { class: 'sketch-plain sketch-soft' },
    element(
      'li',
      { class: 'text-body-small' },
      element('a', { class: 'ember-view', href: address }, count, ` ${labels.connections}`),
    ),
  );
}

// The sentence stands there twice, once only for screen readers, and the number is glued to the next word.
function mutualBlock(member) {
  if (member.mutuals.length === 0) return undefined;
  const address = mutualsAddress(member)
    .replace('network=%5B%22F%22%5D', 'facetNetwork=%22F%22')
    .replace(/connectionOf=.*$/, `facetConnectionOf=%22${member.profileId}%22`);
  const sentence = (attributes) => element('span', attributes, names(member), tail(member));
  return element(
    'a',
    {
      class: 'inline-flex align-items-center pt2 sketch-mutual',
      'data-test-app-aware-link': true,
      href: address,
    },
    element(
      'span',
      { class: 't-normal t-black--light t-14 hoverable-link-text' },
      sentence({ 'aria-hidden': 'true' }),
      sentence({ class: 'visually-hidden' }),
    ),
  );
}

function names(member) {
  return member.mutuals.flatMap((key, index) => [
    index > 0 ? ', ' : '',
    element('strong', { dir: 'auto' }, memberByKey(key).name),
  ]);
}

function tail(member) {
  if (member.moreMutuals === 0) return ` ${member.mutuals.length === 1 ? labels.mutual : labels.mutuals}`;
  return ` ${labels.and} ${member.moreMutuals}${member.moreMutuals === 1 ? labels.other : labels.others}`;
}
