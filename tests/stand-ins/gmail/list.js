import { element } from '../shared/element.js';
import { reopenDraft } from './composes.js';
import { partyOf } from './directory.js';
import { draftsIn } from './drafts.js';
import { onPress } from './gestures.js';
import { legacyIdAt, lowBitsOf } from './ids.js';
import { labels } from './labels.js';
import { conversationById, drafts } from './mailbox.js';
import { adRow, rowsOf } from './rows.js';
import { options } from './stand-in.js';

/** Draws the rows of a list into `main`. */
export function drawList(main, conversations, open) {
  const rows = conversations.map((conversation) =>
    rowsOf(rowOfConversation(conversation)).map((row) => onPress(row, () => open(conversation))),
  );
  drawTable(main, options.ads ? [adRow(), ...rows] : rows);
}

/** Draws the drafts folder: a press opens the draft again, or the conversation that it answers. */
export function drawDrafts(main, open) {
  const rows = [...drafts].reverse().map((draft) => {
    const conversation = conversationById(draft.conversationId);
    const act = () => (conversation ? open(conversation) : reopenDraft(draft));
    return rowsOf(conversation ? rowOfConversation(conversation) : rowOfDraft(draft)).map((row) =>
      onPress(row, act),
    );
  });
  drawTable(main, rows);
}

function drawTable(main, rows) {
  const heading = element('h2', { class: 'a0V', tabindex: -1 }, labels.conversations);
  const table = element('table', { class: 'F cf zt', role: 'grid' }, element('tbody', {}, rows));
  main.replaceChildren(
    heading,
    element('div', { class: 'ae4 UI', gh: 'tl' }, element('div', { class: 'Cp' }, table)),
  );
}

// The last message counts drafts, the last non-draft message does not: only the second tells of an answer.
function rowOfConversation(conversation) {
  const last = conversation.messages.at(-1);
  const draft = draftsIn(conversation).at(-1);
  return {
    unread: conversation.unread,
    parties: [...new Map(conversation.messages.map(({ from }) => [from.email, from])).values()],
    count: conversation.messages.length,
    hasDraft: draft !== undefined,
    subject: conversation.subject,
    snippet: last.text,
    time: last.time,
    ids: {
      'data-thread-id': conversation.permId,
      'data-legacy-thread-id': conversation.legacyId,
      'data-legacy-last-message-id': draft ? legacyIdOf(draft) : last.legacyId,
      'data-legacy-last-non-draft-message-id': last.legacyId,
    },
  };
}

function rowOfDraft(draft) {
  return {
    unread: false,
    parties: draft.recipients.to.map(({ email }) => partyOf(email)),
    count: 1,
    hasDraft: true,
    subject: draft.subject,
    snippet: draft.text,
    time: draft.savedAt,
    ids: {
      'data-thread-id': draft.threadPermId,
      'data-legacy-thread-id': legacyIdOf(draft),
      'data-legacy-last-message-id': legacyIdOf(draft),
      'data-standalone-draft-id': draft.draftId,
    },
  };
}

function legacyIdOf({ draftId, savedAt }) {
  return legacyIdAt(savedAt, lowBitsOf(draftId));
}
