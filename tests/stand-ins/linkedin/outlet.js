import { element } from '../shared/element.js';
import { options } from './stand-in.js';

const styles = [
  'shared/paper.css',
  'linkedin/linkedin.css',
  'linkedin/profile.css',
  'linkedin/messaging.css',
];

/** Puts LinkedIn's own outlet into the page: an open shadow root in which its modals and message bubbles stand. */
export function hostOutlet() {
  const host = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = host.attachShadow({ mode: 'open' });
  root.append(...styles.map((file) => element('link', { rel: 'stylesheet', href: `/_/stand-in/${file}` })));
  document.body.append(host, element('div', { id: 'artdeco-modal-outlet' }));
}

/** Gives where modals and bubbles go: the light page in the classic frontend, else the shadow root of the outer page. */
export function outlet(isLight = options.generation === 'ember') {
  const page = parent.document;
  return isLight
    ? page.querySelector('#artdeco-modal-outlet')
    : page.querySelector('#interop-outlet').shadowRoot;
}

/** Opens a modal with these attributes and contents; gives it. Its × and `close()` take it away. */
export function openModal(attributes, contents, dismissed) {
  const close = element(
    'button',
    { type: 'button', class: 'artdeco-modal__dismiss sketch-button', 'aria-label': dismissed },
    '×',
  );
  const modal = element('div', { role: 'dialog', ...attributes }, close, contents);
  modal.classList.add('artdeco-modal', 'sketch-modal');
  const place = outlet();
  close.addEventListener('click', () => modal.remove());
  place.append(modal);
  return modal;
}

/** Builds a button of the classic frontend. */
export function classicButton(kind, text, press, attributes = {}) {
  const button = element(
    'button',
    {
      type: 'button',
      class: `artdeco-button artdeco-button--2 artdeco-button--${kind} sketch-button`,
      ...attributes,
    },
    element('span', { class: 'artdeco-button__text' }, text),
  );
  button.addEventListener('click', press);
  return button;
}
