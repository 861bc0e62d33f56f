import { element } from '../shared/element.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';
import { options } from './stand-in.js';

/** Draws the rows of a list into `main`. */
export function drawList(main, conversations, open) {
  const heading = element('h2', { class: 'a0V', tabindex: -1 }, labels.conversations);
  const rows = conversations.map((conversation) => row(conversation, open));
  const table = element('table', { class: 'F cf zt', role: 'grid' }, element('tbody', {}, rows));
  main.replaceChildren(
    heading,
    element('div', { class: 'ae4 UI', gh: 'tl' }, element('div', { class: 'Cp' }, table)),
  );
}

function row(conversation, open) {
  const last = conversation.messages.at(-1);
  const made = element(
    'tr',
    { class: `zA ${conversation.unread ? 'zE' : 'yO'}`, role: 'row', tabindex: -1 },
    element(
      'td',
      { class: 'oZ-x3 xY' },
      element('div', { class: 'oZ-jc', role: 'checkbox', 'aria-checked': 'false' }),
    ),
    element('td', { class: 'yX xY' }, people(conversation)),
    element(
      'td',
      { class: 'xY a4W' },
      element('div', { class: 'xS', role: 'link' }, subject(conversation, last)),
    ),
    element('td', { class: 'xW xY' }, element('span', { title: longDate(last.time) }, shortDate(last.time))),
  );
  return onPress(made, () => open(conversation));
}

function people(conversation) {
  const parties = [...new Map(conversation.messages.map(({ from }) => [from.email, from])).values()];
  const chips = parties.flatMap((party, index) => [
    index > 0 ? ', ' : '',
    element(
      'span',
      {
        class: conversation.unread ? 'zF' : 'yP',
        email: party.email,
        name: party.isMe ? labels.me : party.name,
        'data-hovercard-id': party.email,
      },
      party.isMe ? labels.me : party.name.split(' ')[0],
    ),
  ]);
  const count =
    conversation.messages.length > 1
      ? element('span', { class: 'bx0' }, String(conversation.messages.length))
      : undefined;
  return element('div', { class: 'yW' }, chips, count);
}

function subject(conversation, last) {
  const ids = {
    'data-thread-id': conversation.permId,
    'data-legacy-thread-id': conversation.legacyId,
    'data-legacy-last-message-id': last.legacyId,
    'data-legacy-last-non-draft-message-id': last.legacyId,
  };
  const text = element(
    'span',
    { class: 'bog' },
    element(
      'span',
      { class: conversation.unread ? 'bqe' : undefined, dir: 'auto', ...ids },
      conversation.subject,
    ),
  );
  return element(
    'div',
    { class: 'y6' },
    text,
    ' – ',
    element('span', { class: 'y2', dir: 'auto' }, last.text),
  );
}

/** Gives the full date in the language of the page, as the `title` of a shown date holds it. */
export function longDate(time) {
  return new Intl.DateTimeFormat(options.ui, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

function shortDate(time) {
  const isRecent = Date.now() - time < 20 * 3_600_000;
  const parts = isRecent ? { hour: 'numeric', minute: '2-digit' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(options.ui, parts).format(time);
}
