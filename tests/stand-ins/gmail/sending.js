import { writtenIn } from './compose-body.js';
import { closeCompose, openCompose, saveDraft } from './composes.js';
import { isOffline } from './connection.js';
import { partyOf } from './directory.js';
import { draftOf, dropDraft, keepDraft } from './drafts.js';
import { labels } from './labels.js';
import { awaitLeaving, onLeft, resumeMails, takeBack } from './leaving.js';
import { conversationById, findMail, keepMailbox, keepMessage } from './mailbox.js';
import { membersIn } from './recipients.js';
import { askAboutAttachment, complaintAbout, forgetsAttachment, refuse } from './refusals.js';
import { options, standIn } from './stand-in.js';
import { endUndoOffer, hideToast, showToast } from './toast.js';
import { redraw, showConversation, showList } from './views.js';

let last;

/** Starts to follow mails as they leave, those too that were on their way when the page was closed. */
export function startSending() {
  onLeft((draftId) => {
    if (draftId === last?.draftId) endUndoOffer();
    redraw();
  });
  resumeMails();
}

/** Sends a compose as a press on Send does: refuses, or closes it and offers to undo for a while. */
export function trySend(compose, { archives = false, isAnswered = false } = {}) {
  const complaint = complaintAbout(compose);
  if (complaint !== undefined) return refuse(compose, complaint);
  if (!isAnswered && forgetsAttachment(compose))
    return askAboutAttachment(compose, () => trySend(compose, { archives, isAnswered: true }));
  const isWaiting = isOffline();
  const state = isWaiting ? 'outbox' : 'pending';
  const conversation = takeOff(compose, { state, leavesAt: Date.now() + options.undo });
  if (archives) archive(conversation);
  const view = compose.kind === 'inline' && !options.replyVsm ? undefined : viewOf(conversation);
  return showToast(isWaiting ? labels.waiting : labels.sent, {
    threadId: conversation.permId,
    undo: undoSend,
    view: isWaiting ? undefined : view,
  });
}

/** Closes a compose and keeps its mail until the given moment instead of sending it. */
export function schedule(compose, at) {
  const complaint = complaintAbout(compose);
  if (complaint !== undefined) return refuse(compose, complaint);
  const conversation = takeOff(compose, { state: 'scheduled', leavesAt: at, scheduledFor: at });
  const view = options.scheduledVsm ? viewOf(conversation) : undefined;
  return showToast(labels.scheduled, {
    threadId: conversation.permId,
    undo: undoSend,
    view,
    forMs: 6000,
  });
}

/** Takes the mail back that was sent last, while that is still possible; its compose comes back with the same ids. */
export function undoSend() {
  const found = last && findMail(last.draftId);
  if (found === undefined || found.mail.state === 'sent') return;
  const { compose } = last;
  last = undefined;
  takeBack(found, 'undone');
  redraw();
  hideToast();
  showToast(labels.undone, { forMs: 3000 });
  keepDraft(openCompose(compose));
}

/** Turns a scheduled mail back into an open draft with the same draft id. */
export function cancelScheduled(draftId) {
  const found = findMail(draftId);
  if (found?.mail.state !== 'scheduled') return;
  takeBack(found, 'cancelled');
  showList('drafts');
  keepDraft(openCompose(found.mail.draft));
}

function takeOff(compose, timing) {
  saveDraft(compose);
  const mail = { ...mailOf(compose), ...timing };
  standIn.sent.push(mail);
  closeCompose(compose);
  dropDraft(compose.draftId);
  const conversation = conversationById(compose.conversationId) ?? conversationOf(compose);
  keepMessage(conversation, messageOf(mail, compose));
  last = { compose, draftId: mail.draftId };
  awaitLeaving(mail);
  redraw();
  return conversation;
}

function archive(conversation) {
  conversation.folder = 'archived';
  keepMailbox();
  showList('inbox');
}

function viewOf(conversation) {
  return () => showConversation(conversation);
}

function mailOf(compose) {
  const addresses = (name) => membersIn(compose.recipients[name]).map(({ email }) => email);
  return {
    to: addresses('to'),
    cc: addresses('cc'),
    bcc: addresses('bcc'),
    subject: compose.subject,
    body: writtenIn(compose.body),
    at: Date.now(),
    composeId: compose.key,
    draftId: compose.draftId,
    threadId: compose.threadPermId,
    kind: compose.kind,
    draft: window.structuredClone(draftOf(compose)),
  };
}

function messageOf(mail, compose) {
  return {
    from: partyOf(compose.from),
    to: mail.to.map(partyOf),
    cc: mail.cc.map(partyOf),
    text: mail.body,
    quote: compose.quote,
    time: mail.scheduledFor ?? mail.at,
    id: compose.draftId,
    mail,
  };
}

function conversationOf(compose) {
  const { threadPermId, subject } = compose;
  return { id: threadPermId, folder: 'sent', subject, unread: false, messages: [], permId: threadPermId };
}
