import { element } from '../shared/element.js';
import { labels } from './labels.js';
import { fillSummary, recipientFields } from './recipient-fields.js';

/** Builds the form of a compose from its state. As on the real page it holds neither the body nor Send. */
export function composeForm(compose) {
  const summary = element('div', { class: 'oL aDm az9' });
  const line = element('div', { class: 'aoD hl', tabindex: 0 }, summary);
  const fields = element('div', { class: 'fX aXjCH' });
  const form = element(
    'form',
    { class: 'bAs', method: 'POST', enctype: 'multipart/form-data' },
    fields,
    line,
    subjectRow(compose),
    hiddenInputs(compose),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  line.addEventListener('focus', () => showFields(compose, { fields, line }, true));
  compose.collapse = () => collapse(compose, { fields, line, summary });
  compose.summary = summary;
  if (compose.fieldsShown) showFields(compose, { fields, line }, false);
  else compose.collapse();
  return form;
}

/** Writes the draft's id into the form, as Gmail does after the first save. */
export function writeDraftId(compose) {
  const input = compose.form.querySelector('input[name=draft]');
  if (input) input.value = compose.draftId;
}

function showFields(compose, { fields, line }, takesFocus) {
  // An inline reply renders its fields only now, when its summary is opened.
  if (fields.childElementCount === 0) fields.append(recipientFields(compose));
  compose.fieldsShown = true;
  fields.hidden = false;
  line.hidden = true;
  if (takesFocus) fields.querySelector('input, textarea')?.focus();
}

function collapse(compose, { fields, line, summary }) {
  compose.fieldsShown = false;
  fields.hidden = true;
  line.hidden = false;
  fillSummary(compose, summary);
}

function subjectRow(compose) {
  const input = element('input', {
    name: 'subjectbox',
    class: 'aoT',
    autocomplete: 'off',
    placeholder: labels.subject,
    'aria-label': labels.subject,
  });
  input.value = compose.subject;
  input.addEventListener('input', () => {
    compose.subject = input.value;
    compose.changed();
  });
  input.addEventListener('focus', () => compose.collapse());
  const row = element('div', { class: 'aoD az6' }, input);
  row.hidden = compose.kind === 'inline';
  return row;
}

function hiddenInputs(compose) {
  const values = {
    composeid: compose.number,
    from: compose.from,
    subject: '',
    draft: compose.draftId,
    rt: compose.threadPermId,
    lts: compose.lts,
    rm: compose.rm,
  };
  return Object.entries(values).map(([name, value]) => element('input', { type: 'hidden', name, value }));
}
