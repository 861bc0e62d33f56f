import { element, initialsOf } from '../shared/element.js';
import { conversations, senderOf } from './conversations.js';
import { dayText, labels } from './labels.js';

/** Builds the list of conversations; none of its items carries a link or an id. `open` is called when one is pressed. */
export function conversationList(open) {
  const list = element('ul', {
    class: 'list-style-none msg-conversations-container__conversations-list sketch-plain',
    'aria-label': labels.messaging,
  });
  return {
    node: element('div', { class: 'msg-conversations-container--inbox-shortcuts' }, list),
    draw(activeId) {
      list.replaceChildren(...conversations().map((each) => item(each, each.id === activeId, open)));
    },
  };
}

/** Gives what a conversation is called: its people, or its sponsor. */
export function titleOf({ people, sponsor }) {
  return sponsor ?? people.map(({ name, firstName }) => (people.length > 1 ? firstName : name)).join(', ');
}

function item(conversation, isActive, open) {
  const active = isActive ? ' msg-conversations-container__convo-item-link--active' : '';
  const link = element(
    'div',
    {
      class: `msg-conversation-listitem__link msg-conversations-container__convo-item-link${active}`,
      tabindex: 0,
    },
    element(
      'span',
      { class: 'sketch-face sketch-small', 'aria-hidden': 'true' },
      initialsOf(titleOf(conversation)),
    ),
    element('div', { class: 'msg-conversation-card__rows' }, names(conversation), snippet(conversation)),
  );
  link.addEventListener('click', () => open(conversation));
  return element(
    'li',
    { class: 'scaffold-layout__list-item msg-conversation-listitem msg-conversations-container__convo-item' },
    element('div', { class: 'msg-conversation-card' }, element('div', { class: 'entry-point' }, link)),
  );
}

function names(conversation) {
  return element(
    'div',
    { class: 'msg-conversation-card__row msg-conversation-card__title-row' },
    element(
      'h3',
      { class: 'msg-conversation-listitem__participant-names truncate' },
      element('span', { class: 'truncate', dir: 'auto' }, titleOf(conversation)),
    ),
    element(
      'time',
      { class: 'msg-conversation-listitem__time-stamp' },
      dayText(conversation.messages.at(-1).at),
    ),
  );
}

function snippet(conversation) {
  const message = conversation.messages.at(-1);
  const name = senderOf(conversation, message).name;
  return element(
    'p',
    { class: 'msg-conversation-card__message-snippet m0 t-14 sketch-soft', dir: 'auto' },
    conversation.sponsor ? labels.sponsored : `${name}: ${message.text}`,
  );
}
