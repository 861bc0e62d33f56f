import { element } from '../shared/element.js';
import { composeForm } from './compose-form.js';
import { bodyNodesOf } from './compose-body.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';
import { bottomBar } from './send-buttons.js';

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
  body.append(...(compose.bodyNodes ?? bodyNodesOf(compose)));
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
