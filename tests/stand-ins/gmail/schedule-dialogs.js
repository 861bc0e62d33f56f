import { element } from '../shared/element.js';
import { dateFieldText, momentIn, timeFieldText } from './date-fields.js';
import { closeOnPressElsewhere, onPress } from './gestures.js';
import { labels, longDate } from './labels.js';
import { schedule } from './sending.js';

/** Opens the dialog that asks when to send: two moments to choose from, and one's own. */
export function openScheduleDialog(compose) {
  const dialog = dialogNamed(labels.schedule);
  const presets = [
    [labels.tomorrow, daysAhead(1)],
    [labels.monday, daysToMonday()],
  ];
  const rows = presets.map(([text, at]) =>
    row('Az', [text, element('span', { class: 'sketch-when' }, longDate(at))], () => {
      dialog.remove();
      schedule(compose, at);
    }),
  );
  const pick = row('Az AM', labels.pickDate, () => {
    dialog.remove();
    openPicker(compose);
  });
  dialog.append(element('div', { role: 'menu' }, rows, pick));
  show(dialog);
}

function openPicker(compose) {
  const dialog = dialogNamed(labels.pickDate);
  const date = field(labels.date, dateFieldText(daysAhead(1)));
  const time = field(labels.time, timeFieldText(daysAhead(1)));
  const cancel = button('J-at1-atl', labels.cancel, () => dialog.remove());
  const confirm = button('J-at1-auR', labels.confirmSchedule, () => {
    const at = momentIn(date.value, time.value);
    if (at === undefined) return date.focus();
    dialog.remove();
    return schedule(compose, at);
  });
  dialog.append(date, time, element('div', { class: 'sketch-answers' }, cancel, confirm));
  show(dialog);
}

function dialogNamed(name) {
  return element('div', { class: 'ZLfVAc', role: 'dialog', 'aria-label': name }, element('h2', {}, name));
}

function show(dialog) {
  closeOnPressElsewhere(dialog, () => dialog.remove());
  document.body.append(dialog);
}

function row(mark, content, act) {
  return onPress(element('div', { class: mark, role: 'menuitem', tabindex: 0 }, content), act);
}

function field(label, value) {
  const input = element('input', { type: 'text', class: 'sketch-field', 'aria-label': label });
  input.value = value;
  return input;
}

function button(mark, text, act) {
  return onPress(element('button', { type: 'button', class: mark }, text), act);
}

function daysAhead(days) {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date.setHours(8, 0, 0, 0);
}

function daysToMonday() {
  return daysAhead((8 - new Date().getDay()) % 7 || 7);
}
