import { element } from '../shared/element.js';
import { labels } from './labels.js';
import { memberByKey, memberBySlug } from './members.js';
import { options } from './stand-in.js';

/** Builds the pages on which nothing may be read: the walls of a guest, a check, and the other products. Else undefined. */
export function outsidePage(url) {
  const path = url.pathname;
  if (/^\/(authwall|uas)\b/.test(path)) return wall(labels.signIn);
  if (path.startsWith('/checkpoint')) return wall(labels.check);
  if (path.startsWith('/sales')) return leadPage();
  if (path.startsWith('/talent')) return candidatePage();
  if (options.guest && path.startsWith('/in/')) return guestProfile(memberBySlug(path.split('/')[2]));
  return undefined;
}

function wall(title) {
  const field = element('input', { type: 'email', name: 'session_key', autocomplete: 'username' });
  return element(
    'div',
    { class: 'sketch-card authwall-join-form' },
    element('h1', {}, title),
    element(
      'form',
      { class: 'login__form' },
      field,
      element('button', { type: 'button', class: 'sketch-button' }, labels.signIn),
    ),
  );
}

// What somebody sees who is not signed in.
function guestProfile(member) {
  return element(
    'section',
    { class: 'top-card-layout sketch-card', 'data-section': 'public-profile' },
    element('h1', { class: 'top-card-layout__title', dir: 'auto' }, member?.name ?? ''),
    element('h2', { class: 'top-card-layout__headline', dir: 'auto' }, member?.headline ?? ''),
    element('a', { href: '/authwall?trk=public_profile', class: 'sketch-button' }, labels.join),
  );
}

function leadPage() {
  const member = memberByKey('daniel');
  const part = (name, text) => element('p', { 'data-anonymize': name, dir: 'auto' }, text);
  return element(
    'section',
    { id: 'profile-card-section', class: 'sketch-card' },
    element('h1', { 'data-anonymize': 'person-name' }, member.name),
    part('headline', member.headline),
    part('location', member.location),
    part('company-name', member.company),
  );
}

function candidatePage() {
  const member = memberByKey('daniel');
  return element(
    'section',
    { class: 'profile-item-card sketch-card', 'data-live-test-component': 'profile-lockup' },
    element('h1', {}, member.name),
    element('p', {}, member.headline),
  );
}
