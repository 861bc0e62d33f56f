import { element } from '../shared/element.js';
import { addMessage } from './conversations.js';
import { labels } from './labels.js';
import { self } from './members.js';
import { optimisticEvent } from './message-list.js';
import { options } from './stand-in.js';

/** Builds the form below a conversation. `target()` says to whom it writes; what it sends stands in the list at once. */
export function messageForm({ target, list, isInMail = false, sent = () => undefined }) {
  const subject = isInMail ? subjectField() : undefined;
  const box = element(
    'div',
    {
      class: 'msg-form__contenteditable t-14 t-black--light t-normal flex-grow-1 full-height notranslate',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': labels.write,
      dir: 'auto',
    },
    element('p', {}, element('br')),
  );
  const button = element(
    'button',
    {
      type: 'submit',
      class: 'msg-form__send-button artdeco-button artdeco-button--1 sketch-button',
      disabled: true,
    },
    labels.send,
  );
  const form = element(
    'form',
    { class: 'msg-form msg-form--thread-footer-feature' },
    subject,
    scrollable(box),
    footer(button),
  );
  const submit = () => {
    const text = box.innerText.trim();
    if (text === '') return;
    box.replaceChildren(element('p', {}, element('br')));
    button.disabled = true;
    post(target(), text, { list, subject: subject?.value, sent });
    if (subject) subject.value = '';
  };
  box.addEventListener('input', () => {
    button.disabled = box.innerText.trim() === '';
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return form;
}

function post(conversation, text, { list, subject, sent }) {
  const node = optimisticEvent(text, temporaryUrn());
  list.put(node);
  // One that fails stays in the list for good, and never gets an id.
  if (options.fail) return;
  setTimeout(() => {
    node.remove();
    addMessage(conversation, 'sam', text, { subject });
    sent(conversation);
  }, options.deliver);
}

// Nobody has seen what stands there before the answer of the server: nothing, or an id that the page made.
function temporaryUrn() {
  if (options.optimistic !== 'temporary') return undefined;
  return `urn:li:msg_message:(urn:li:fsd_profile:${self.profileId},${crypto.randomUUID()})`;
}

function subjectField() {
  return element('input', {
    type: 'text',
    name: 'subject',
    class: 'msg-form__subject',
    placeholder: labels.subject,
    'aria-label': labels.subject,
    autocomplete: 'off',
  });
}

function scrollable(box) {
  return element(
    'div',
    {
      class: 'msg-form__msg-content-container msg-form__message-texteditor relative flex-grow-1 display-flex',
    },
    element('div', { class: 'msg-form__msg-content-container--scrollable scrollable relative' }, box),
  );
}

function footer(button) {
  return element(
    'footer',
    { class: 'msg-form__footer flex-shrink-zero display-flex' },
    element('div', { class: 'msg-form__right-actions display-flex' }, button),
  );
}
