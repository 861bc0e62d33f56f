import { element, initialsOf } from '../shared/element.js';
import { eventUrn, senderOf } from './conversations.js';
import { dayText, labels, timeText } from './labels.js';
import { idAddress, self } from './members.js';

const groupGap = 10 * 60_000;

/** Builds the list of messages; `sync(conversation)` adds what is new, `put(node)` something else at the end. */
export function messageList() {
  const end = element('li', { class: 'msg-s-message-list__bottom-of-list' });
  const list = element(
    'ul',
    { class: 'msg-s-message-list-content list-style-none full-width mbA' },
    element('li', { class: 'msg-s-message-list__top-of-list' }),
    element('li', { class: 'msg-s-message-list__loader hidden' }),
    end,
  );
  let count = 0;
  return {
    node: element(
      'div',
      {
        class:
          'msg-s-message-list-container relative display-flex mbA msg-s-message-list-container--column-reversed',
      },
      element('div', { class: 'msg-s-message-list full-width scrollable' }, list),
    ),
    sync(conversation) {
      for (; count < conversation.messages.length; count += 1) {
        list.querySelector('.msg-s-event-listitem__seen-receipts')?.remove();
        end.before(eventOf(conversation, count));
      }
    },
    put: (node) => end.before(node),
  };
}

/** Builds a message that has not reached the server: it has no time of the server's yet. */
export function optimisticEvent(text, urn) {
  return element(
    'li',
    { class: 'msg-s-message-list__event clearfix' },
    element(
      'div',
      { class: 'msg-s-event-listitem msg-s-event-listitem--last-in-group', 'data-event-urn': urn },
      bubble(text),
      element('span', { class: 'msg-sending-indicator visually-hidden' }, labels.sending),
    ),
  );
}

function eventOf(conversation, index) {
  const message = conversation.messages[index];
  const before = conversation.messages[index - 1];
  const isGrouped = before?.from === message.from && message.at - before.at < groupGap;
  const isOwn = message.from === 'sam';
  const sender = senderOf(conversation, message);
  const isLast = index === conversation.messages.length - 1;
  return element(
    'li',
    { class: 'msg-s-message-list__event clearfix' },
    isGrouped ? undefined : dayHeading(message.at),
    isGrouped ? undefined : spoken(sender, message),
    element(
      'div',
      {
        class: `msg-s-event-listitem msg-s-event-listitem--last-in-group${isOwn ? '' : ' msg-s-event-listitem--other'}`,
        'data-event-urn': eventUrn(conversation, message, index),
        'data-view-name': 'message-list-item',
      },
      isGrouped ? undefined : [face(sender), group(sender, message)],
      bubble(message.text, message.subject),
    ),
    isLast && isOwn ? seen(conversation) : undefined,
  );
}

function dayHeading(at) {
  return element(
    'time',
    { class: 'msg-s-message-list__time-heading t-12 t-black--light t-bold' },
    dayText(at),
  );
}

function spoken(sender, message) {
  return element(
    'span',
    { class: 'msg-s-event-listitem--group-a11y-heading visually-hidden' },
    `${sender.name} ${labels.sentAt} ${timeText(message.at)}`,
  );
}

function face(sender) {
  return element(
    'a',
    { class: 'ember-view msg-s-event-listitem__link', href: addressOf(sender), tabindex: 0 },
    element('span', { class: 'a11y-text visually-hidden' }, `${labels.viewProfile} ${sender.name}`),
    element('span', { class: 'sketch-face sketch-small', 'aria-hidden': 'true' }, initialsOf(sender.name)),
  );
}

function group(sender, message) {
  const name = element(
    'span',
    {
      class: 'msg-s-message-group__profile-link msg-s-message-group__name t-14 t-black t-bold sketch-strong',
    },
    sender.name,
  );
  return element(
    'div',
    { class: 'msg-s-message-group__meta' },
    element('span', {}, element('a', { href: addressOf(sender), 'data-test-app-aware-link': true }, name)),
    element(
      'time',
      { class: 'msg-s-message-group__timestamp t-12 t-black--light' },
      ` ${timeText(message.at)}`,
    ),
  );
}

// A sponsor is a company, not a person.
function addressOf(sender) {
  return sender.company === true ? 'https://www.linkedin.com/company/990000999/' : idAddress(sender);
}

function bubble(text, subject) {
  return element(
    'div',
    { class: 'msg-s-event-listitem__message-bubble', tabindex: 0 },
    subject ? element('h3', { class: 'msg-s-event-listitem__subject' }, subject) : undefined,
    element(
      'div',
      { class: 'msg-s-event-with-indicator display-flex' },
      element(
        'div',
        { class: 'msg-s-event__content' },
        element('p', { class: 'msg-s-event-listitem__body t-14', dir: 'auto' }, text),
      ),
    ),
  );
}

// It repeats the partner's name, with a time that is not that of the message.
function seen({ people }) {
  const [partner] = people;
  if (partner === undefined || partner === self) return undefined;
  const text = `${partner.name}, ${labels.seen} 09:11`;
  return element(
    'div',
    { class: 'msg-s-event-listitem__seen-receipts t-12' },
    element('span', {
      role: 'img',
      class: 'msg-s-event-listitem__seen-receipt-photo',
      'aria-label': text,
      title: text,
    }),
  );
}
