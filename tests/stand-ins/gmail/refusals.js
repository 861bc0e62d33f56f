import { element } from '../shared/element.js';
import { writtenIn } from './compose-body.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';
import { confirmTyped } from './recipient-fields.js';
import { allRecipients } from './recipients.js';
import { options } from './stand-in.js';

/** Gives the sentence that forbids to send this compose, or undefined. */
export function complaintAbout(compose) {
  confirmTyped(compose.form);
  const all = allRecipients(compose);
  if (all.length === 0) return labels.noRecipient;
  return all.every(({ email }) => /^[^@\s]+@[^@\s]+$/.test(email)) ? undefined : labels.badAddress;
}

/** Says why a compose is not sent. */
export function refuse(compose, text) {
  ask(compose, text, [['ok', labels.ok, () => compose.body.focus()]]);
}

/** Whether the text speaks of something attached; only with `?attachment`. */
export function forgetsAttachment(compose) {
  return options.attachment && /attach/iu.test(`${compose.subject} ${writtenIn(compose.body)}`);
}

/** Asks whether to send although the attachment was forgotten. */
export function askAboutAttachment(compose, send) {
  ask(compose, labels.attachmentQuestion, [
    ['cancel', labels.cancel, () => compose.body.focus()],
    ['ok', labels.sendAnyway, send],
  ]);
}

function ask(compose, text, answers) {
  const dialog = element(
    'div',
    { class: 'Kj-JD', role: 'alertdialog', tabindex: 0, 'aria-label': text },
    element('div', { class: 'Kj-JD-Jz' }, text),
  );
  const buttons = answers.map(([name, label, act]) =>
    onPress(element('button', { type: 'button', name, class: 'J-at1-auR' }, label), () => {
      dialog.remove();
      act();
    }),
  );
  dialog.append(...buttons);
  document.body.append(dialog);
  buttons.at(-1).focus();
}
