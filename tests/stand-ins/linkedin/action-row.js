import { element, sign } from '../shared/element.js';
import { connectControl } from './connect-control.js';
import { keep, onChange } from './kept.js';
import { labels } from './labels.js';
import { isIncoming, profileAddress } from './members.js';
import { openMessageBox } from './message-box.js';
import { isFollowOnly } from './profile-extras.js';

/** Builds the row of Message, Connect or Pending, and More. The page shows it twice: on the card and in a sticky bar. */
export function actionRow(member, isSticky) {
  const row = element('div', { class: isSticky ? 'sketch-actions sketch-sticky' : 'sketch-actions' });
  let shown;
  const draw = () => {
    const state = isIncoming(member) ? 'incoming' : 'other';
    if (state === shown) return;
    shown = state;
    row.replaceChildren(...wrapped(controlsOf(member)));
  };
  onChange(draw);
  draw();
  return row;
}

function wrapped(controls) {
  return controls
    .filter(Boolean)
    .map((control) => element('div', { 'data-display-contents': 'true' }, control));
}

function controlsOf(member) {
  if (member.key === 'sam') return [editLink(member)];
  if (isIncoming(member)) return [...answerButtons(member), moreButton()];
  if (isFollowOnly(member)) return [followButton(member), messageLink(member), moreButton()];
  return [messageLink(member), connectControl(member), moreButton()];
}

// Only the own profile has it.
function editLink(member) {
  return element('a', { href: `${profileAddress(member)}edit/intro/`, class: 'sketch-button' }, labels.edit);
}

// Three buttons and no link: so an incoming invitation is told from all else.
function answerButtons(member) {
  return [
    labelledButton(member, labels.accept, () => keep('accepted', member.slug)),
    labelledButton(member, labels.ignore, () => keep('ignored', member.slug)),
  ];
}

function followButton(member) {
  return labelledButton(member, labels.follow, (event) => {
    event.currentTarget.setAttribute('aria-pressed', 'true');
  });
}

function labelledButton(member, text, press) {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'sketch-button',
      'aria-label': `${text}: ${member.name}`,
      componentkey: crypto.randomUUID(),
    },
    element('span', {}, text),
  );
  button.addEventListener('click', press);
  return button;
}

/** The compose link is there at every degree: it never means that the two are connected. */
export function messageLink(member) {
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
    event.stopPropagation();
    openMessageBox(member);
  });
  return link;
}

function moreButton() {
  return element(
    'button',
    { type: 'button', class: 'sketch-button', 'aria-expanded': 'false', componentkey: crypto.randomUUID() },
    element('span', {}, sign({ id: 'overflow-web-ios-small', 'aria-hidden': 'true' }), labels.more),
  );
}
