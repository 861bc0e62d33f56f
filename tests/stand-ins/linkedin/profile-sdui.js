import { element, initialsOf, sign } from '../shared/element.js';
import { actionRow } from './action-row.js';
import { degreeText, labels } from './labels.js';
import { degreeOf, memberByKey, mutualsAddress, profileAddress } from './members.js';
import { mutualSentence } from './mutual-line.js';
import { experienceCard } from './experience-sdui.js';
import { cardNames, highlightsCard, lazyCards } from './cards-sdui.js';
import { options, standIn } from './stand-in.js';

const isSeptember = () => options.generation !== 'april';

/** Builds the main part of a profile page of the current frontend. */
export function sduiProfile(member) {
  const cards = [
    topCard(member),
    above(member),
    element(
      'div',
      { componentkey: `profileCardsBelowActivityPart1${member.slug}` },
      experienceCard(member, cardNames(member, 'ExperienceTopLevelSection')),
    ),
    lazyCards(member),
    element('div', cardNames(member, 'SupportedLocales')),
  ];
  const column = element(
    'div',
    {
      componentkey: crypto.randomUUID(),
      'data-component-type': 'LazyColumn',
      'data-testid': 'lazy-column',
      class: 'sketch-column',
    },
    cards,
  );
  return element(
    'div',
    {
      'data-sdui-screen': isSeptember() ? 'com.linkedin.sdui.flagshipnav.profile.Profile' : undefined,
      'data-display-contents': 'true',
    },
    column,
  );
}

function topCard(member) {
  const names = cardNames(member, 'Topcard');
  const section = element(
    'section',
    { ...names, class: 'sketch-card sketch-top' },
    cover(),
    photo(member),
    element(
      'div',
      { class: 'sketch-top-text' },
      nameBlock(member),
      sidePlaces(member),
      connectionsLink(member),
      mutualBlock(member),
      actionRow(member, false),
      actionRow(member, true),
    ),
  );
  return element('div', names, element('div', { 'data-display-contents': 'true' }, section));
}

function cover() {
  return element(
    'div',
    { class: 'sketch-cover', role: 'button', tabindex: 0 },
    element('figure', {}, sign({ id: 'person-medium', 'aria-hidden': 'true' })),
  );
}

function photo(member) {
  return element(
    'div',
    { class: 'sketch-photo', role: 'button', tabindex: 0 },
    element('figure', { 'aria-hidden': 'true' }, initialsOf(member.name)),
  );
}

function nameBlock(member) {
  const key = crypto.randomUUID();
  const link = element(
    'a',
    { componentkey: key, href: profileAddress(member), tabindex: 0 },
    element('div', { componentkey: key }, element('h2', { dir: 'auto' }, member.name)),
  );
  const pronouns = member.pronouns ? element('p', { class: 'sketch-soft' }, member.pronouns) : undefined;
  const row = element(
    'div',
    { class: 'sketch-name' },
    element('div', { 'data-display-contents': 'true' }, link),
    pronouns,
    degrees(member),
  );
  return element(
    'div',
    {},
    row,
    element('p', { class: 'sketch-headline', dir: 'auto' }, member.headline),
    element('p', { dir: 'auto' }, member.school ? `${member.company} · ${member.school}` : member.company),
    element(
      'div',
      { class: 'sketch-line sketch-soft' },
      element('p', { dir: 'auto' }, member.location),
      element('p', {}, '·'),
      contactLink(member),
    ),
  );
}

// Both the true degree and another variant are rendered; a stylesheet hides the wrong one.
function degrees(member) {
  const degree = degreeOf(member);
  const shown = element('p', { class: 'sketch-soft' }, `· ${degreeText(degree)}`);
  const wrong = element(
    'div',
    { 'data-display-contents': 'true', class: 'sketch-unseen' },
    element('p', {}, `· ${degreeText(degree === 1 ? 2 : 1)}`),
  );
  return isSeptember() ? [wrong, shown] : [shown, wrong];
}

function contactLink(member) {
  const address = isSeptember() ? `${profileAddress(member)}overlay/contact-info/` : '#';
  const link = element('a', { href: address }, labels.contact);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    standIn.go(`${profileAddress(member)}overlay/contact-info/`);
  });
  return element('p', {}, link);
}

function sidePlaces(member) {
  const row = (id, name) =>
    element(
      'div',
      { role: 'button', tabindex: 0 },
      element('figure', { 'aria-hidden': 'true' }, sign({ id, 'aria-hidden': 'true' })),
      element('div', {}, element('p', { dir: 'auto' }, name)),
    );
  return element(
    'div',
    { class: 'sketch-places' },
    row('company-accent-4', member.company),
    member.school ? row('school-accent-4', member.school) : undefined,
  );
}

function connectionsLink(member) {
  const text = `${member.connections > 500 ? '500+' : member.connections} ${labels.connections}`;
  if (member.degree === 3) return element('div', { class: 'sketch-soft' }, element('p', {}, text));
  const address = `https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=["${member.profileId}"]&network=["F","S"]`;
  return element('div', { class: 'sketch-soft' }, element('a', { href: address }, element('p', {}, text)));
}

// LinkedIn nests the link of the sentence in the link of the block; only first names are shown, without links.
function mutualBlock(member) {
  if (member.mutuals.length === 0) return undefined;
  const address = mutualsAddress(member);
  const names = member.mutuals.map((key) => element('strong', { dir: 'auto' }, memberByKey(key).firstName));
  const faces = member.mutuals.map(() =>
    element(
      'li',
      {},
      element('figure', { 'aria-hidden': 'true' }, sign({ id: 'person-accent-4', 'aria-hidden': 'true' })),
    ),
  );
  const sentence = element(
    'p',
    {},
    element(
      'a',
      { href: address, target: '_blank' },
      mutualSentence(names, member.moreMutuals, (text) => text),
    ),
  );
  const key = crypto.randomUUID();
  return element(
    'a',
    { componentkey: key, href: address, tabindex: 0, class: 'sketch-mutual' },
    element(
      'div',
      { componentkey: key },
      element('ul', { role: 'presentation' }, faces),
      element('div', {}, sentence),
    ),
  );
}

function above(member) {
  const about = element(
    'section',
    { ...cardNames(member, 'About'), class: 'sketch-card' },
    element('h2', {}, labels.about),
    element(
      'p',
      { dir: 'auto' },
      element('span', { 'data-testid': 'expandable-text-box', tabindex: -1 }, member.about),
    ),
  );
  const place = { [isSeptember() ? 'id' : 'componentkey']: `profileCardsAboveActivity${member.slug}` };
  return element(
    'div',
    place,
    highlightsCard(member),
    strangers(member),
    element('div', cardNames(member, 'About'), element('div', { 'data-display-contents': 'true' }, about)),
  );
}

// Somebody else stands there: never the person of the profile.
function strangers(member) {
  const other = memberByKey(member.key === 'rosa' ? 'harry' : 'rosa');
  const card = element(
    'section',
    { class: 'sketch-card' },
    element('h2', {}, labels.mayKnow),
    element('a', { href: profileAddress(other) }, element('p', {}, other.name)),
    element('p', { class: 'sketch-soft' }, other.headline),
  );
  return element('div', cardNames(member, 'SuggestedForYou'), card);
}
