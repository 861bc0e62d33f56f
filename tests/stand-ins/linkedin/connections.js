import { element, initialsOf } from '../shared/element.js';
import { messageLink } from './action-row.js';
import { dayText, labels } from './labels.js';
import { degreeOf, members, profileAddress } from './members.js';
import { openMessageBox } from './message-box.js';
import { classicButton } from './outlet.js';

const day = 86_400_000;

/** Builds the page of the user's own connections, the newest first. */
export function connectionsPage(isEmber) {
  const known = members.filter((member) => degreeOf(member) === 1);
  return isEmber ? emberConnections(known) : sduiConnections(known);
}

function sduiConnections(known) {
  const cards = known.map((member, index) => element('div', {}, sduiCard(member, index)));
  return element(
    'div',
    { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.mynetwork.Connections', class: 'sketch-column' },
    element('h1', { class: 'sketch-soft' }, `${known.length} ${labels.connections}`),
    element(
      'div',
      { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn', class: 'sketch-card' },
      cards,
    ),
  );
}

function sduiCard(member, index) {
  const key = crypto.randomUUID();
  const texts = element(
    'a',
    { href: profileAddress(member), componentkey: key, tabindex: 0, class: 'sketch-grow' },
    element('p', { dir: 'auto', class: 'sketch-strong' }, member.name),
    element('p', { dir: 'auto' }, member.headline),
  );
  return element(
    'div',
    { componentkey: key, class: 'sketch-result-row' },
    element(
      'a',
      { href: profileAddress(member) },
      element('figure', { class: 'sketch-face' }, initialsOf(member.name)),
    ),
    element(
      'div',
      { class: 'sketch-grow' },
      texts,
      element('p', { class: 'sketch-soft' }, connectedOn(index)),
    ),
    messageLink(member),
  );
}

// The classic page names a connection by the slug only.
function emberConnections(known) {
  const items = known.map((member, index) =>
    element('li', { class: 'mn-connection-card artdeco-list' }, emberCard(member, index)),
  );
  return element(
    'section',
    { class: 'mn-connections artdeco-card sketch-card' },
    element(
      'header',
      { class: 'mn-connections__header' },
      element('h1', {}, `${known.length} ${labels.connections}`),
    ),
    element('ul', { class: 'sketch-plain' }, items),
  );
}

function emberCard(member, index) {
  const link = element(
    'a',
    { class: 'mn-connection-card__link ember-view', href: `/in/${encodeURIComponent(member.slug)}/` },
    element('span', { class: 'mn-connection-card__name t-16 t-black t-bold', dir: 'auto' }, member.name),
    element('br'),
    element('span', { class: 'mn-connection-card__occupation t-14', dir: 'auto' }, member.headline),
  );
  return element(
    'div',
    { class: 'mn-connection-card__details sketch-result-row' },
    element(
      'div',
      { class: 'sketch-grow' },
      link,
      element('time', { class: 'time-badge t-12' }, connectedOn(index)),
    ),
    classicButton('secondary', labels.message, () => openMessageBox(member), {
      'aria-label': `${labels.message}: ${member.name}`,
    }),
  );
}

function connectedOn(index) {
  return `${labels.connectedOn} ${dayText(Date.now() - (index + 2) * 11 * day)}`;
}
