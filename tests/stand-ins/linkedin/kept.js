import { standIn } from './stand-in.js';

const name = 'stand-in';

/** What was done in this tab, also before a reload and also in the interop frame: it shares the tab's storage. */
function all() {
  return JSON.parse(window.sessionStorage.getItem(name) ?? '{}');
}

/** Gives the list kept under this name. */
export function kept(list) {
  return all()[list] ?? [];
}

/** Adds an entry to a list and tells every part of the page. */
export function keep(list, entry) {
  keepAll(list, [...kept(list), entry]);
}

/** Takes the entries out of a list that match and tells every part of the page. */
export function drop(list, isGone) {
  keepAll(
    list,
    kept(list).filter((entry) => !isGone(entry)),
  );
}

/** Calls `act` after every change, for as long as the element that it draws can come back into the page. */
export function onChange(act) {
  document.addEventListener('stand-in-changed', act);
}

function keepAll(list, entries) {
  window.sessionStorage.setItem(name, JSON.stringify({ ...all(), [list]: entries }));
  for (const page of documents()) page.dispatchEvent(new Event('stand-in-changed'));
}

function documents() {
  const top = parent.document;
  return [top, ...[...top.querySelectorAll('iframe')].map((frame) => frame.contentDocument)].filter(Boolean);
}

for (const list of ['invitations', 'messages', 'comments', 'withdrawn', 'accepted', 'ignored']) {
  Object.defineProperty(standIn, list, { enumerable: true, get: () => kept(list) });
}
standIn.reset = () => window.sessionStorage.removeItem(name);
