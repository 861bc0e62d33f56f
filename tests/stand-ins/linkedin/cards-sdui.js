import { element, sign } from '../shared/element.js';
import { labels } from './labels.js';
import { whenScrolled } from './lazy.js';
import { profileAddress } from './members.js';
import { extrasOf, groupNumber } from './profile-extras.js';
import { options } from './stand-in.js';

/** Gives the attributes that name a card: from September 2026 on the reference may stand in `id` only. */
export function cardNames(member, card) {
  const reference = `com.linkedin.sdui.profile.card.ref${member.profileId}${card}`;
  return options.generation === 'april' ? { componentkey: reference } : { id: reference };
}

/** Builds the cards below the fold: empty placeholders until the user scrolls there. */
export function lazyCards(member) {
  return [
    lazyCard(member, 'EducationTopLevelSection', educationSection),
    lazyCard(member, 'Skills', () => undefined),
    lazyCard(member, 'Interests', interestsSection),
  ];
}

/** Builds what the member and the user have in common; undefined when there is nothing. */
export function highlightsCard(member) {
  const { shared } = extrasOf(member);
  if (shared.length === 0) return undefined;
  const rows = shared.map((name) =>
    element(
      'a',
      { href: groupAddress(name) },
      element('figure', {}, sign({ id: 'group-medium', 'aria-hidden': 'true' })),
      element('p', { dir: 'auto' }, `${labels.bothIn} ${name}`),
    ),
  );
  const names = cardNames(member, 'SalesInsightsOrHighlights');
  return element('section', { ...names, class: 'sketch-card' }, element('h2', {}, labels.highlights), rows);
}

/** Builds the section of the schools; that of the details page has the same entries. */
export function educationSection(member) {
  const { education } = extrasOf(member);
  if (education.length === 0) return undefined;
  return element(
    'section',
    { class: 'sketch-card' },
    element('h2', {}, labels.education),
    education.flatMap((each) => [school(each), element('hr', { role: 'presentation' })]),
  );
}

/** Builds the section of companies and groups: only the items of the open tab are in the page. */
export function interestsSection(member) {
  const { companies, groups } = extrasOf(member);
  const list = element('div', { role: 'tabpanel' });
  const tab = (text, items) => {
    const button = element('button', { type: 'button', role: 'tab', class: 'sketch-button' }, text);
    button.addEventListener('click', () => list.replaceChildren(...items));
    return button;
  };
  const pages = companies.map((name, index) =>
    interest(`https://www.linkedin.com/company/${990000200 + index}/`, name),
  );
  const clubs = groups.map((name) => interest(groupAddress(name), name));
  list.append(...pages);
  return element(
    'section',
    { class: 'sketch-card' },
    element('h2', {}, labels.interests),
    element(
      'div',
      { role: 'tablist' },
      tab(labels.companies, pages),
      clubs.length > 0 ? tab(labels.groups, clubs) : undefined,
    ),
    list,
    element(
      'a',
      { href: `${profileAddress(member)}details/interests/?initialTabId=interest_companies` },
      labels.showAll,
    ),
  );
}

function lazyCard(member, name, build) {
  const place = element('div', cardNames(member, name));
  whenScrolled(() => {
    const section = build(member);
    if (section) place.append(section);
  });
  return place;
}

function school({ school: name, id, degree, from, to }) {
  const texts = element(
    'div',
    {},
    [name, degree, `${from} – ${to}`].filter(Boolean).map((text) => element('p', { dir: 'auto' }, text)),
  );
  const logo = element('figure', {}, sign({ id: 'school-accent-4', 'aria-hidden': 'true' }));
  if (id === undefined) return element('div', { class: 'sketch-role' }, logo, texts);
  return element('a', { href: `https://www.linkedin.com/school/${id}/`, class: 'sketch-role' }, logo, texts);
}

function interest(address, name) {
  return element(
    'a',
    { href: address, class: 'sketch-role' },
    element('div', {}, element('p', { dir: 'auto' }, name), element('p', {}, `1,204 ${labels.followers}`)),
  );
}

function groupAddress(name) {
  return `https://www.linkedin.com/groups/${groupNumber(name)}/`;
}
