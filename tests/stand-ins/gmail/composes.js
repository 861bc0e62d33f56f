import { element } from '../shared/element.js';
import { composeForm, writeDraftId } from './compose-form.js';
import { composeDialog, composeRegion } from './compose-markup.js';
import { addWindow, removeWindow, toggleFullScreen, toggleMinimised } from './compose-windows.js';
import { labels } from './labels.js';
import { clientId } from './mailbox.js';
import { trySend } from './sending.js';
import { openSendMenu } from './schedule.js';
import { options } from './stand-in.js';
import { hideToast, showToast } from './toast.js';

const open = new Map();
let count = 0;

/** All composes that are open, in the order they were opened. */
export const openComposes = () => [...open.values()];

/**
 * Opens a compose. `kind` is popup, inline or window; `mount` puts an inline or own-window compose into its place.
 * A draft that comes back (undo) brings its `key` and `draftId` along and gets fresh nodes.
 */
export function openCompose(draft = {}) {
  const compose = composeFrom(draft);
  open.set(compose.key, compose);
  // A reply that comes back while its conversation is out of sight comes back as a pop-up.
  if (compose.kind === 'inline' && document.querySelector('[role=main] .ip') === null) compose.kind = 'popup';
  if (compose.kind === 'popup') addWindow(withDialog(compose));
  else compose.place = compose.mount(composeRegion(compose, actsOf(compose)));
  focusFirst(compose);
  return compose;
}

/** Gives the compose that holds this node, or undefined. */
export function composeAt(node) {
  return openComposes().find((compose) => compose.region.contains(node) || compose.dialog?.contains(node));
}

/** Takes a compose off the page without sending. */
export function closeCompose(compose) {
  clearTimeout(compose.saving);
  open.delete(compose.key);
  compose.bodyNodes = [...compose.body.childNodes];
  if (compose.kind === 'popup') removeWindow(compose);
  else compose.region.parentNode.remove();
  compose.closed?.();
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
  if (compose.draftId !== '') return;
  compose.draftId = clientId('msg');
  writeDraftId(compose);
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
    bodyNodes: [element('br')],
    fieldsShown: true,
    ...draft,
    state: 'normal',
    saving: undefined,
    recipients: { to: [], cc: [], bcc: [], ...draft.recipients },
  };
  compose.changed = () => changed(compose);
  return compose;
}

function changed(compose) {
  if (compose.titleText) compose.titleText.textContent = compose.subject || labels.newMessage;
  if (compose.draftId === '' && compose.saving === undefined)
    compose.saving = setTimeout(() => saveDraft(compose), options.save);
}

function withDialog(compose) {
  composeDialog(compose, actsOf(compose));
  return compose;
}

function actsOf(compose) {
  return {
    send: () => trySend(compose),
    moreSend: (event) => openSendMenu(compose, event.target.closest('.hG')),
    discard: () => discard(compose),
    close: () => closeCompose(compose),
    minimise: () => toggleMinimised(compose),
    fullScreen: () => toggleFullScreen(compose),
  };
}

function discard(compose) {
  closeCompose(compose);
  const undo = () => {
    hideToast();
    openCompose(compose);
  };
  showToast(labels.discarded, { threadId: compose.threadPermId, undo, forMs: 6000 });
}

function focusFirst(compose) {
  const hasRecipients = compose.recipients.to.length > 0;
  if (hasRecipients || compose.kind === 'inline') compose.body.focus();
  else compose.form.querySelector('input[peoplekit-id=BbVjBd]')?.focus();
}
