import { openCompose, openComposes, rebuildCompose } from './composes.js';
import { setOffline } from './connection.js';
import { partyOf } from './directory.js';
import { conversationNamed } from './folders.js';
import { clientId, legacyIdAt, lowBitsOf } from './ids.js';
import { leaveScheduled } from './leaving.js';
import { allMails, conversations, keepMessage, resetMailbox } from './mailbox.js';
import { draftFrom } from './page-gestures.js';
import { recipientsIn } from './recipients.js';
import { openReply } from './replies.js';
import { standIn } from './stand-in.js';
import { redraw, showConversation, showList } from './views.js';

/** Gives tests and the gallery what they need to bring the page into a state; README.md lists it. */
export function addTestMethods() {
  Object.assign(standIn, {
    composes: () => openComposes().map(plain),
    openCompose: (draft = {}) => openCompose(draftFrom(draft)).key,
    rebuildCompose,
    openThread: (name) => showConversation(threadNamed(name)),
    openFolder: showList,
    reply: (name, kind = 'reply') => openReply(threadNamed(name), kind).key,
    receive,
    kept: () => allMails().map(({ mail, message }) => ({ ...mail, legacyId: message.legacyId })),
    threads: () =>
      conversations.map(({ id, legacyId, permId, subject }) => ({ id, legacyId, permId, subject })),
    leaveScheduled,
    goOffline: () => setOffline(true),
    goOnline: () => setOffline(false),
    reset,
  });
}

function plain({ key, draftId, kind, state, recipients, subject, from }) {
  return { key, draftId, kind, state, recipients, subject, from };
}

function threadNamed(name) {
  const found =
    conversationNamed(name) ?? conversations.find(({ subject }) => subject === name.replace(/^Re: /, ''));
  if (found === undefined) throw new Error(`There is no conversation ${name}.`);
  return found;
}

/** Lets a mail arrive. `thread` is a conversation's key, id or subject; without it a new one begins. Gives its legacy id. */
function receive({ from, thread, subject = '', text = '', quote, to = 'me', cc = [], at = Date.now() }) {
  const sender = from.includes('@') ? senderIn(from) : partyOf(from);
  const legacyId = legacyIdAt(at, lowBitsOf(`${sender.email} ${text}`));
  const conversation = thread === undefined ? newConversation(subject, legacyId) : threadNamed(thread);
  keepMessage(conversation, {
    from: sender,
    to: [to].flat().map(partyOf),
    cc: [cc].flat().map(partyOf),
    text,
    quote,
    time: at,
    legacyId,
    id: `#msg-f:${BigInt(`0x${legacyId}`)}`,
  });
  conversation.unread = true;
  conversation.folder = 'inbox';
  redraw();
  return legacyId;
}

function senderIn(written) {
  const [{ email, name }] = recipientsIn(written);
  return { ...partyOf(email), ...(name === '' ? {} : { name }) };
}

function newConversation(subject, legacyId) {
  const permId = `#thread-f:${BigInt(`0x${legacyId}`)}`;
  return { id: clientId('thread'), folder: 'inbox', subject, unread: true, messages: [], legacyId, permId };
}

function reset() {
  resetMailbox();
  standIn.sent.splice(0);
  standIn.undone.splice(0);
  redraw();
}
