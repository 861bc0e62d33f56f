import { element } from '../shared/element.js';
import { closeCompose, openCompose, saveDraft } from './composes.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';
import { accountAddress, clientId, forgetMessage, keepMessage, legacyIdAt, partyOf } from './mailbox.js';
import { confirmTyped, fieldNames } from './recipients.js';
import { options, standIn } from './stand-in.js';
import { endUndoOffer, hideToast, showToast } from './toast.js';
import { redraw, showConversation } from './views.js';

let last;

/** Sends a compose as a press on Send does: refuses, or closes it and offers to undo for a while. */
export function trySend(compose) {
  const complaint = complaintAbout(compose);
  if (complaint !== undefined) return refuse(compose, complaint);
  const { mail, message, conversation } = leave(compose, 'pending');
  const settle = setTimeout(() => settled(mail, message, conversation), options.undo);
  last = { compose, mail, message, conversation, settle };
  return showToast(labels.sent, {
    threadId: conversation.permId,
    undo: undoSend,
    view: () => showConversation(conversation),
  });
}

/** Closes a compose and keeps its mail for the given time instead of sending it. */
export function schedule(compose, at) {
  const complaint = complaintAbout(compose);
  if (complaint !== undefined) return refuse(compose, complaint);
  const { mail, message, conversation } = leave(compose, 'scheduled');
  mail.scheduledFor = at;
  last = { compose, mail, message, conversation };
  return showToast(labels.scheduled, { threadId: conversation.permId, undo: undoSend, forMs: 6000 });
}

/** Takes the mail back that was sent last, while that is still possible; its compose comes back with the same ids. */
export function undoSend() {
  if (last === undefined || last.mail.state === 'sent') return;
  const { compose, mail, message, conversation, settle } = last;
  last = undefined;
  clearTimeout(settle);
  mail.state = 'undone';
  standIn.undone.push(...standIn.sent.splice(standIn.sent.indexOf(mail), 1));
  forgetMessage(conversation, message);
  redraw();
  hideToast();
  showToast(labels.undone, { forMs: 3000 });
  openCompose(compose);
}

function complaintAbout(compose) {
  confirmTyped(compose.form);
  const all = fieldNames.flatMap((name) => compose.recipients[name]);
  if (all.length === 0) return labels.noRecipient;
  return all.every(({ email }) => /^[^@\s]+@[^@\s]+$/.test(email)) ? undefined : labels.badAddress;
}

function refuse(compose, text) {
  const ok = element('button', { type: 'button', name: 'ok', class: 'J-at1-auR' }, labels.ok);
  const dialog = element(
    'div',
    { class: 'Kj-JD', role: 'alertdialog', tabindex: 0, 'aria-label': text },
    element('div', { class: 'Kj-JD-Jz' }, text),
    ok,
  );
  onPress(ok, () => {
    dialog.remove();
    compose.body.focus();
  });
  document.body.append(dialog);
  ok.focus();
}

function leave(compose, state) {
  saveDraft(compose);
  const mail = mailOf(compose, state);
  standIn.sent.push(mail);
  closeCompose(compose);
  const message = messageOf(mail, compose);
  const conversation = compose.conversation ?? conversationOf(compose);
  keepMessage(conversation, message);
  redraw();
  return { mail, message, conversation };
}

function mailOf(compose, state) {
  const addresses = (name) => compose.recipients[name].map(({ email }) => email);
  return {
    to: addresses('to'),
    cc: addresses('cc'),
    bcc: addresses('bcc'),
    subject: compose.subject,
    body: compose.body.innerText.trim(),
    at: Date.now(),
    state,
    composeId: compose.key,
    draftId: compose.draftId,
    threadId: compose.threadPermId,
    kind: compose.kind,
  };
}

function messageOf(mail, compose) {
  return {
    from: partyOf(accountAddress),
    to: mail.to.map(partyOf),
    text: mail.body,
    time: mail.at,
    id: compose.draftId,
    mail,
  };
}

function conversationOf(compose) {
  return {
    folder: 'sent',
    subject: compose.subject,
    unread: false,
    messages: [],
    permId: compose.threadPermId,
  };
}

// Legacy ids come from the server: until the mail is synced its message carries only the client's id.
function settled(mail, message, conversation) {
  mail.state = 'sent';
  message.legacyId = legacyIdAt(mail.at, standIn.sent.length);
  message.id = clientId('msg');
  conversation.legacyId ??= message.legacyId;
  endUndoOffer();
  redraw();
}
