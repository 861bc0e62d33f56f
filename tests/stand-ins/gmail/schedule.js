import { element } from '../shared/element.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';
import { schedule } from './sending.js';

/** Opens the menu beside Send. As on the page of 2026 it stands outside the compose, at the end of the document. */
export function openSendMenu(compose, chevron) {
  const item = onPress(
    element(
      'div',
      { class: 'J-N yr', selector: 'scheduledSend', role: 'menuitem', tabindex: 0 },
      labels.schedule,
    ),
    () => {
      close();
      openScheduleDialog(compose);
    },
  );
  const menu = element('div', { class: 'J-M jQjAxd', role: 'menu' }, item);
  const close = () => {
    menu.remove();
    chevron.setAttribute('aria-expanded', 'false');
  };
  const box = chevron.getBoundingClientRect();
  menu.style.left = `${box.left}px`;
  menu.style.bottom = `${window.innerHeight - box.top + 4}px`;
  chevron.setAttribute('aria-expanded', 'true');
  closeOnPressElsewhere(menu, close);
  document.body.append(menu);
}

function openScheduleDialog(compose) {
  const presets = [
    [labels.tomorrow, daysAhead(1)],
    [labels.monday, daysToMonday()],
  ];
  const dialog = element('div', { class: 'ZLfVAc', role: 'dialog', 'aria-label': labels.schedule });
  const rows = presets.map(([text, at]) =>
    onPress(element('div', { class: 'Az', role: 'menuitem', tabindex: 0 }, text), () => {
      dialog.remove();
      schedule(compose, at);
    }),
  );
  dialog.append(element('h2', {}, labels.schedule), element('div', { role: 'menu' }, rows));
  closeOnPressElsewhere(dialog, () => dialog.remove());
  document.body.append(dialog);
}

function closeOnPressElsewhere(shown, close) {
  const lifetime = new AbortController();
  const closeOutside = (event) => {
    if (shown.contains(event.target)) return;
    lifetime.abort();
    close();
  };
  setTimeout(() => document.addEventListener('pointerdown', closeOutside, { signal: lifetime.signal }));
}

function daysAhead(days) {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date.setHours(8, 0, 0, 0);
}

function daysToMonday() {
  return daysAhead((8 - new Date().getDay()) % 7 || 7);
}
