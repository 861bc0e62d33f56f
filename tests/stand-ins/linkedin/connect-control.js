import { element, sign } from '../shared/element.js';
import { askForNote, sendInvitation } from './invitation.js';
import { onChange } from './kept.js';
import { labels } from './labels.js';
import { degreeOf, isPending } from './members.js';
import { classicButton } from './outlet.js';
import { options } from './stand-in.js';

/** Builds Connect, or Pending, or nothing for a first-degree connection; all of them flip when an invitation leaves. */
export function connectControl(member, kind = 'custom-invite') {
  if (degreeOf(member) === 1) return undefined;
  return flipping(() => (isPending(member) ? pendingLink(member) : connectLink(member, kind)));
}

/** The same as buttons of the classic frontend: its Connect names nobody, the page around it does. */
export function classicConnectControl(member) {
  if (degreeOf(member) === 1) return undefined;
  return flipping(() => (isPending(member) ? classicPending(member) : classicConnect(member)));
}

/** Connect on a card of My Network: it sends at once, without a modal. */
export function directConnectControl(member) {
  return flipping(() => (isPending(member) ? pendingLink(member) : directConnect(member)));
}

function flipping(build) {
  const place = element('div', { componentkey: crypto.randomUUID() });
  const draw = () => place.replaceChildren(build());
  onChange(draw);
  draw();
  return place;
}

function connectLink(member, kind) {
  const link = element(
    'a',
    {
      href: `/preload/${kind}/?vanityName=${encodeURIComponent(member.slug)}`,
      class: 'sketch-button',
      'aria-disabled': 'false',
      'aria-label': `${labels.connect}: ${member.name}`,
      componentkey: keyOf(member, 'connect'),
    },
    labelled('connect-small', labels.connect),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    askForNote(member);
  });
  return link;
}

function pendingLink(member) {
  const link = element(
    'a',
    {
      href: '#',
      class: 'sketch-button',
      'aria-label': `${labels.pending}: ${member.name}`,
      componentkey: keyOf(member, 'pending'),
    },
    labelled('clock-small', labels.pending),
  );
  link.addEventListener('click', (event) => event.preventDefault());
  return link;
}

function directConnect(member) {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'sketch-button',
      'aria-label': `${labels.connect}: ${member.name}`,
      componentkey: keyOf(member, 'connect'),
    },
    labelled('connect-small', labels.connect),
  );
  button.addEventListener('click', () => sendInvitation(member));
  return button;
}

function labelled(icon, text) {
  return element(
    'span',
    {},
    sign({ id: icon, 'aria-hidden': 'true' }),
    element('div', {}, element('span', {}, text)),
  );
}

// Since late June 2026 the key names the member and the state; before that it was a random one.
function keyOf(member, state) {
  if (options.generation !== 'september') return crypto.randomUUID();
  return `ConnectButtonstate:invitation:urn:li:member:${member.memberNumber}_${state}`;
}

function classicConnect(member) {
  return withIcon(
    classicButton('primary', labels.connect, () => askForNote(member), {
      'aria-label': `${labels.connect}: ${member.name}`,
    }),
    'connect-small',
  );
}

function classicPending(member) {
  return withIcon(
    classicButton('secondary', labels.pending, () => undefined, {
      'aria-label': `${labels.pending}: ${member.name}`,
    }),
    'clock-small',
  );
}

/** Puts the icon of the classic frontend before the text of a button. */
export function withIcon(button, name) {
  const icon = sign({ 'data-test-icon': name, 'aria-hidden': 'true', class: 'artdeco-button__icon' });
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#${name}`);
  icon.append(use);
  button.prepend(icon);
  return button;
}
