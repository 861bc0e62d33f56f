import { element } from '../shared/element.js';
import { composeForm } from './compose-form.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';

/** Builds everything a compose shows below its title bar: addresses, subject, body, Send. */
export function composeRegion(compose, acts) {
  compose.body = bodyOf(compose);
  compose.form = composeForm(compose);
  const cell = element('td', { class: 'I5' }, compose.form, bodyTable(compose), bottomBar(compose, acts));
  const table = element(
    'table',
    { class: 'aoP aoC', role: 'presentation' },
    element('tbody', {}, element('tr', {}, cell)),
  );
  compose.region = element(
    'div',
    { class: 'aoI', role: 'region', 'data-compose-id': compose.key, 'aria-label': labels.newMessage },
    table,
  );
  return element('div', { class: 'M9' }, compose.region);
}

/** Builds the window of a pop-up compose: title bar with its three buttons, and the region. */
export function composeDialog(compose, acts) {
  compose.titleText = element('div', { class: 'aYF' }, compose.subject || labels.newMessage);
  compose.content = element('div', { class: 'aaZ' }, composeRegion(compose, acts));
  compose.holder = element('div', { class: 'nH' }, compose.content);
  const title = element('td', { class: 'Hp' }, element('h2', { class: 'a3E' }, compose.titleText));
  const bar = element(
    'table',
    { class: 'cf Ht', role: 'presentation' },
    element('tbody', {}, element('tr', {}, title, titleButtons(acts))),
  );
  compose.bar = onPress(element('div', { class: 'Hy aXJ' }, bar), acts.minimise);
  compose.dialog = element(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': labels.newMessage },
    compose.bar,
    compose.holder,
  );
  return compose.dialog;
}

function titleButtons(acts) {
  const button = (mark, label, text, act) =>
    onPress(element('button', { type: 'button', class: mark, 'aria-label': label }, text), act);
  return element(
    'td',
    { class: 'Hm' },
    button('Hl', labels.minimise, '–', acts.minimise),
    button('Hq', labels.fullScreen, '⤢', acts.fullScreen),
    button('Ha', labels.close, '×', acts.close),
  );
}

function bodyOf(compose) {
  const body = element('div', {
    class: 'Am Al editable',
    'aria-label': labels.body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: 1,
    spellcheck: 'false',
  });
  body.append(...compose.bodyNodes);
  body.addEventListener('focus', () => compose.collapse());
  body.addEventListener('input', () => compose.changed());
  return body;
}

function bodyTable(compose) {
  const cell = element('td', { class: 'Ap' }, element('div', { class: 'Ar Au' }, compose.body));
  const table = element(
    'table',
    { class: 'cf An', role: 'presentation' },
    element('tbody', {}, element('tr', {}, cell)),
  );
  return element('div', { class: 'GP' }, table);
}

function bottomBar(compose, acts) {
  const send = onPress(
    element(
      'div',
      {
        class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
        role: 'button',
        tabindex: 1,
        jslog: '32601; u014N:cOuCgd,Kr2w4b',
        'aria-label': `${labels.send} \u202a(Ctrl-Enter)\u202c`,
      },
      labels.send,
    ),
    acts.send,
  );
  const more = onPress(
    element(
      'div',
      {
        class: 'T-I J-J5-Ji hG T-I-atl L3',
        role: 'button',
        tabindex: 1,
        'aria-haspopup': 'true',
        'aria-expanded': 'false',
        'aria-label': labels.moreSend,
      },
      element('div', { class: 'G-asx' }, '▾'),
    ),
    acts.moreSend,
  );
  const discard = onPress(
    element(
      'div',
      { class: 'oh J-Z-I J-J5-Ji', role: 'button', tabindex: 1, 'aria-label': labels.discard },
      element('div', { class: 'bin' }),
    ),
    acts.discard,
  );
  const sendCell = element(
    'td',
    { class: 'gU Up' },
    element('div', { class: 'J-J5-Ji btA' }, element('div', { class: 'dC' }, send, more)),
  );
  const tools = element(
    'td',
    { class: 'gU a8X' },
    ['', '', '', ''].map(() => element('span', { class: 'sketch-tool' })),
  );
  const bin = element('td', { class: 'gU az5' }, element('div', { class: 'J-J5-Ji bty' }, discard));
  const row = element('tr', { class: 'btC' }, sendCell, tools, bin);
  return element(
    'div',
    { class: 'aDh' },
    element('table', { class: 'IZ', role: 'group' }, element('tbody', {}, row)),
  );
}
