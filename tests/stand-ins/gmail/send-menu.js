import { element } from '../shared/element.js';
import { closeOnPressElsewhere, onPress } from './gestures.js';
import { labels } from './labels.js';
import { openScheduleDialog } from './schedule-dialogs.js';

/** Opens the menu beside Send. As on the page of 2026 it stands outside the compose, at the end of the document. */
export function openSendMenu(compose, chevron) {
  const close = () => {
    menu.remove();
    chevron.setAttribute('aria-expanded', 'false');
  };
  const attributes = { class: 'J-N yr', selector: 'scheduledSend', role: 'menuitem', tabindex: 0 };
  const item = onPress(element('div', attributes, labels.schedule), () => {
    close();
    openScheduleDialog(compose);
  });
  const menu = element('div', { class: 'J-M jQjAxd', role: 'menu' }, item);
  const box = chevron.getBoundingClientRect();
  menu.style.left = `${box.left}px`;
  menu.style.bottom = `${window.innerHeight - box.top + 4}px`;
  chevron.setAttribute('aria-expanded', 'true');
  closeOnPressElsewhere(menu, close);
  document.body.append(menu);
  item.focus();
}
