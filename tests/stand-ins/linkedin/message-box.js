import { element } from '../shared/element.js';
import { conversationWith } from './conversations.js';
import { onChange } from './kept.js';
import { labels } from './labels.js';
import { degreeOf, idAddress } from './members.js';
import { messageForm } from './message-form.js';
import { messageList } from './message-list.js';
import { outlet } from './outlet.js';
import { options } from './stand-in.js';

/** Opens the message bubble of a member, or brings its composer to the front when it is open. */
export function openMessageBox(member) {
  const place = container();
  const open = place.querySelector(`[data-sketch-member="${member.key}"]`);
  const bubble = open ?? bubbleOf(member);
  place.append(bubble);
  bubble.querySelector('[role=textbox]').focus();
}

function container() {
  const place = outlet(options.bubble ? options.bubble === 'light' : undefined);
  const found = place.querySelector('#msg-overlay');
  if (found) return found;
  const made = element('aside', { id: 'msg-overlay', class: 'msg-overlay-container sketch-bubbles' });
  place.append(made);
  return made;
}

function bubbleOf(member) {
  const list = messageList();
  const sync = () => list.sync(conversationWith(member));
  const form = messageForm({
    target: () => conversationWith(member),
    list,
    isInMail: degreeOf(member) !== 1,
  });
  const close = element(
    'button',
    {
      type: 'button',
      class: 'msg-overlay-bubble-header__control artdeco-button sketch-button',
      'aria-label': labels.close,
    },
    '×',
  );
  const bubble = element(
    'div',
    {
      class: 'msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active sketch-bubble',
      role: 'dialog',
      'aria-label': labels.messaging,
      'data-sketch-member': member.key,
    },
    element('header', { class: 'msg-overlay-bubble-header' }, title(member), close),
    element(
      'div',
      { class: 'msg-overlay-conversation-bubble__content-wrapper' },
      firstContact(member),
      list.node,
      form,
    ),
  );
  close.addEventListener('click', () => bubble.remove());
  onChange(sync);
  sync();
  return bubble;
}

function title(member) {
  return element(
    'h2',
    { class: 'msg-overlay-bubble-header__title truncate t-14 t-bold' },
    element(
      'a',
      { href: `${idAddress(member)}/`, class: 'app-aware-link' },
      element('span', {}, member.name),
    ),
  );
}

/** Builds the card at the head of a conversation in which nothing was written yet; else nothing. */
export function firstContact(member) {
  if (conversationWith(member).messages.length > 0) return undefined;
  return element(
    'div',
    { class: 'msg-s-profile-card' },
    element(
      'a',
      { class: 'profile-card-one-to-one__profile-link', href: idAddress(member) },
      element('span', { class: 'truncate' }, member.name),
    ),
    element('div', { class: 'artdeco-entity-lockup__subtitle sketch-soft', dir: 'auto' }, member.headline),
  );
}
