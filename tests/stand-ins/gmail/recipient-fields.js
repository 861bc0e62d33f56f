import { element } from '../shared/element.js';
import { chipOf } from './chips.js';
import { recipientsMatching } from './directory.js';
import { fromRow } from './from-row.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';
import { fieldNames, recipientsIn } from './recipients.js';
import { options } from './stand-in.js';
import { listenForTyping } from './typed-recipients.js';

/** Builds the three recipient fields of a compose from its state and keeps the state as chips come and go. */
export function recipientFields(compose) {
  const rows = fieldNames.map((name) => recipientRow(compose, name));
  return element(
    'table',
    { class: 'GS', role: 'presentation' },
    element('tbody', { class: 'bze' }, rows, fromRow(compose)),
  );
}

/** Turns typed but unconfirmed text of all fields into chips. */
export function confirmTyped(root) {
  for (const input of root.querySelectorAll('.agP, .vO')) input.dispatchEvent(new Event('confirm'));
}

/** Fills the collapsed line that stands for the fields: a hidden twin of every chip, or the word "Recipients". */
export function fillSummary(compose, summary) {
  const twins = fieldNames.flatMap((name) => compose.recipients[name]).map(summaryTwin);
  summary.replaceChildren(...(twins.length > 0 ? twins : [labels.recipients]));
}

function recipientRow(compose, name) {
  const chips = element('div', { role: 'listbox', 'aria-label': labels[name], class: 'agL' });
  const suggestions = element('div', { role: 'listbox', class: 'afC', hidden: true });
  const input = typingBox(name);
  const isOld = options.chips === '2020';
  const field = element(
    'div',
    isOld ? { class: 'wO nr l1' } : { class: 'anm', name },
    chips,
    input,
    suggestions,
  );
  const row = element(
    'tr',
    { class: 'bzf' },
    element('td', { class: 'ok' }, element('span', { class: 'gO aQY', role: 'link' }, labels[name])),
    element('td', { class: 'eV' }, field),
  );
  row.hidden = name !== 'to' && compose.recipients[name].length === 0;
  if (name === 'to') field.append(openers(row));
  keep({ compose, name, chips, suggestions, input });
  return row;
}

function typingBox(name) {
  const shared = { autocomplete: 'off', role: 'combobox', 'aria-label': labels[name] };
  if (options.chips === '2020') return element('textarea', { class: 'vO', name, rows: 1, ...shared });
  return element('input', { type: 'text', class: 'agP', 'peoplekit-id': 'BbVjBd', ...shared });
}

function openers(toRow) {
  const opener = (place, mark) =>
    onPress(
      element('span', { class: `aB gQ ${mark}`, role: 'link', tabindex: 0 }, labels[fieldNames[place]]),
      (event) => {
        const row = toRow.parentNode.children[place];
        row.hidden = false;
        row.querySelector('input, textarea').focus();
        event.target.hidden = true;
      },
    );
  return element('span', { class: 'aA6' }, opener(1, 'pE'), ' ', opener(2, 'pB'));
}

function keep(place) {
  const keeper = {
    ...place,
    recipients: () => place.compose.recipients[place.name],
    change: (recipients) => {
      place.compose.recipients[place.name] = recipients;
      drawChips(keeper);
      place.compose.changed();
    },
    suggest: (typed) => suggest(keeper, typed),
    add: (typed) => keeper.change([...keeper.recipients(), ...understood(typed)]),
  };
  drawChips(keeper);
  listenForTyping(keeper);
}

function understood(typed) {
  const known = recipientsMatching(typed)[0];
  return typed.includes('@') || known === undefined ? recipientsIn(typed) : [known];
}

function drawChips(keeper) {
  keeper.chips.replaceChildren(...keeper.recipients().map((recipient) => chip(keeper, recipient)));
}

function chip(keeper, recipient) {
  const replaceBy = (others) =>
    keeper.change(keeper.recipients().flatMap((other) => (other === recipient ? others : [other])));
  return chipOf(recipient, keeper.name, {
    remove: () => replaceBy([]),
    expand: () => replaceBy(recipient.members),
  });
}

function suggest(keeper, typed) {
  const matches = typed.length > 1 ? recipientsMatching(typed) : [];
  keeper.suggestions.hidden = matches.length === 0;
  keeper.suggestions.replaceChildren(...matches.map((recipient) => suggestion(keeper, recipient)));
}

function suggestion(keeper, recipient) {
  const row = element(
    'div',
    { role: 'option', class: 'afD' },
    element('b', {}, recipient.name),
    ` ${recipient.members ? '' : recipient.email}`,
  );
  row.addEventListener('mousedown', (event) => event.preventDefault());
  return onPress(row, () => {
    keeper.input.value = '';
    keeper.suggestions.hidden = true;
    keeper.change([...keeper.recipients(), recipient]);
  });
}

function summaryTwin(recipient) {
  const shown = recipient.name || recipient.email;
  return element(
    'span',
    { email: recipient.email, 'data-hovercard-id': recipient.email, name: recipient.name },
    shown,
  );
}
