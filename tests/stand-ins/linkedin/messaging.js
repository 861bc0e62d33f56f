import { element } from '../shared/element.js';
import { conversationList } from './conversation-list.js';
import { conversationOf, conversationWith, conversations, threadAddress } from './conversations.js';
import { onChange } from './kept.js';
import { labels } from './labels.js';
import { memberBySlug } from './members.js';
import { newThread, threadPane } from './thread-pane.js';

/** Builds the messaging page; `page.move(url)` shows another conversation, `go` navigates in the site. */
export function messagingPage(url, go) {
  const detail = element('div', { class: 'scaffold-layout__detail msg__detail', tabindex: -1 });
  const list = conversationList((conversation) => go(threadAddress(conversation)));
  const shown = { pane: undefined, list };
  const move = (next) => show(next, { detail, shown, go });
  onChange(() => {
    list.draw(shown.pane?.id);
    shown.pane?.sync();
  });
  move(url);
  return { node: scaffold(list.node, detail), move };
}

// LinkedIn keeps the previous conversation mounted, out of sight, and the new one comes a while after its address.
function show(url, { detail, shown, go }) {
  const next = paneAt(url, go);
  if (!next || next.id === shown.pane?.id) return;
  if (shown.pane) {
    shown.pane.node.hidden = true;
    for (const older of [...detail.children]) if (older !== shown.pane.node) older.remove();
  }
  shown.pane = next;
  detail.append(next.node);
  shown.list.draw(next.id);
}

function paneAt(url, go) {
  const recipient = url.searchParams.get('recipients') ?? url.searchParams.get('recipient');
  if (/^\/messaging\/(thread\/new|compose)\/?$/.test(url.pathname)) {
    return newThread(recipient ? memberBySlug(idIn(recipient)) : undefined, (member) =>
      go(threadAddress(conversationWith(member))),
    );
  }
  const id = decodeURIComponent(/\/thread\/([^/]+)/.exec(url.pathname)?.[1] ?? '');
  const conversation = conversationOf(id) ?? (id === '' ? conversations()[0] : undefined);
  return conversation && threadPane(conversation);
}

function idIn(recipient) {
  return /ACoA[\w-]{35}/.exec(recipient)?.[0] ?? recipient;
}

function scaffold(list, detail) {
  const left = element('div', { class: 'scaffold-layout__list msg__list', tabindex: -1 }, list);
  return element(
    'div',
    { class: 'scaffold-layout scaffold-layout--list-detail-aside msg', id: 'messaging' },
    element('h1', { class: 'visually-hidden' }, labels.messaging),
    element('div', { class: 'scaffold-layout__list-detail-inner sketch-messaging' }, left, detail),
  );
}
