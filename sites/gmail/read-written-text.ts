import { cleanText } from '../page-reading';

const BREAKS_LINES = /^(?:br|div|p|li|[uo]l|section|table|tr|td|h\d|pre|blockquote)$/u;

export interface Extent {
  /** Says of a part that it is not read. */
  readonly leftOut?: (part: Element) => boolean;
  /** Says of a part that it is not read, and nothing after it. */
  readonly end?: (part: Element) => boolean;
  /** In characters, 512 unless told otherwise. */
  readonly longest?: number;
}

/** The clean text that somebody wrote into an element: pictures count as their emoji or their alternative text. */
export function writtenText(element: Element, { leftOut, end, longest = 512 }: Extent = {}): string {
  const pieces: string[] = [];
  // White space and invisible marks go later, so more is gathered than is kept. A mail may have a hundred thousand nodes.
  let room = longest * 4;
  const read = (node: Node): void => {
    if (room <= 0) return;
    if (node.nodeType === 3) add(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const child = node as Element;
    if (end?.(child)) room = 0;
    if (room <= 0 || child.matches(NEVER_WRITTEN) || leftOut?.(child)) return;
    if (child.localName === 'img') add(pictureText(child));
    const isBlock = BREAKS_LINES.test(child.localName);
    if (isBlock) add(' ');
    for (let inner = child.firstChild; inner; inner = inner.nextSibling) read(inner);
    if (isBlock) add(' ');
  };
  const add = (piece: string): void => {
    pieces.push(piece.slice(0, room));
    room -= piece.length;
  };
  for (let child = element.firstChild; child; child = child.nextSibling) read(child);
  return cleanText(pieces.join(''), longest);
}

const NEVER_WRITTEN = 'script,style,template,[hidden],[style*="display:none" i],[style*="display: none" i]';

function pictureText(picture: Element): string {
  return picture.getAttribute('data-emoji') ?? picture.getAttribute('alt') ?? '';
}
