const LONGEST_TEXT = 512;

// Marks that only steer bidirectional layout, and two that are invisible. ZWJ and ZWNJ stay: emoji and Persian names need them.
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The text of a page made safe to keep: NFC, no bidi controls, white space collapsed, at most 512 characters unless told otherwise. */
export function cleanText(text: string, longest = LONGEST_TEXT): string {
  const clean = text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  // The cut must not leave half of a surrogate pair behind.
  return clean.length > longest
    ? clean
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/u, '')
        .trim()
    : clean;
}

const BREAKS_LINES = /^(?:br|div|p|li|[uo]l|section|h\d)$/u;
const NOT_TEXT = 'svg,script,style,template,button[data-testid],.visually-hidden,.a11y-text';

/** The clean text that a person sees in the element: without pictures, hidden parts and texts for screen readers only. */
export function textOf(element: Element | null | undefined): string {
  return element ? cleanText(rawTextOf(element)) : '';
}

function rawTextOf(node: Node): string {
  // Node types by number: a node of another frame fails every instanceof.
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.matches(NOT_TEXT) || element.matches(HIDDEN)) return '';
  const inner = Array.from(element.childNodes, rawTextOf).join('');
  return BREAKS_LINES.test(element.localName) ? ` ${inner} ` : inner;
}

// One text, not a computed one: a bundler cannot leave a computation out where it is not needed.
const HIDDEN =
  '[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"],[hidden]';

/** Whether the element is rendered; where the browser cannot say, whether no ancestor is hidden by attribute or inline style. */
export function isShown(element: Element): boolean {
  if (element.closest(HIDDEN)) return false;
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (frame && !isShown(frame)) return false;
  // jsdom has no checkVisibility; Chromium since 105, Firefox since 106.
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true }) || isShownThroughParent(element);
}

/** `display: contents` makes no box of its own, so the browser calls it invisible. */
function isShownThroughParent(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'contents' && element.parentElement !== null && isShown(element.parentElement);
}

/** The same text with the decimal digits of every script written as 0-9. */
export function withAsciiDigits(text: string): string {
  // The digits that are ASCII already are most of them, and looking each up takes long.
  return text.replace(/[^\P{Nd}\d]/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

function digitValue(codePoint: number): number {
  // Unicode keeps decimal digits in runs of ten that begin with the zero.
  let zero = codePoint;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (codePoint - zero) % 10;
}

const NUMBER = /\d{1,3}(?:[.,'’٬ ]\d{2,3})*[.,'’٬ ]\d{3}(?!\d)|\d+/u;

/** The first whole number in the text, thousands separators of any language read over, or undefined. */
export function firstNumber(text: string): number | undefined {
  const match = NUMBER.exec(withAsciiDigits(text));
  return match ? Number(match[0].replace(/\D/gu, '')) : undefined;
}

/** All elements that the selectors of an ordered list find, in the order of the list. */
export function allMatches(root: ParentNode, selectors: readonly string[]): Element[] {
  return [...new Set(selectors.flatMap((selector) => [...root.querySelectorAll(selector)]))];
}

/** The first element that any selector of an ordered list finds. */
export function firstMatch(root: ParentNode, selectors: readonly string[]): Element | undefined {
  return allMatches(root, selectors)[0];
}

/** The attribute's text, empty where there is none. */
export function attributeOf(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** Whether `later` comes after `earlier` in the document, or inside it. */
export function comesAfter(earlier: Node, later: Node): boolean {
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING; the constant of another frame may be out of reach.
  return (earlier.compareDocumentPosition(later) & 4) !== 0;
}
