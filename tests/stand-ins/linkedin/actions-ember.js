import { element } from '../shared/element.js';
import { classicConnectControl, withIcon } from './connect-control.js';
import { keep, onChange } from './kept.js';
import { labels } from './labels.js';
import { isIncoming, profileAddress } from './members.js';
import { openMessageBox } from './message-box.js';
import { classicButton } from './outlet.js';
import { isFollowOnly } from './profile-extras.js';

/** Builds the row of controls of a classic profile; the page shows it twice, as the newer one does. */
export function emberActions(member, isSticky = false) {
  const row = element('div', { class: isSticky ? 'sketch-actions sketch-sticky' : 'sketch-actions' });
  const draw = () => row.replaceChildren(...controlsOf(member).filter(Boolean));
  onChange(draw);
  draw();
  return row;
}

function controlsOf(member) {
  if (member.key === 'sam') return [edit(member)];
  if (isIncoming(member)) return [...answers(member), more()];
  if (isFollowOnly(member)) return [follow(member), message(member), more()];
  return [message(member), classicConnectControl(member), more()];
}

function edit(member) {
  return element(
    'a',
    {
      href: `${profileAddress(member)}edit/intro/`,
      class: 'artdeco-button sketch-button',
      'aria-label': labels.edit,
    },
    labels.edit,
  );
}

function answers(member) {
  return [
    classicButton(
      'primary',
      labels.accept,
      () => keep('accepted', member.slug),
      named(labels.accept, member),
    ),
    classicButton(
      'secondary',
      labels.ignore,
      () => keep('ignored', member.slug),
      named(labels.ignore, member),
    ),
  ];
}

function follow(member) {
  return withIcon(
    classicButton('primary', labels.follow, () => undefined, named(labels.follow, member)),
    'add-small',
  );
}

function message(member) {
  const button = classicButton(
    'primary',
    labels.message,
    () => openMessageBox(member),
    named(labels.message, member),
  );
  button.classList.add('strong');
  return withIcon(button, 'send-privately-small');
}

function more() {
  const button = classicButton('muted', labels.more, () => undefined, { 'aria-expanded': 'false' });
  button.classList.add('artdeco-dropdown__trigger');
  return button;
}

function named(text, member) {
  return { 'aria-label': `${text}: ${member.name}` };
}
