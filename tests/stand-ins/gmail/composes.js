import { composeForm, writeDraftId } from './compose-form.js';
import { composeDialog, composeRegion } from './compose-markup.js';
import { addWindow, removeWindow, toggleFullScreen, toggleMinimised } from './compose-windows.js';
import { accountAddress } from './directory.js';
import { draftOf, dropDraft, keepDraft } from './drafts.js';
import { clientId } from './ids.js';
import { labels } from './labels.js';
import { trySend } from './sending.js';
import { openSendMenu } from './send-menu.js';
import { options } from './stand-in.js';
import { hideToast, showToast } from './toast.js';
import { redraw, shownConversation } from './views.js';

const open = new Map();
let count = 0;

/** All composes that are open, in the order they were opened. */
export const openComposes = () => [...open.values()];

/**
 * Opens a compose. `kind` is popup, inline or window; `mount` puts an inline or own-window compose into its place.
 * What is undone brings its `key` and `draftId` along and gets fresh nodes.
 */
export function openCompose(draft = {}) {
  const compose = composeFrom(draft);
  open.set(compose.key, compose);
  // A reply that comes back while its conversation is out of sight comes back as a pop-up.
  if (compose.kind === 'inline' && shownConversation()?.id !== compose.conversationId) compose.kind = 'popup';
  if (compose.kind === 'popup') addWindow(withDialog(compose));
  else compose.place = compose.mount(composeRegion(compose, actsOf(compose)));
  focusFirst(compose);
  return compose;
}

/** Gives the compose that holds this node, or undefined. */
export function composeAt(node) {
  return openComposes().find((compose) => compose.region.contains(node) || compose.dialog?.contains(node));
}

/** Takes a compose off the page without sending; a draft with an id stays in the drafts folder. */
export function closeCompose(compose) {
  clearTimeout(compose.saving);
  if (compose.draftId !== '') keepDraft(compose);
  open.delete(compose.key);
  compose.bodyNodes = [...compose.body.childNodes];
  if (compose.kind === 'popup') removeWindow(compose);
  else compose.region.parentNode.remove();
  compose.closed?.(compose);
  redraw();
}

/** Replaces the nodes of the form, as Gmail does now and then while the user writes. */
export function rebuildCompose(key) {
  const compose = open.get(key);
  if (compose === undefined) throw new Error(`No compose ${key} is open.`);
  const fresh = composeForm(compose);
  compose.form.replaceWith(fresh);
  compose.form = fresh;
}

/** Gives the draft its id now, when it has none yet. */
export function saveDraft(compose) {
  compose.saving = undefined;
  if (compose.draftId === '') {
    compose.draftId = clientId('msg');
    writeDraftId(compose);
  }
  if (open.has(compose.key)) keepDraft(compose);
}

/** Moves an inline reply into a pop-up: the same draft in another compose. */
export function popOut(compose) {
  saveDraft(compose);
  const draft = draftOf(compose);
  closeCompose(compose);
  openCompose(draft);
  redraw();
}

/** Opens a draft of the drafts folder again, unless it is open. */
export function reopenDraft(draft) {
  const isOpen = openComposes().some(({ draftId }) => draftId === draft.draftId);
  if (!isOpen) openCompose({ ...window.structuredClone(draft), kind: 'popup' });
}

/** Closes the replies of every conversation but the one in front; their drafts are kept. */
export function closeRepliesElsewhere() {
  for (const compose of openComposes())
    if (compose.kind === 'inline' && compose.conversationId !== shownConversation()?.id)
      closeCompose(compose);
}

function composeFrom(draft) {
  count += 1;
  const compose = {
    kind: 'popup',
    key: `c${Date.now().toString(36)}${count}`,
    number: count,
    draftId: '',
    threadPermId: clientId('thread'),
    lts: '',
    rm: '',
    subject: '',
    from: accountAddress,
    fieldsShown: true,
    ...withoutUndefined(draft),
    state: 'normal',
    saving: undefined,
    recipients: { to: [], cc: [], bcc: [], ...draft.recipients },
  };
  compose.changed = () => changed(compose);
  return compose;
}

function withoutUndefined(draft) {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}

function changed(compose) {
  if (compose.titleText) compose.titleText.textContent = compose.subject || labels.newMessage;
  compose.saving ??= setTimeout(() => saveDraft(compose), options.save);
}

function withDialog(compose) {
  composeDialog(compose, actsOf(compose));
  return compose;
}

function actsOf(compose) {
  return {
    send: () => trySend(compose),
    sendAndArchive: () => trySend(compose, { archives: true }),
    moreSend: (event) => openSendMenu(compose, event.target.closest('.hG')),
    discard: () => discard(compose),
    popOut: () => popOut(compose),
    close: () => closeCompose(compose),
    minimise: () => toggleMinimised(compose),
    fullScreen: () => toggleFullScreen(compose),
  };
}

function discard(compose) {
  closeCompose(compose);
  dropDraft(compose.draftId);
  redraw();
  const undo = () => {
    hideToast();
    openCompose(compose);
  };
  showToast(labels.discarded, { threadId: compose.threadPermId, undo, forMs: 6000 });
}

function focusFirst(compose) {
  const hasRecipients = compose.recipients.to.length > 0;
  if (hasRecipients || !compose.fieldsShown) compose.body.focus();
  else compose.form.querySelector('.agP, .vO')?.focus();
}
