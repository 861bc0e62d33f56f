import { standIn } from './stand-in.js';

const handlers = new WeakMap();
let pressed;
let released = { node: undefined, at: -Infinity };

/** Makes an element act on a press; Gmail hears presses at the document, in the bubble phase. */
export function onPress(node, handler) {
  handlers.set(node, handler);
  return node;
}

/**
 * Starts to listen. As on the real page untrusted events count too, and a press acts as early as the pointer
 * is released: whoever wants to stop it must stop every event of the gesture, not only the click.
 */
export function listenForGestures({ sendFrom, closeFrom, shortcuts }) {
  for (const type of ['pointerdown', 'mousedown']) document.addEventListener(type, press);
  for (const type of ['pointerup', 'mouseup']) document.addEventListener(type, release);
  document.addEventListener('click', click);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return sendFrom(event.target);
    if (event.key === 'Escape') return closeFrom(event.target);
    if (activateByKey(event)) return undefined;
    return shortcut(event, shortcuts);
  });
}

function press(event) {
  pressed = event.button === 0 ? pressableAt(event.target) : undefined;
}

function release(event) {
  const node = pressableAt(event.target);
  if (node === undefined || node !== pressed) return;
  pressed = undefined;
  released = { node, at: event.timeStamp };
  handlers.get(node)(event);
}

function click(event) {
  const node = pressableAt(event.target);
  if (node === undefined) return;
  if (node instanceof HTMLAnchorElement) event.preventDefault();
  const isEndOfSamePress = node === released.node && event.timeStamp - released.at < 1000;
  released = { node: undefined, at: -Infinity };
  if (!isEndOfSamePress) handlers.get(node)(event);
}

function activateByKey(event) {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  const isNative = event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement;
  const handler = handlers.get(event.target);
  if (handler === undefined || isNative) return false;
  event.preventDefault();
  handler(event);
  return true;
}

function shortcut(event, shortcuts) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length > 1 || isEditable(event.target))
    return;
  standIn.shortcuts.push(event.key);
  shortcuts[event.key]?.(event);
}

function isEditable(node) {
  return node instanceof Element && node.closest('input, textarea, [contenteditable]') !== null;
}

function pressableAt(start) {
  for (let node = start; node instanceof Node; node = node.parentNode) {
    if (handlers.has(node)) return node;
  }
  return undefined;
}

/** Calls `close` at the next press outside of what is shown, as menus and dialogs do. */
export function closeOnPressElsewhere(shown, close) {
  const lifetime = new AbortController();
  const closeOutside = (event) => {
    if (shown.contains(event.target)) return;
    lifetime.abort();
    close();
  };
  setTimeout(() => document.addEventListener('pointerdown', closeOutside, { signal: lifetime.signal }));
}
