import { element } from '../shared/element.js';
import { labels, roleDates } from './labels.js';
import { whenScrolled } from './lazy.js';
import { extrasOf, groupNumber, rolesOf } from './profile-extras.js';

/** Builds the boxes below the top card: those below the fold come when the user scrolls. */
export function emberCards(member) {
  const late = element('div', { class: 'sketch-column' });
  whenScrolled(() => late.append(...[emberEducation(member), interests(member)].filter(Boolean)));
  return [highlights(member), emberExperience(member), late];
}

/** Builds the box of the roles: those of one company stand below it. */
export function emberExperience(member) {
  const groups = [...Map.groupBy(rolesOf(member), (role) => role.company).values()];
  return box('experience', labels.experience, groups.map(entryOf));
}

/** Builds the box of the schools; undefined when there is none. */
export function emberEducation(member) {
  const { education } = extrasOf(member);
  if (education.length === 0) return undefined;
  const entries = education.map(({ school, id, degree, from, to }) =>
    entity(id && `https://www.linkedin.com/school/${id}/`, [school, degree, `${from} - ${to}`]),
  );
  return box('education', labels.education, entries);
}

function highlights(member) {
  const { shared } = extrasOf(member);
  if (shared.length === 0) return undefined;
  const entries = shared.map((name) => entity(groupAddress(name), [`${labels.bothIn} ${name}`]));
  return box('highlights', labels.highlights, entries);
}

function interests(member) {
  const { companies, groups } = extrasOf(member);
  const entries = [
    ...companies.map((name, index) =>
      entity(`https://www.linkedin.com/company/${990000200 + index}/`, [name]),
    ),
    ...groups.map((name) => entity(groupAddress(name), [name])),
  ];
  return box('interests', labels.interests, entries);
}

function box(id, title, entries) {
  return element(
    'section',
    { class: 'artdeco-card pv-profile-card sketch-card' },
    element('div', { id, class: 'pv-profile-card__anchor' }),
    element(
      'h2',
      {},
      element('span', { 'aria-hidden': 'true' }, title),
      element('span', { class: 'visually-hidden' }, title),
    ),
    element(
      'ul',
      { class: 'sketch-plain' },
      entries.map((entry) => element('li', { class: 'artdeco-list__item' }, entry)),
    ),
  );
}

function entryOf(roles) {
  const [first] = roles;
  if (roles.length === 1)
    return entity(companyOf(first), [first.title, first.company, roleDates(first, '-'), first.place]);
  const list = element(
    'ul',
    {},
    roles.map((role) =>
      element('li', {}, entity(companyOf(role), [role.title, roleDates(role, '-'), role.place])),
    ),
  );
  return entity(companyOf(first), [first.company, `7 ${labels.year}`], list);
}

function companyOf({ companyId }) {
  return companyId && `https://www.linkedin.com/company/${companyId}/`;
}

function entity(address, texts, more) {
  const lines = element('div', {}, texts.filter(Boolean).map(twice));
  const linked = address
    ? element('a', { href: address, class: 'optional-action-target-wrapper sketch-role' }, lines)
    : lines;
  return element(
    'div',
    { 'data-view-name': 'profile-component-entity', class: 'sketch-entry' },
    linked,
    more,
  );
}

function groupAddress(name) {
  return `https://www.linkedin.com/groups/${groupNumber(name)}/`;
}

function twice(text) {
  return element(
    'div',
    {},
    element('span', { 'aria-hidden': 'true', dir: 'auto' }, text),
    element('span', { class: 'visually-hidden' }, text),
  );
}
