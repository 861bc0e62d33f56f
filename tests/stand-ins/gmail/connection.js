let forced = false;

/** Whether there is no connection: the browser's own word, or what a test asked for. */
export function isOffline() {
  return forced || !window.navigator.onLine;
}

/** Cuts the stand-in off, or connects it again. */
export function setOffline(offline) {
  forced = offline;
  window.dispatchEvent(new Event(offline ? 'offline' : 'online'));
}
