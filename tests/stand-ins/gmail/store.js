import { options } from './stand-in.js';

const key = 'mailbox';

/** Gives what this profile's mailbox keeps across reloads: changed conversations and drafts. */
export function loadStore() {
  if (options.fresh) window.localStorage.removeItem(key);
  return read(window.localStorage.getItem(key));
}

/** Keeps the mailbox for later loads and other tabs. */
export function saveStore(kept) {
  window.localStorage.setItem(key, JSON.stringify(kept));
}

/** Forgets everything that was sent, received and drafted. */
export function clearStore() {
  window.localStorage.removeItem(key);
}

/** Calls back when another tab has changed the mailbox. */
export function onOtherTab(changed) {
  window.addEventListener('storage', (event) => {
    if (event.key === key) changed(read(event.newValue));
  });
}

function read(text) {
  return { conversations: [], ...JSON.parse(text ?? '{}') };
}
