import { drafts as draftData, threads as threadData } from '../data/threads.js';
import { partyOf } from './directory.js';
import { legacyIdAt } from './ids.js';
import { clearStore, loadStore, onOtherTab, saveStore } from './store.js';

const day = 24 * 3_600_000;
const today = Math.floor(Date.now() / day) * day;

/** All conversations, newest first. */
export const conversations = [];

/** Drafts that were saved, oldest first, as plain data. */
export const drafts = [];

take(loadStore());

/** Follows what other tabs of the same profile do to the mailbox. */
export function followOtherTabs(redraw) {
  onOtherTab((kept) => {
    take(kept);
    redraw();
  });
}

/** Writes the mailbox down. */
export function keepMailbox() {
  saveStore({ conversations: conversations.filter(({ changed }) => changed), drafts });
}

/** Forgets all that was not there from the start. */
export function resetMailbox() {
  clearStore();
  take({ conversations: [] });
}

/** Gives the conversation with this id, or undefined. */
export function conversationById(id) {
  return conversations.find((conversation) => conversation.id === id);
}

/** Gives the conversation and message of a mail that was made in this mailbox, or undefined. */
export function findMail(draftId) {
  for (const conversation of conversations) {
    const message = conversation.messages.find(({ mail }) => mail?.draftId === draftId);
    if (message) return { conversation, message, mail: message.mail };
  }
  return undefined;
}

/** Gives every mail that was ever sent or is on its way, with its conversation and message. */
export function allMails() {
  return conversations.flatMap((conversation) =>
    conversation.messages.flatMap((message) =>
      message.mail ? [{ conversation, message, mail: message.mail }] : [],
    ),
  );
}

/** Puts a new conversation or the newest message of a known one on top. */
export function keepMessage(conversation, message) {
  conversation.messages.push(message);
  conversation.changed = true;
  const place = conversations.indexOf(conversation);
  if (place >= 0) conversations.splice(place, 1);
  conversations.unshift(conversation);
  keepMailbox();
}

/** Takes an undone message out again, and its conversation with it when nothing else is in there. */
export function forgetMessage(conversation, message) {
  conversation.messages.splice(conversation.messages.indexOf(message), 1);
  if (conversation.messages.length === 0) conversations.splice(conversations.indexOf(conversation), 1);
  keepMailbox();
}

function take(kept) {
  const keptIds = new Set(kept.conversations.map(({ id }) => id));
  const seeds = threadData.map(conversationOf).filter(({ id }) => !keptIds.has(id));
  const all = [...seeds, ...kept.conversations].sort((one, other) => lastTime(other) - lastTime(one));
  conversations.splice(0, Infinity, ...all);
  drafts.splice(0, Infinity, ...(kept.drafts ?? draftData.map(draftOf)));
}

function lastTime(conversation) {
  return conversation.messages.at(-1)?.time ?? 0;
}

function conversationOf(data, index) {
  const messages = data.messages.map((message, place) => messageOf(message, index * 16 + place));
  const first = messages[0];
  const isOwn = first.from.isMe && data.folder === 'sent';
  return {
    id: data.key,
    folder: data.folder,
    subject: data.subject,
    unread: data.unread,
    messages,
    legacyId: first.legacyId,
    // What the user began in this browser keeps its client id for good.
    permId: isOwn
      ? `#thread-a:r${BigInt(`0x${first.legacyId}`)}`
      : `#thread-f:${BigInt(`0x${first.legacyId}`)}`,
  };
}

function draftOf({ draftId, thread, to, subject, text }) {
  const conversation = conversationById(thread);
  return {
    draftId,
    conversationId: conversation?.id,
    threadPermId: conversation?.permId ?? draftId.replace('msg', 'thread'),
    lts: conversation?.legacyId ?? '',
    rm: conversation?.messages.at(-1).id ?? '',
    subject,
    recipients: { to: [partyOf(to)].map(({ email, name }) => ({ email, name })), cc: [], bcc: [] },
    text,
    savedAt: today - day,
  };
}

function messageOf(data, low) {
  const time = timeOf(data);
  const legacyId = legacyIdAt(time, low);
  return {
    from: partyOf(data.from),
    to: [data.to].flat().map(partyOf),
    cc: [data.cc ?? []].flat().map(partyOf),
    text: data.text,
    quote: data.quote,
    signature: data.signature,
    time,
    legacyId,
    id: `#msg-f:${BigInt(`0x${legacyId}`)}`,
  };
}

function timeOf({ daysAgo, at }) {
  const [hours, minutes] = at.split(':').map(Number);
  const time = today - daysAgo * day + (hours * 60 + minutes) * 60_000;
  return time > Date.now() ? time - day : time;
}
