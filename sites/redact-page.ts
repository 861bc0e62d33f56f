import { redactAttributes } from './redacting/redact-attributes';
import { redactLink } from './redacting/redact-link';
import { redactText } from './redacting/redact-values';
import { createStandIns, type StandIns } from './redacting/stand-ins';

/**
 * The page as HTML that can be shown to others: its structure as the readers see it, and nothing of what it says.
 * Letters, digits, addresses, names and ids are replaced, the same by the same; ids that hold a time keep their order.
 * Its first lines say from which kind of address it was taken, as browsers do. Scripts, styles, comments, pictures and the insides of frames are left out. The page itself is only read.
 */
export function redactPage(document: Document): string {
  const standIns = createStandIns();
  const write = () =>
    `<!DOCTYPE html>\n${originText(document, standIns)}${elementText(document.documentElement, standIns)}\n`;
  // Only after all ids were met once is their order known.
  write();
  standIns.order();
  return write();
}

/** Readers are asked about a page at an address. */
function originText(document: Document, standIns: StandIns): string {
  const address = redactLink(document.URL, standIns);
  return address === undefined ? '' : `<!-- saved from ${escaped(address).replaceAll('--', '-')} -->\n`;
}

const LEFT_OUT = /^(?:script|style|link|meta|base|noscript|template|object|embed)$/u;
const WITHOUT_CONTENT = /^(?:iframe|frame|canvas|video|audio|picture)$/u;
const VOID = /^(?:area|br|col|hr|img|input|source|track|wbr)$/u;

/** Any other element could be named after somebody. */
const KNOWN_ELEMENTS = new Set(
  (
    'html head title body a abbr address article aside b bdi bdo blockquote br button caption cite code col colgroup ' +
    'data dd del details dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i ' +
    'img input ins kbd label legend li main mark menu nav ol optgroup option output p picture pre progress q s samp ' +
    'search section select small span strong sub summary sup table tbody td textarea tfoot th thead time tr u ul var ' +
    'wbr center font iframe frame canvas video audio source track area map ' +
    'svg g use path circle rect line polygon polyline ellipse text tspan defs symbol li-icon'
  ).split(' '),
);

function nodeText(node: Node, standIns: StandIns): string {
  // Node types by number: a node of another frame fails every instanceof.
  if (node.nodeType === 3) return escaped(redactText(node.nodeValue ?? '', standIns));
  return node.nodeType === 1 ? elementText(node as Element, standIns) : '';
}

function elementText(element: Element, standIns: StandIns): string {
  if (LEFT_OUT.test(element.localName)) return '';
  const name = KNOWN_ELEMENTS.has(element.localName) ? element.localName : 'div';
  const attributes = Array.from(
    redactAttributes(element, standIns),
    ([key, value]) => ` ${key}="${escaped(value)}"`,
  );
  const start = `<${name}${attributes.join('')}>`;
  return VOID.test(name) ? start : `${start}${contentText(element, standIns)}</${name}>`;
}

function contentText(element: Element, standIns: StandIns): string {
  if (WITHOUT_CONTENT.test(element.localName)) return '';
  // What was typed into it is not among its nodes.
  if (element.localName === 'textarea')
    return escaped(redactText((element as HTMLTextAreaElement).value, standIns));
  return Array.from(element.childNodes, (node) => nodeText(node, standIns)).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
