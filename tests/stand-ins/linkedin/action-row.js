import { element, sign } from '../shared/element.js';
import { askForNote } from './invitation.js';
import { labels } from './labels.js';
import { isPending, profileAddress } from './members.js';
import { options, standIn } from './stand-in.js';

/** Builds the row of Message, Connect or Pending, and More. The page shows it twice: on the card and in a sticky bar. */
export function actionRow(member, isSticky) {
  const controls = isSelf(member)
    ? [editLink(member)]
    : [messageLink(member), connectControl(member), moreButton()];
  const row = element('div', { class: isSticky ? 'sketch-actions sketch-sticky' : 'sketch-actions' });
  row.append(
    ...controls
      .filter(Boolean)
      .map((control) => element('div', { 'data-display-contents': 'true' }, control)),
  );
  return row;
}

function isSelf(member) {
  return member.key === 'sam';
}

// Only the own profile has it.
function editLink(member) {
  return element('a', { href: `${profileAddress(member)}edit/intro/`, class: 'sketch-button' }, labels.edit);
}

// The compose link is there at every degree: it never means that the two are connected.
function messageLink(member) {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${member.profileId}`);
  const address = `/messaging/compose/?profileUrn=${urn}&recipient=${member.profileId}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
  const link = element(
    'a',
    {
      href: address,
      class: 'sketch-button strong',
      'aria-disabled': 'false',
      componentkey: crypto.randomUUID(),
    },
    element(
      'span',
      {},
      sign({ id: 'send-privately-medium', 'aria-hidden': 'true' }),
      element('span', {}, labels.message),
    ),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    standIn.messages.push(member.slug);
  });
  return link;
}

/** Builds Connect, or Pending, or nothing for a first-degree connection; pressed it asks, then all of them flip. */
export function connectControl(member, kind = 'custom-invite') {
  if (member.degree === 1) return undefined;
  const place = element('div', { componentkey: crypto.randomUUID() });
  const draw = () =>
    place.replaceChildren(isPending(member) ? pendingLink(member) : connectLink(member, kind));
  document.addEventListener('invitation-sent', draw);
  draw();
  return place;
}

function connectLink(member, kind) {
  const link = element(
    'a',
    {
      href: `/preload/${kind}/?vanityName=${member.slug}`,
      class: 'sketch-button',
      'aria-disabled': 'false',
      componentkey: keyOf(member, 'connect'),
    },
    element(
      'span',
      {},
      sign({ id: 'connect-small', 'aria-hidden': 'true' }),
      element('div', {}, element('span', {}, labels.connect)),
    ),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    askForNote(member, () => document.dispatchEvent(new Event('invitation-sent')));
  });
  return link;
}

function pendingLink(member) {
  return element(
    'a',
    {
      href: '#',
      class: 'sketch-button',
      'aria-label': `${labels.pending}: ${member.name}`,
      componentkey: keyOf(member, 'pending'),
    },
    element(
      'span',
      {},
      sign({ id: 'clock-small', 'aria-hidden': 'true' }),
      element('span', {}, labels.pending),
    ),
  );
}

// Since late June 2026 the key names the member and the state; before that it was a random one.
function keyOf(member, state) {
  if (options.generation === 'april') return crypto.randomUUID();
  return `ConnectButtonstate:invitation:urn:li:member:${member.memberNumber}_${state}`;
}

function moreButton() {
  return element(
    'button',
    { type: 'button', class: 'sketch-button', 'aria-expanded': 'false', componentkey: crypto.randomUUID() },
    element('span', {}, sign({ id: 'overflow-web-ios-small', 'aria-hidden': 'true' }), labels.more),
  );
}
