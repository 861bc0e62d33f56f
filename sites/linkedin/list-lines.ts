import { cleanText, isShown, textOf, withAsciiDigits } from '../page-reading';
import type { Degree } from '@/outreach/person';

/** One line of text of a card in a list. */
export interface ListLine {
  readonly element: Element;
  readonly text: string;
}

const BOX = 'p,div,section,article,header,footer,figure,ul,ol,li,h1,h2,h3,h4,h5,h6';

/** The lines that the card shows, in page order: the text of each of its boxes, without the boxes inside that. */
export function linesOf(card: Element): ListLine[] {
  const boxes = [card, ...Array.from(card.querySelectorAll(BOX))];
  const lines = boxes.map((element) => ({ element, text: lineText(element) }));
  return lines.filter(({ element, text }) => text !== '' && isShown(element));
}

function lineText(box: Element): string {
  if (!box.querySelector(BOX)) return textOf(box);
  return textOf(box) === '' ? '' : cleanText(Array.from(box.childNodes, besideBoxes).join(' '));
}

function besideBoxes(node: Node): string {
  // Node types by number: a node of another frame fails every instanceof.
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || (node as Element).matches(BOX)) return '';
  return lineText(node as Element);
}

/** The links of the line itself, not those of lines inside it. */
export function linksOf({ element }: ListLine, selector: string): Element[] {
  return Array.from(element.querySelectorAll(selector)).filter((link) => link.closest(BOX) === element);
}

// Korean: "2촌"; Japanese: "2次"; English: "2nd", "3rd+"; Arabic and Persian have digits of their own.
const DEGREE = /^[·•・∙⋅]\s*\D{0,14}([123])(?!\d)\D{0,14}$/u;

/** The degree in a text that is nothing else than its mark, such as "• 2nd". */
export function degreeIn(text: string): Degree | undefined {
  const digit = DEGREE.exec(withAsciiDigits(text).trim())?.[1];
  return digit === undefined ? undefined : (Number(digit) as Degree);
}

/** The degree mark at the end of a line after a name. */
export function degreeAtEnd(text: string): Degree | undefined {
  const mark = text.search(/[·•・∙⋅][^·•・∙⋅]*$/u);
  return mark < 0 ? undefined : degreeIn(text.slice(mark));
}
