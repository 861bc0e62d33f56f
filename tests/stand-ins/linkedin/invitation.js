import { element } from '../shared/element.js';
import { keep } from './kept.js';
import { labels } from './labels.js';
import { classicButton, openModal } from './outlet.js';
import { options } from './stand-in.js';

const names = {
  class: 'send-invite',
  'aria-labelledby': 'send-invite-modal',
  'data-test-modal-id': 'send-invite-modal',
};

/** Asks whether to add a note, and sends the invitation with it or without. */
export function askForNote(member) {
  const noted = () => {
    modal.remove();
    if (options.upsell) offerPremium();
    else writeNote(member);
  };
  const modal = openModal(
    names,
    [
      title(labels.invite),
      bar(
        classicButton('secondary', labels.addNote, noted),
        classicButton('primary', labels.noNote, () => finish(member, modal)),
      ),
    ],
    labels.close,
  );
}

/** Sends an invitation at once, as the cards of My Network do. */
export function sendInvitation(member, note = '') {
  keep('invitations', { slug: member.slug, note });
}

function writeNote(member) {
  const field = element('textarea', { id: 'custom-message', name: 'message', maxlength: 300, rows: 5 });
  const send = classicButton('primary', labels.send, () => finish(member, modal, field.value), {
    disabled: true,
  });
  field.addEventListener('input', () => {
    send.disabled = field.value.trim() === '';
  });
  const modal = openModal(
    names,
    [
      title(labels.invite),
      field,
      bar(
        classicButton('secondary', labels.cancel, () => modal.remove()),
        send,
      ),
    ],
    labels.close,
  );
  field.focus();
}

function finish(member, modal, note) {
  modal.remove();
  if (options.limit) warnOfLimit();
  else sendInvitation(member, note);
}

function warnOfLimit() {
  const understood = classicButton('primary', labels.understood, () => modal.remove());
  const modal = openModal(
    { role: 'alertdialog', class: 'ip-fuse-limit-alert', 'data-test-modal-id': 'fuse-limit-alert' },
    [
      element('div', { class: 'ip-fuse-limit-alert__warning' }),
      element('h2', { class: 'ip-fuse-limit-alert__header' }, labels.limit),
      bar(understood),
    ],
    labels.close,
  );
}

function offerPremium() {
  openModal(
    { class: 'modal-upsell', 'data-test-modal-id': 'modal-upsell' },
    [
      element('h2', {}, labels.premium),
      element(
        'a',
        { href: 'https://www.linkedin.com/premium/products/?upsell=1', class: 'artdeco-button--premium' },
        labels.premium,
      ),
    ],
    labels.close,
  );
}

function title(text) {
  return element('h2', { id: 'send-invite-modal' }, text);
}

function bar(...buttons) {
  return element('div', { class: 'artdeco-modal__actionbar' }, buttons);
}
