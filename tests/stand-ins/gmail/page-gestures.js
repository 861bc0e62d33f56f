import { bodyNodesOf } from './compose-body.js';
import { closeCompose, composeAt, openCompose } from './composes.js';
import { accountAddress } from './directory.js';
import { listenForGestures } from './gestures.js';
import { labels } from './labels.js';
import { recipientsIn } from './recipients.js';
import { trySend, undoSend } from './sending.js';
import { options } from './stand-in.js';

/** Starts to hear keys and presses in the page and its composes. */
export function listenInCompose() {
  listenForGestures({ sendFrom, closeFrom, shortcuts: { c: composeByKey, z: undoSend } });
}

/** Opens the one compose of a window of its own. */
export function composeFromAddress(place) {
  document.title = `${labels.newMessage} - ${accountAddress} - Gmail`;
  openCompose({ ...draftFrom(options), kind: 'window', mount: (region) => place.append(region) });
}

/** Reads a draft given in plain words: `{ to: 'Name <address>, …' or a list of such, subject, body }`. */
export function draftFrom({ to = '', cc = '', bcc = '', subject = '', body = '' }) {
  const recipients = { to: recipientsIn(to), cc: recipientsIn(cc), bcc: recipientsIn(bcc) };
  return { subject, recipients, bodyNodes: bodyNodesOf({ text: body }) };
}

function sendFrom(node) {
  const compose = composeAt(node);
  if (compose) trySend(compose);
}

function closeFrom(node) {
  const compose = composeAt(node);
  if (compose && compose.kind !== 'window') closeCompose(compose);
}

function composeByKey(event) {
  event.preventDefault();
  openCompose();
}
