import { element } from '../shared/element.js';
import { labels } from './labels.js';
import { standIn } from './stand-in.js';

/** Puts LinkedIn's own outlet into the page: an open shadow root in which its modals stand. */
export function hostOutlet() {
  const outlet = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  outlet.attachShadow({ mode: 'open' });
  document.body.append(outlet);
}

/** Asks whether to add a note; calls `sent` when the invitation went out without one. */
export function askForNote(member, sent) {
  const root = document.querySelector('#interop-outlet').shadowRoot;
  const send = element(
    'button',
    { type: 'button', class: 'artdeco-button artdeco-button--primary' },
    labels.noNote,
  );
  const close = element(
    'button',
    { type: 'button', class: 'artdeco-modal__dismiss', 'aria-label': labels.close },
    '×',
  );
  const bar = element('div', { class: 'artdeco-modal__actionbar' }, send);
  const title = element('h2', { id: 'send-invite-modal' }, labels.invite);
  const modal = element(
    'div',
    {
      role: 'dialog',
      class: 'artdeco-modal send-invite',
      'aria-labelledby': 'send-invite-modal',
      'data-test-modal-id': 'send-invite-modal',
    },
    close,
    title,
    bar,
  );
  modal.style.cssText =
    'position:fixed;inset:120px 0 auto;margin:auto;width:420px;padding:24px;background:Canvas;border:1px solid GrayText;border-radius:8px;z-index:50';
  close.addEventListener('click', () => modal.remove());
  send.addEventListener('click', () => {
    modal.remove();
    standIn.invitations.push(member.slug);
    sent();
  });
  root.append(modal);
}
