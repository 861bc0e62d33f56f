import { element } from '../shared/element.js';
import { openCompose, openComposes } from './composes.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';
import { longDate } from './list.js';

/** Draws a conversation into `main`: heading, messages, and the reply bar. An open inline reply keeps its nodes. */
export function drawThread(main, conversation) {
  const heading = element(
    'h2',
    {
      class: 'hP',
      tabindex: -1,
      'data-thread-perm-id': conversation.permId,
      'data-legacy-thread-id': conversation.legacyId,
    },
    conversation.subject,
  );
  const items = conversation.messages.map((message, index) =>
    item(message, index === conversation.messages.length - 1),
  );
  const replyPlace = openReply(conversation)?.place ?? element('div', { class: 'ip' });
  const bar = replyBar(conversation, replyPlace);
  const list = element('div', { class: 'nH aHU', role: 'list' }, items);
  main.replaceChildren(
    element(
      'div',
      { class: 'g id' },
      element('div', { class: 'a98 iY' }, element('div', { class: 'ha' }, heading), list, replyPlace, bar),
    ),
  );
}

function openReply(conversation) {
  return openComposes().find((compose) => compose.conversation === conversation);
}

function item(message, isLast) {
  const inner = element(
    'div',
    { class: 'adn ads', 'data-message-id': message.id, 'data-legacy-message-id': message.legacyId },
    head(message, isLast),
    isLast ? text(message) : undefined,
  );
  return element(
    'div',
    { class: isLast ? 'h7' : 'kv', role: 'listitem', 'aria-expanded': String(isLast) },
    inner,
  );
}

function head(message, isLast) {
  const sender = element(
    'span',
    {
      class: 'gD',
      email: message.from.email,
      name: message.from.name,
      'data-hovercard-id': message.from.email,
    },
    message.from.name,
  );
  const date = element(
    'span',
    { class: 'g3', title: longDate(message.time), alt: longDate(message.time) },
    longDate(message.time),
  );
  const to = isLast ? recipients(message) : element('span', { class: 'y2' }, message.text);
  return element(
    'div',
    { class: 'gs' },
    element(
      'table',
      { class: 'cf gJ', role: 'presentation' },
      element(
        'tbody',
        {},
        element(
          'tr',
          {},
          element('td', { class: 'gF gK' }, element('h3', { class: 'iw' }, sender)),
          element('td', { class: 'gH' }, date),
        ),
        element('tr', {}, element('td', { class: 'hb', colspan: 2 }, to)),
      ),
    ),
  );
}

function recipients(message) {
  const people = message.to.map((party) =>
    element(
      'span',
      { class: 'g2', email: party.email, name: party.name, 'data-hovercard-id': party.email },
      party.isMe ? labels.me : party.name,
    ),
  );
  return [`${labels.to} `, people];
}

function text(message) {
  return element('div', { class: 'ii gt' }, element('div', { class: 'a3s aiL', dir: 'auto' }, message.text));
}

function replyBar(conversation, place) {
  const bar = element('div', { class: 'amn' });
  bar.hidden = place.childElementCount > 0;
  const reply = onPress(element('span', { class: 'ams bkH', role: 'link', tabindex: 0 }, labels.reply), () =>
    openInlineReply(conversation),
  );
  bar.append(reply);
  return bar;
}

function openInlineReply(conversation) {
  const others = conversation.messages.filter((message) => !message.from.isMe);
  const partner = others.at(-1)?.from ?? conversation.messages.at(-1).to[0];
  openCompose({
    kind: 'inline',
    conversation,
    subject: `Re: ${conversation.subject}`,
    fieldsShown: false,
    recipients: { to: [{ email: partner.email, name: partner.name }] },
    threadPermId: conversation.permId,
    lts: conversation.legacyId ?? '',
    rm: conversation.messages.at(-1).id,
    mount: mountReply,
    closed: unmountReply,
  });
}

// Since September 2025 the compose of an inline reply is no longer the first child of its place.
function mountReply(region) {
  const place = document.querySelector('[role=main] .ip');
  place.classList.add('adB');
  place.replaceChildren(element('div', { class: 'M8' }), region);
  place.nextElementSibling.hidden = true;
  return place;
}

function unmountReply() {
  const place = document.querySelector('[role=main] .ip');
  place?.classList.remove('adB');
  place?.replaceChildren();
  place?.nextElementSibling.removeAttribute('hidden');
}
