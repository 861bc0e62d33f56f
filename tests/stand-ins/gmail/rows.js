import { element } from '../shared/element.js';
import { labels, longDate, shortDate } from './labels.js';
import { options } from './stand-in.js';

/** Builds the table rows of one conversation: one, or with `?split` three (1) or two (2, without the snippet). */
export function rowsOf(row) {
  if (options.split === 0) return [wideRow(row)];
  const rows = [splitTop(row), splitSubject(row)];
  return options.split === 1 ? [...rows, splitSnippet(row)] : rows;
}

/** Builds an advertisement among the rows. */
export function adRow() {
  const person = element('span', { class: 'zF', email: 'offers@shop.example.net', name: 'Freezer Shop' });
  person.append('Freezer Shop');
  return element(
    'tr',
    { class: 'zA zE am0 bvA', role: 'row', tabindex: -1 },
    element('td', { class: 'oZ-x3 xY' }),
    element('td', { class: 'yX xY' }, element('div', { class: 'yW' }, person)),
    element('td', { class: 'xY a4W' }, `${labels.ad} – −40 %`),
    element('td', { class: 'xW xY' }),
  );
}

function wideRow(row) {
  return element(
    'tr',
    { class: `zA ${stateOf(row)}`, role: 'row', tabindex: -1 },
    element('td', { class: 'oZ-x3 xY' }, checkbox('oZ-jc')),
    element('td', { class: 'yX xY' }, people(row)),
    element(
      'td',
      { class: 'xY a4W' },
      element('div', { class: 'xS', role: 'link' }, subject(row, [' – ', snippet(row)])),
    ),
    element('td', { class: 'xW xY' }, date(row)),
  );
}

function splitTop(row) {
  return element(
    'tr',
    { class: `zA ${stateOf(row)} apv`, role: 'row', tabindex: -1 },
    element('td', { class: 'apo-x3 xY', rowspan: options.split === 1 ? 3 : 2 }, checkbox('apo-jc')),
    element('td', { class: 'yX xY apy' }, people(row)),
    element('td', { class: 'yf xY apt' }, element('div', { class: 'apm' }, date(row))),
  );
}

function splitSubject(row) {
  const cell = element('td', { class: 'xY apD', colspan: 2, role: 'link', tabindex: 0 });
  cell.append(element('div', { class: 'xS' }, subject(row, [])));
  return element('tr', { class: `zA ${stateOf(row)} apv` }, cell);
}

function splitSnippet(row) {
  const cell = element('td', { class: 'xY apA', colspan: 2 }, element('div', { class: 'apB' }, snippet(row)));
  return element('tr', { class: `zA ${stateOf(row)} apv apw` }, cell);
}

function stateOf({ unread }) {
  return unread ? 'zE' : 'yO';
}

function checkbox(mark) {
  return element('div', { class: mark, role: 'checkbox', 'aria-checked': 'false' });
}

function people({ parties, unread, count, hasDraft }) {
  const chips = parties.flatMap((party, index) => [index > 0 ? ', ' : '', chip(party, unread)]);
  const draft = hasDraft ? [', ', element('span', { class: 'boq' }, labels.draft)] : [];
  const number = count > 1 ? element('span', { class: 'bx0' }, String(count)) : undefined;
  return element('div', { class: 'yW' }, chips, draft, number);
}

function chip(party, unread) {
  const attributes = {
    class: unread ? 'zF' : 'yP',
    email: party.email,
    name: party.isMe ? labels.me : party.name,
    'data-hovercard-id': party.email,
  };
  return element('span', attributes, party.isMe ? labels.me : party.name.split(' ')[0]);
}

function subject({ subject: text, unread, ids }, rest) {
  const words = element('span', { class: unread ? 'bqe' : undefined, dir: 'auto', ...ids }, text);
  return element('div', { class: 'y6' }, element('span', { class: 'bog' }, words), rest);
}

function snippet({ snippet: text }) {
  return element('span', { class: 'y2', dir: 'auto' }, text);
}

function date({ time }) {
  return element('span', { title: longDate(time) }, shortDate(time));
}
