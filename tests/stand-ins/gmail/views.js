import { element } from '../shared/element.js';
import { drawList } from './list.js';
import { labels } from './labels.js';
import { accountAddress, conversations } from './mailbox.js';
import { drawThread } from './thread.js';

const place = element('div', { class: 'nH aqK' });
let shown;

/** Puts the place for lists and conversations into the page and follows the address. */
export function hostViews(parent) {
  parent.append(place);
  window.addEventListener('hashchange', show);
  show();
}

/** Opens a conversation. */
export function showConversation(conversation) {
  conversation.unread = false;
  location.hash = `#${folderInAddress()}/${tokenOf(conversation)}`;
}

/** Draws the list or conversation in front again after the mail has changed. */
export function redraw() {
  if (shown?.redraw) shown.redraw();
  setTitle();
}

function show() {
  hidePrevious();
  const token = location.hash.split('/')[1];
  const conversation = conversations.find((candidate) => tokenOf(candidate) === token);
  const main = element('div', { class: 'BltHke nH oy8Mbf', role: 'main' });
  place.append(main);
  shown = conversation ? threadView(main, conversation) : listView(main, folderInAddress());
  shown.redraw();
  setTitle();
}

// Gmail keeps the conversation seen last in the document, hidden: readers must take the one that is rendered.
function hidePrevious() {
  for (const old of [...place.children].slice(0, -1)) old.remove();
  const previous = place.firstElementChild;
  if (previous === null) return;
  previous.removeAttribute('role');
  previous.hidden = true;
}

function threadView(main, conversation) {
  return { title: conversation.subject, redraw: () => drawThread(main, conversation) };
}

function listView(main, folder) {
  const rows = () => conversations.filter((conversation) => isIn(conversation, folder));
  return { redraw: () => drawList(main, rows(), showConversation) };
}

function isIn(conversation, folder) {
  if (folder !== 'sent') return conversation.folder === folder;
  return conversation.messages.some((message) => message.from.isMe);
}

function setTitle() {
  const unread = conversations.filter((conversation) => conversation.unread).length;
  const name =
    folderInAddress() === 'sent' ? labels.sentMail : `${labels.inbox}${unread > 0 ? ` (${unread})` : ''}`;
  document.title = `${shown?.title ?? name} - ${accountAddress} - Gmail`;
}

function folderInAddress() {
  return location.hash.startsWith('#sent') ? 'sent' : 'inbox';
}

// The real address carries an opaque token too, in an encoding that nobody should decode.
function tokenOf(conversation) {
  return `FMfcgz${[...conversation.permId]
    .reverse()
    .join('')
    .replaceAll(/[^a-z0-9]/g, '')}`;
}
