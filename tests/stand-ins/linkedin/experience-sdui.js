import { element, sign } from '../shared/element.js';
import { labels, roleDates } from './labels.js';
import { rolesOf } from './profile-extras.js';
import { options } from './stand-in.js';

/** Builds the experience card: several roles at one company are grouped below it. */
export function experienceCard(member, names) {
  const isApril = options.generation === 'april';
  const groups = Map.groupBy(rolesOf(member), (role) => role.company);
  const entries = [...groups.values()].flatMap((roles) => [
    entry(roles, isApril),
    element('hr', { role: 'presentation' }),
  ]);
  const section = element(
    'section',
    { ...names, class: 'sketch-card' },
    element('h2', {}, labels.experience),
    element('div', {}, entries),
  );
  // In September 2026 the section moved into a card of its own, named by the slug.
  return isApril
    ? element('div', names, section)
    : element('div', { id: `profileCardsExperienceOnly${member.slug}` }, section);
}

function entry(roles, isApril) {
  const key = isApril ? { componentkey: `entity-collection-item--${crypto.randomUUID().slice(0, 8)}` } : {};
  return element(
    'div',
    { ...key, class: 'sketch-entry' },
    roles.length > 1 ? grouped(roles) : single(roles[0]),
  );
}

function single(role) {
  const texts = element(
    'div',
    {},
    line(role.title),
    line(role.company),
    line(roleDates(role, '–')),
    line(role.place),
  );
  return linked(role, texts);
}

function grouped(roles) {
  const [first] = roles;
  const header = linked(first, element('div', {}, line(first.company), line(`7 ${labels.year}`)));
  const items = roles.map((role) =>
    element(
      'li',
      {},
      linked(role, element('div', {}, line(role.title), line(roleDates(role, '–')), line(role.place))),
    ),
  );
  return [header, element('ul', {}, items)];
}

function linked(role, texts) {
  const logo = element('figure', {}, sign({ id: 'company-accent-4', 'aria-hidden': 'true' }));
  if (role.companyId === undefined) return element('div', { class: 'sketch-role' }, logo, texts);
  return element(
    'a',
    { href: `https://www.linkedin.com/company/${role.companyId}/`, tabindex: 0, class: 'sketch-role' },
    logo,
    texts,
  );
}

function line(text) {
  return element('p', { dir: 'auto' }, text);
}
