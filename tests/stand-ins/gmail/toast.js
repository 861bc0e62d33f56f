import { element } from '../shared/element.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';

const shell = element('div', { class: 'b8 UC', role: 'alert' });
let hiding;

/** Puts the empty toast into the page; it stays there between notices. */
export function hostToast() {
  document.body.append(shell);
}

/**
 * Shows a notice. `undo` and `view` are acts; a mail that was sent has both until its undo time is over,
 * a discarded draft or a scheduled mail has only `undo`.
 */
export function showToast(text, { threadId, undo, view, forMs }) {
  clearTimeout(hiding);
  const acts = element(
    'span',
    { class: 'bAo' },
    link('link_undo', labels.undo, threadId, undo),
    link('link_vsm', labels.view, threadId, view),
  );
  const close = onPress(
    element('div', { class: 'bBe', role: 'button', tabindex: 0, 'aria-label': labels.close }, '×'),
    hideToast,
  );
  shell.replaceChildren(
    element(
      'div',
      { class: 'vh' },
      element('span', { class: 'aT' }, element('span', { class: 'bAq' }, text), acts),
      close,
    ),
  );
  shell.classList.add('bAp');
  if (forMs !== undefined) hiding = setTimeout(hideToast, forMs);
}

/** Takes the offer to undo away and leaves the rest of the notice, as when the undo time is over. */
export function endUndoOffer() {
  shell.querySelector('#link_undo')?.remove();
  clearTimeout(hiding);
  hiding = setTimeout(hideToast, 4000);
}

/** Takes the notice away. */
export function hideToast() {
  shell.classList.remove('bAp');
  shell.replaceChildren();
}

function link(id, text, threadId, act) {
  if (act === undefined) return undefined;
  const made = element(
    'span',
    {
      class: 'ag a8k',
      id,
      role: id === 'link_undo' ? 'alert' : 'link',
      tabindex: 0,
      param: threadId,
      idlink: true,
    },
    text,
  );
  return onPress(made, act);
}
