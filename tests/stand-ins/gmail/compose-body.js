import { element } from '../shared/element.js';
import { onPress } from './gestures.js';
import { labels } from './labels.js';

/** Builds what stands in the body of a compose: its text line by line, and the quoted message folded away. */
export function bodyNodesOf({ text = '', quote = '', quoteHead = '' }) {
  const lines = text === '' ? [element('br')] : text.split('\n').map(lineOf);
  return quote === '' ? lines : [...lines, ...foldedQuote(quote, quoteHead)];
}

/** Gives the text of a body without what it quotes. */
export function writtenIn(body) {
  const copy = body.cloneNode(true);
  for (const quoted of copy.querySelectorAll('.gmail_quote, .ajR')) quoted.remove();
  return [...copy.childNodes]
    .map((node) => node.textContent)
    .join('\n')
    .trim();
}

/** Builds a quoted message and the control that shows it. */
export function foldedQuote(quote, quoteHead) {
  const quoted = element(
    'div',
    { class: 'gmail_quote gmail_quote_container', hidden: true },
    element('div', { class: 'gmail_attr', dir: 'auto' }, quoteHead),
    element('blockquote', { class: 'gmail_quote' }, quote.split('\n').map(lineOf)),
  );
  const toggle = onPress(
    element(
      'div',
      { class: 'ajR', role: 'button', tabindex: 0, 'aria-label': labels.trimmed, contenteditable: 'false' },
      '⋯',
    ),
    () => {
      quoted.hidden = !quoted.hidden;
    },
  );
  return [toggle, quoted];
}

function lineOf(line) {
  return element('div', {}, line === '' ? element('br') : line);
}
