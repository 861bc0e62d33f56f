import { element } from '../shared/element.js';

const width = 468;
const minimisedWidth = 260;
const gap = 12;
const edge = 24;
const dock = element('div', { class: 'dw' });
const fullScreenHost = element('div', { class: 'aSs' }, element('div', { class: 'aSt' }));
const slots = new Map();

/** Puts the hosts of pop-up and full-screen composes into the page and keeps them laid out. */
export function hostComposeWindows() {
  document.body.append(dock, fullScreenHost);
  window.addEventListener('resize', layOut);
}

/** Shows a pop-up compose at the end of the row of windows. */
export function addWindow(compose) {
  const slot = element(
    'div',
    { class: 'no' },
    element('div', { class: 'nH nn' }, element('div', { class: 'AD' }, compose.dialog)),
  );
  slots.set(compose, slot);
  dock.append(slot);
  layOut();
}

/** Takes a compose off the row. A closed full-screen window leaves its emptied shell behind, as on the real page. */
export function removeWindow(compose) {
  if (compose.state === 'full') compose.content.replaceChildren();
  slots.get(compose)?.remove();
  slots.delete(compose);
  fullScreenHost.classList.toggle(
    'shown',
    [...slots.keys()].some((other) => other.state === 'full'),
  );
  layOut();
}

/** Switches between the normal and the minimised window. */
export function toggleMinimised(compose) {
  if (compose.state === 'full') return toggleFullScreen(compose);
  compose.state = compose.state === 'minimised' ? 'normal' : 'minimised';
  compose.holder.style.display = compose.state === 'minimised' ? 'none' : '';
  return layOut();
}

/** Moves the window into the full-screen host and back. */
export function toggleFullScreen(compose) {
  const isFull = compose.state === 'full';
  compose.state = isFull ? 'normal' : 'full';
  compose.holder.style.display = '';
  const home = isFull ? slots.get(compose).querySelector('.AD') : fullScreenHost.firstChild;
  home.append(compose.dialog);
  fullScreenHost.classList.toggle('shown', !isFull);
  layOut();
}

/** Lays the windows out from the end side of the page towards its start; the newest stands innermost. */
function layOut() {
  let offset = edge;
  for (const [compose, slot] of slots) {
    const own = compose.state === 'minimised' ? minimisedWidth : width;
    slot.style.insetInlineEnd = `${offset}px`;
    slot.style.width = `${own}px`;
    slot.classList.toggle('minimised', compose.state === 'minimised');
    slot.hidden = compose.state === 'full';
    offset += own + gap;
  }
}
