import { labels } from './labels.js';
import { conversations } from './mailbox.js';

const holds = {
  inbox: ({ folder }) => folder === 'inbox',
  starred: () => false,
  sent: (conversation) => conversation.messages.some((message) => message.from.isMe && isOut(message)),
  scheduled: hasState('scheduled'),
  outbox: hasState('outbox'),
  all: (conversation) => conversation.messages.some(isOut),
};

/** The folders in the order of the menu, each with its name in the language of the page. */
export const folders = [
  ['inbox', labels.inbox],
  ['starred', labels.starred],
  ['sent', labels.sentMail],
  ['scheduled', labels.scheduledFolder],
  ['outbox', labels.outbox],
  ['drafts', labels.drafts],
  ['all', labels.allMail],
];

/** Gives the conversations of a folder, newest first. */
export function conversationsIn(folder) {
  return conversations.filter(holds[folder] ?? holds.inbox);
}

/** Gives the conversation that a part of the address names: its token, its legacy id, or that of a message in it. */
export function conversationNamed(token) {
  if (token === undefined || token === '') return undefined;
  return conversations.find(
    (conversation) =>
      [tokenOf(conversation), conversation.id, conversation.legacyId, conversation.permId].includes(token) ||
      conversation.messages.some(({ legacyId }) => legacyId === token),
  );
}

/** Gives the opaque token of a conversation; the real one stands in an encoding that nobody should decode. */
export function tokenOf({ permId }) {
  return `FMfcgz${[...permId]
    .reverse()
    .join('')
    .replaceAll(/[^a-z0-9]/g, '')}`;
}

function hasState(state) {
  return (conversation) => conversation.messages.some(({ mail }) => mail?.state === state);
}

function isOut({ mail }) {
  return mail === undefined || mail.state === 'sent' || mail.state === 'pending';
}
