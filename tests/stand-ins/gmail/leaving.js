import { isOffline } from './connection.js';
import { legacyIdAt, lowBitsOf } from './ids.js';
import { allMails, findMail, forgetMessage, keepMailbox } from './mailbox.js';
import { options, standIn } from './stand-in.js';
import { redraw } from './views.js';

const longestTimer = 2 ** 31 - 1;
const timers = new Map();
const listeners = [];

/** Calls back with the draft id of every mail that has left. */
export function onLeft(listener) {
  listeners.push(listener);
}

/** Lets what was on its way when the page closed go on: Gmail's server does not need the tab. */
export function resumeMails() {
  for (const { mail } of allMails()) {
    if (mail.state === 'sent') sync(mail.draftId);
    else awaitLeaving(mail);
  }
  window.addEventListener('online', emptyOutbox);
}

/** Lets a mail leave when its time comes. */
export function awaitLeaving({ draftId, state, leavesAt }) {
  if (state === 'outbox') return isOffline() ? undefined : leave(draftId);
  const delay = Math.max(0, leavesAt - Date.now());
  if (delay > longestTimer) return undefined;
  return timers.set(
    draftId,
    setTimeout(() => leave(draftId), delay),
  );
}

/** Lets every scheduled mail leave now. */
export function leaveScheduled() {
  for (const { mail } of allMails()) if (mail.state === 'scheduled') leave(mail.draftId);
}

/** Takes a mail back that has not left. Gives its mail with all that is needed to open it again. */
export function takeBack({ conversation, message, mail }, state) {
  clearTimeout(timers.get(mail.draftId));
  change(mail, { state });
  const place = standIn.sent.findIndex(({ draftId }) => draftId === mail.draftId);
  if (place >= 0) standIn.undone.push(...standIn.sent.splice(place, 1));
  forgetMessage(conversation, message);
}

function emptyOutbox() {
  for (const { mail } of allMails()) if (mail.state === 'outbox' && !isOffline()) leave(mail.draftId);
}

function leave(draftId) {
  const found = findMail(draftId);
  if (found === undefined || found.mail.state === 'sent') return;
  const now = Date.now();
  const leftAt = found.mail.state === 'pending' ? found.mail.at : now;
  found.message.time = leftAt;
  change(found.mail, { state: 'sent', leftAt });
  keepMailbox();
  if (options.sync === 0) sync(draftId);
  else setTimeout(() => sync(draftId), options.sync);
  for (const listener of listeners) listener(draftId);
}

// Legacy ids come from the server: until the mail is synced its message carries only the client's id.
function sync(draftId) {
  const found = findMail(draftId);
  if (found === undefined || found.message.legacyId !== undefined) return;
  const { conversation, message, mail } = found;
  message.legacyId = legacyIdAt(mail.leftAt, lowBitsOf(draftId));
  message.id = `#msg-a:r${BigInt(`0x${message.legacyId}`)}`;
  conversation.legacyId ??= message.legacyId;
  keepMailbox();
  redraw();
}

// After another tab has written the mailbox down, the mail that tests look at is another object than the kept one.
function change(mail, values) {
  Object.assign(mail, values);
  const shown = standIn.sent.find(({ draftId }) => draftId === mail.draftId);
  if (shown) Object.assign(shown, values);
}
