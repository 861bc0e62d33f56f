import { element } from '../shared/element.js';
import { openComposes } from './composes.js';
import { draftsIn } from './drafts.js';
import { onPress } from './gestures.js';
import { filled, labels } from './labels.js';
import { messageItem } from './messages.js';
import { openReply, reopenReply } from './replies.js';
import { options } from './stand-in.js';

const shownAtEnd = 2;
const manyMessages = 5;
const foldings = new Map();

/** Draws a conversation into `main`: heading, messages, and the reply bar. An open inline reply keeps its nodes. */
export function drawThread(main, conversation) {
  const focused = document.activeElement;
  const reply = openComposes().find(
    ({ kind, conversationId }) => kind === 'inline' && conversationId === conversation.id,
  );
  const replyPlace = reply?.place ?? element('div', { class: 'ip' });
  const items = itemsOf(main, conversation);
  items.at(-1).append(element('div', { class: 'gA' }, replyPlace));
  const list = element('div', { class: 'nH aHU', role: 'list' }, items, draftItems(conversation));
  const thread = element('div', { class: 'a98 iY' }, head(conversation), list, replyBar(conversation, reply));
  main.replaceChildren(element('div', { class: 'g id' }, thread));
  if (focused !== document.activeElement && main.contains(focused)) focused.focus();
}

function head(conversation) {
  const heading = element(
    'h2',
    {
      class: 'hP',
      tabindex: -1,
      'data-thread-perm-id': options.permUndefined ? 'undefined' : conversation.permId,
      'data-legacy-thread-id': conversation.legacyId,
    },
    conversation.subject,
  );
  const newWindow = onPress(
    element('span', { class: 'sketch-new-window', role: 'button', tabindex: 0 }, '⧉'),
    () => openInWindow(conversation),
  );
  newWindow.setAttribute('aria-label', labels.newWindow);
  newWindow.title = labels.newWindow;
  return element('div', { class: 'ha' }, heading, options.popOut ? undefined : newWindow);
}

function openInWindow({ permId }) {
  const query = new URLSearchParams(location.search);
  query.delete('try');
  query.delete('fresh');
  query.set('search', 'inbox');
  query.set('th', permId);
  window.open(`/mail/u/0/popout?${query}`, '_blank', 'width=900,height=700');
}

function itemsOf(main, conversation) {
  const folding = foldingOf(conversation);
  const { messages } = conversation;
  const foldEnd = folding.isUnfolded || messages.length <= manyMessages ? 1 : messages.length - shownAtEnd;
  return messages.map((message, index) => {
    const isFolded = index > 0 && index < foldEnd;
    if (isFolded) return foldedItem(index === 1 ? foldEnd - 1 : 0, () => change({ isUnfolded: true }));
    const isOpen = folding.open.get(index) ?? index === messages.length - 1;
    return messageItem(message, isOpen, () => change({ open: folding.open.set(index, !isOpen) }));
  });

  function change(values) {
    foldings.set(conversation.id, { ...folding, ...values });
    drawThread(main, conversation);
  }
}

function foldingOf({ id }) {
  return foldings.get(id) ?? { isUnfolded: false, open: new Map() };
}

// Super-collapsed messages have neither role nor content; the first of them says how many there are.
function foldedItem(count, unfold) {
  if (count === 0) return element('div', { class: 'kx' });
  const text = element('span', { class: 'adx', role: 'button', tabindex: 0 });
  text.append(filled(labels.older, { n: count }));
  return element('div', { class: 'kQ bg' }, onPress(text, unfold));
}

function draftItems(conversation) {
  const open = new Set(openComposes().map(({ draftId }) => draftId));
  const drafts = draftsIn(conversation).filter(({ draftId }) => !open.has(draftId));
  return drafts.map((draft) => {
    const inner = element(
      'div',
      { class: 'adn ads', 'data-message-id': draft.draftId },
      element('span', { class: 'gD boq', email: draft.from }, labels.draft),
      element('div', { class: 'ii gt' }, element('div', { class: 'a3s aiL', dir: 'auto' }, draft.text)),
    );
    return onPress(element('div', { class: 'h7 sketch-draft', role: 'listitem' }, inner), () =>
      reopenReply(draft),
    );
  });
}

function replyBar(conversation, reply) {
  const bar = element('div', { class: 'amn' });
  bar.hidden = reply !== undefined;
  const button = (mark, kind) =>
    onPress(element('span', { class: `ams ${mark}`, role: 'link', tabindex: 0 }, labels[kind]), () =>
      openReply(conversation, kind),
    );
  bar.append(button('bkH', 'reply'), ' ', button('bkI', 'replyAll'), ' ', button('bkG', 'forward'));
  return bar;
}
