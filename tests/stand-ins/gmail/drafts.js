import { writtenIn } from './compose-body.js';
import { drafts, keepMailbox } from './mailbox.js';

/** Gives a compose as plain data, from which it can be opened again after a reload. */
export function draftOf(compose) {
  const { draftId, conversationId, threadPermId, lts, rm, subject, recipients, from, quote, quoteHead } =
    compose;
  const text = compose.body ? writtenIn(compose.body) : (compose.text ?? '');
  return {
    draftId,
    conversationId,
    threadPermId,
    lts,
    rm,
    subject,
    recipients,
    from,
    quote,
    quoteHead,
    text,
  };
}

/** Keeps a draft in the drafts folder, as it is now. */
export function keepDraft(compose) {
  remove(compose.draftId);
  drafts.push({ ...window.structuredClone(draftOf(compose)), savedAt: Date.now() });
  keepMailbox();
}

/** Takes a draft out of the drafts folder: it was sent or discarded. */
export function dropDraft(draftId) {
  remove(draftId);
  keepMailbox();
}

/** Gives the drafts that answer a conversation. */
export function draftsIn(conversation) {
  return drafts.filter(({ conversationId }) => conversationId === conversation.id);
}

function remove(draftId) {
  const place = drafts.findIndex((draft) => draft.draftId === draftId);
  if (place >= 0) drafts.splice(place, 1);
}
