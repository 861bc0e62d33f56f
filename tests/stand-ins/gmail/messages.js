import { element } from '../shared/element.js';
import { foldedQuote } from './compose-body.js';
import { onPress } from './gestures.js';
import { filled, labels, longDate } from './labels.js';
import { cancelScheduled } from './sending.js';

/** Builds one message of a conversation, open or collapsed to one line; a press on its head turns it over. */
export function messageItem(message, isOpen, turn) {
  const inner = element(
    'div',
    { class: 'adn ads', 'data-message-id': message.id, 'data-legacy-message-id': message.legacyId },
    onPress(head(message, isOpen), turn),
    message.mail?.state === 'scheduled' ? scheduledBanner(message.mail) : undefined,
    isOpen ? text(message) : undefined,
  );
  return element(
    'div',
    { class: isOpen ? 'h7' : 'kv', role: 'listitem', 'aria-expanded': String(isOpen) },
    inner,
  );
}

function head(message, isOpen) {
  const { email, name } = message.from;
  const sender = element('span', { class: 'gD', email, name, 'data-hovercard-id': email }, name);
  const written = longDate(message.time);
  const date = element('span', { class: 'g3', title: written, alt: written }, written);
  const below = isOpen ? recipients(message) : element('span', { class: 'y2' }, message.text);
  const senderCell = element('td', { class: 'gF gK' }, element('h3', { class: 'iw' }, sender));
  const rows = [
    element('tr', {}, senderCell, element('td', { class: 'gH' }, date)),
    element('tr', {}, element('td', { class: 'hb', colspan: 2 }, below)),
  ];
  const table = element('table', { class: 'cf gJ', role: 'presentation' }, element('tbody', {}, rows));
  return element('div', { class: 'gs' }, table);
}

function recipients({ to, cc = [] }) {
  const people = [...to, ...cc].flatMap((party, index) => [
    index > 0 ? ', ' : '',
    element(
      'span',
      { class: 'g2', email: party.email, name: party.name, 'data-hovercard-id': party.email },
      party.isMe ? labels.me : party.name,
    ),
  ]);
  return [`${labels.to} `, people];
}

// The signature's class and that of the quote go into the mail; what folds the quote away is the page's own.
function text({ text: written, quote, signature, from }) {
  const lines = written.split('\n').map((line) => element('div', {}, line));
  const sign = signature
    ? element('div', { class: 'gmail_signature', dir: 'auto' }, `-- `, element('br'), signature)
    : undefined;
  const folded = quote ? foldedQuote(quote, from.name) : [];
  const inner = element('div', { class: 'a3s aiL', dir: 'auto' }, lines, sign, folded);
  return element('div', { class: 'ii gt' }, inner);
}

function scheduledBanner({ draftId, scheduledFor }) {
  const cancel = element('button', { type: 'button', class: 'sketch-cancel' }, labels.cancelSend);
  return element(
    'div',
    { class: 'sketch-scheduled' },
    filled(labels.willBeSent, { date: longDate(scheduledFor) }),
    ' ',
    onPress(cancel, () => cancelScheduled(draftId)),
  );
}
