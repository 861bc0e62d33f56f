import { readContentType, type ContentType } from './content-type';
import { fieldText, readHeaderBlock, type HeaderBlock, type MailSource } from './header-block';

/** A part of a mail that is no multipart: its kind, and where its bytes are. */
export interface MailPart {
  readonly contentType: ContentType;
  /** In lower case; empty where the part names none. */
  readonly encoding: string;
  readonly isAttached: boolean;
  readonly from: number;
  readonly to: number;
}

const DEEPEST = 12;
const MOST_PARTS = 60;

/** The parts of a mail in their order, as far as the source holds them. At most 60, and 12 deep. */
export function partsOf(block: HeaderBlock): readonly MailPart[] {
  const parts: MailPart[] = [];
  const { latin } = block.source;
  if (block.bodyAt !== undefined) collect(block, latin.length, 0, parts);
  return parts;
}

function collect(block: HeaderBlock, to: number, depth: number, parts: MailPart[]): void {
  const contentType = readContentType(fieldText(block, 'content-type'));
  const from = block.bodyAt;
  if (from === undefined || parts.length >= MOST_PARTS) return;
  const boundary = contentType.type.startsWith('multipart/') ? contentType.parameter('boundary') : undefined;
  if (!boundary || depth >= DEEPEST) {
    parts.push({ contentType, encoding: encodingOf(block), isAttached: isAttached(block), from, to });
    return;
  }
  for (const [begin, end] of piecesBetween(block.source, boundary, from, to)) {
    if (parts.length >= MOST_PARTS) return;
    collect(headerOfPart(block.source, begin, end), end, depth + 1, parts);
  }
}

// A part may have no header at all: then its first line is blank, or belongs to its body.
function headerOfPart(source: MailSource, begin: number, end: number): HeaderBlock {
  const block = readHeaderBlock(source, begin);
  const isOfPart = block.bodyAt !== undefined && block.bodyAt <= end;
  return isOfPart ? block : { ...block, places: new Map(), bodyAt: begin };
}

function piecesBetween(
  { latin }: MailSource,
  boundary: string,
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = [];
  const delimiter = `--${boundary}`;
  let begin: number | undefined;
  let at = latin.indexOf(delimiter, from);
  while (at >= 0 && at < to && pieces.length < MOST_PARTS) {
    const next = at + delimiter.length;
    if (at === from || latin.charCodeAt(at - 1) === 10) {
      if (begin !== undefined) pieces.push([begin, at]);
      if (latin.startsWith('--', next)) return pieces;
      const lineEnd = latin.indexOf('\n', next);
      begin = lineEnd < 0 ? to : lineEnd + 1;
    }
    at = latin.indexOf(delimiter, next);
  }
  if (begin !== undefined) pieces.push([begin, to]);
  return pieces;
}

function encodingOf(block: HeaderBlock): string {
  return (
    fieldText(block, 'content-transfer-encoding')
      ?.toLowerCase()
      .replace(/[\s;].*$/u, '') ?? ''
  );
}

function isAttached(block: HeaderBlock): boolean {
  return /^attachment\b/iu.test(fieldText(block, 'content-disposition') ?? '');
}
