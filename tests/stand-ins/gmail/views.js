import { element } from '../shared/element.js';
import { closeRepliesElsewhere } from './composes.js';
import { accountAddress } from './directory.js';
import { conversationNamed, conversationsIn, folders, tokenOf } from './folders.js';
import { labels } from './labels.js';
import { drawDrafts, drawList } from './list.js';
import { conversations } from './mailbox.js';
import { options } from './stand-in.js';
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

/** Opens a folder. A window that shows one conversation only has none. */
export function showList(folder) {
  if (!options.popOut && !options.ownWindow) location.hash = `#${folder}`;
}

/** Gives the conversation in front, or undefined. */
export function shownConversation() {
  return shown?.conversation;
}

/** Draws the list or conversation in front again after the mail has changed. */
export function redraw() {
  if (shown === undefined) return;
  shown.redraw();
  setTitle();
}

function show() {
  hidePrevious();
  const conversation = conversationNamed(options.popOut ? options.thread : tokenInAddress());
  const main = element('div', { class: 'BltHke nH oy8Mbf', role: 'main' });
  place.append(main);
  shown = { conversation, redraw: () => draw(main, conversation) };
  shown.redraw();
  closeRepliesElsewhere();
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

function draw(main, conversation) {
  if (options.pane) drawBoth(main, conversation);
  else if (conversation) drawThread(main, conversation);
  else drawFolder(main);
}

function drawBoth(main, conversation) {
  const list = element('div', { class: 'sketch-list' });
  const pane = element('div', { class: 'aia' }, labels.chooseConversation);
  drawFolder(list);
  if (conversation) drawThread(pane, conversation);
  main.replaceChildren(element('div', { class: 'sketch-both' }, list, pane));
}

function drawFolder(main) {
  const folder = folderInAddress();
  if (folder === 'drafts') drawDrafts(main, showConversation);
  else drawList(main, conversationsIn(folder), showConversation);
}

function setTitle() {
  const unread = conversations.filter((conversation) => conversation.unread).length;
  const folder = folderInAddress();
  const name = folders.find(([key]) => key === folder)[1];
  const count = folder === 'inbox' && unread > 0 ? ` (${unread})` : '';
  const subject = options.pane ? undefined : shown.conversation?.subject;
  document.title = `${subject ?? `${name}${count}`} - ${accountAddress} - Gmail`;
}

function folderInAddress() {
  const folder = location.hash.slice(1).split('/')[0];
  return folders.some(([key]) => key === folder) ? folder : 'inbox';
}

function tokenInAddress() {
  return location.hash.split('/')[1];
}
