import { element } from '../shared/element.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';
import { peopleMatching, personByAddress } from './mailbox.js';

export const fieldNames = ['to', 'cc', 'bcc'];

/** Builds the three recipient fields of a compose from its state and keeps the state as chips come and go. */
export function recipientFields(compose) {
  const rows = fieldNames.map((name) => recipientRow(compose, name));
  return element('table', { class: 'GS', role: 'presentation' }, element('tbody', { class: 'bze' }, rows));
}

/** Turns typed but unconfirmed text of all fields into chips. */
export function confirmTyped(root) {
  for (const input of root.querySelectorAll('input[peoplekit-id=BbVjBd]'))
    input.dispatchEvent(new Event('confirm'));
}

/** Fills the collapsed line that stands for the fields: a hidden twin of every chip, or the word "Recipients". */
export function fillSummary(compose, summary) {
  const twins = fieldNames.flatMap((name) => compose.recipients[name]).map(summaryTwin);
  summary.replaceChildren(...(twins.length > 0 ? twins : [labels.recipients]));
}

/** Reads one typed text as recipients: "Name <address>", plain addresses, several parted by comma or semicolon. */
export function recipientsIn(text) {
  const parts = text.split(/[,;\n]/).map((part) => part.trim());
  return parts.filter((part) => part !== '').map(recipientIn);
}

function recipientIn(text) {
  const address = /<([^<>]+)>/.exec(text)?.[1] ?? text;
  const spoken = text.includes('<') ? text.slice(0, text.indexOf('<')).trim() : '';
  return { email: address, name: spoken || (personByAddress(address)?.name ?? '') };
}

function recipientRow(compose, name) {
  const chips = element('div', { role: 'listbox', 'aria-label': labels[name], class: 'agL' });
  const suggestions = element('div', { role: 'listbox', class: 'afC', hidden: true });
  const input = element('input', {
    type: 'text',
    class: 'agP',
    'peoplekit-id': 'BbVjBd',
    role: 'combobox',
    autocomplete: 'off',
    'aria-label': labels[name],
  });
  const field = element('div', { class: 'anm', name }, chips, input, suggestions);
  const row = element(
    'tr',
    { class: 'bzf' },
    element('td', { class: 'ok' }, fieldLabel(name)),
    element('td', { class: 'eV' }, field),
  );
  row.hidden = name !== 'to' && compose.recipients[name].length === 0;
  const keeper = { compose, name, chips, suggestions, input };
  if (name === 'to') field.append(openers(row));
  drawChips(keeper);
  listen(keeper);
  return row;
}

function fieldLabel(name) {
  return element('span', { class: 'gO aQY', role: 'link' }, labels[name]);
}

function openers(toRow) {
  const opener = (name, mark) =>
    onPress(element('span', { class: `aB gQ ${mark}`, role: 'link', tabindex: 0 }, labels[name]), (event) => {
      const row = toRow.parentNode.querySelector(`div.anm[name=${name}]`).closest('tr');
      row.hidden = false;
      row.querySelector('input').focus();
      event.target.hidden = true;
    });
  return element('span', { class: 'aA6' }, opener('cc', 'pE'), ' ', opener('bcc', 'pB'));
}

function listen(keeper) {
  const { input } = keeper;
  input.addEventListener('keydown', (event) => typed(keeper, event));
  input.addEventListener('input', () => suggest(keeper));
  input.addEventListener('confirm', () => confirm(keeper));
  input.addEventListener('blur', () => confirm(keeper));
}

function typed(keeper, event) {
  const { input, compose, name } = keeper;
  const ends = event.key === 'Enter' || event.key === ',' || event.key === ';' || event.key === 'Tab';
  if (ends && input.value.trim() !== '' && !event.ctrlKey && !event.metaKey) {
    if (event.key !== 'Tab') event.preventDefault();
    confirm(keeper);
  } else if (event.key === 'Backspace' && input.value === '' && compose.recipients[name].length > 0) {
    change(keeper, compose.recipients[name].slice(0, -1));
  }
}

function confirm(keeper) {
  const { input, compose, name } = keeper;
  if (input.value.trim() === '') return;
  const first = peopleMatching(input.value.trim())[0];
  const found =
    input.value.includes('@') || first === undefined ? recipientsIn(input.value) : [recipientOf(first)];
  input.value = '';
  keeper.suggestions.hidden = true;
  change(keeper, [...compose.recipients[name], ...found]);
}

function change(keeper, recipients) {
  keeper.compose.recipients[keeper.name] = recipients;
  drawChips(keeper);
  keeper.compose.changed();
}

function drawChips(keeper) {
  keeper.chips.replaceChildren(
    ...keeper.compose.recipients[keeper.name].map((recipient) => chip(keeper, recipient)),
  );
}

function chip(keeper, recipient) {
  const remove = onPress(
    element(
      'div',
      { class: 'afX', role: 'button', 'aria-label': `${labels.remove} ${recipient.email}` },
      '×',
    ),
    () =>
      change(
        keeper,
        keeper.compose.recipients[keeper.name].filter((other) => other !== recipient),
      ),
  );
  const shown = element(
    'div',
    {
      class: 'afV',
      role: 'option',
      'peoplekit-id': 'XPtOyb',
      tabindex: -1,
      'data-hovercard-id': recipient.email,
      'data-name': recipient.name,
    },
    element('div', { class: 'akl', translate: 'no' }, recipient.name || recipient.email),
    remove,
  );
  const inner = element('div', { class: 'agb', 'peoplekit-id': 'ubaLBe' }, shown);
  return element('div', { class: 'agh', 'peoplekit-id': 'Svajxe' }, inner);
}

function suggest(keeper) {
  const { input, suggestions } = keeper;
  const matches = input.value.trim().length > 1 ? peopleMatching(input.value.trim()) : [];
  suggestions.hidden = matches.length === 0;
  suggestions.replaceChildren(...matches.map((person) => suggestion(keeper, person)));
}

function suggestion(keeper, person) {
  const row = element(
    'div',
    { role: 'option', class: 'afD' },
    element('b', {}, person.name),
    ` ${person.emails[0]}`,
  );
  row.addEventListener('mousedown', (event) => event.preventDefault());
  return onPress(row, () => {
    keeper.input.value = '';
    keeper.suggestions.hidden = true;
    change(keeper, [...keeper.compose.recipients[keeper.name], recipientOf(person)]);
  });
}

function recipientOf(person) {
  return { email: person.emails[0], name: person.name };
}

function summaryTwin(recipient) {
  return element(
    'span',
    { email: recipient.email, 'data-hovercard-id': recipient.email, name: recipient.name },
    recipient.name || recipient.email,
  );
}
