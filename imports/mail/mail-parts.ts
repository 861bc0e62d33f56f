import { placesOf } from './byte-text';
import { readContentType, type ContentType } from './content-type';
import { fieldText, readHeaderBlock, type HeaderBlock } from './header-block';

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
const NEWLINE = 10;
const HYPHEN = 45;

/** The parts of a mail in their order, as far as they begin before `to`. At most 60, and 12 deep. */
export function partsOf(block: HeaderBlock, to: number): readonly MailPart[] {
  const parts: MailPart[] = [];
  collect(block, to, 0, parts);
  return parts;
}

function collect(block: HeaderBlock, to: number, depth: number, parts: MailPart[]): void {
  const contentType = readContentType(fieldText(block, 'content-type'));
  const from = block.bodyAt;
  if (from === undefined || parts.length >= MOST_PARTS) return;
  const isMultipart = depth < DEEPEST && contentType.type.startsWith('multipart/');
  const boundary = isMultipart ? contentType.parameter('boundary') : undefined;
  const pieces = boundary ? piecesBetween(block.bytes, boundary, from, to) : [];
  if (isMultipart && pieces.length === 0) parts.push(wordsAlone(from, to));
  else if (!isMultipart)
    parts.push({ contentType, encoding: encodingOf(block), isAttached: isAttached(block), from, to });
  for (const [begin, end] of pieces) {
    if (parts.length >= MOST_PARTS) return;
    collect(headerOfPart(block.bytes, begin, end), end, depth + 1, parts);
  }
}

// A program has lost the parts of a multipart: what stands there is read as it is.
function wordsAlone(from: number, to: number): MailPart {
  return { contentType: readContentType(undefined), encoding: '', isAttached: false, from, to };
}

// A part may have no header at all: then its first line is blank, or belongs to its body.
function headerOfPart(bytes: Uint8Array, begin: number, end: number): HeaderBlock {
  const block = readHeaderBlock(bytes, begin, end);
  return block.bodyAt === undefined ? { ...block, names: [], places: [], bodyAt: begin } : block;
}

function piecesBetween(
  bytes: Uint8Array,
  boundary: string,
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = [];
  let begin: number | undefined;
  for (const at of placesOf(`--${boundary}`, bytes, from, to, MOST_PARTS)) {
    if (at !== from && bytes[at - 1] !== NEWLINE) continue;
    const next = at + boundary.length + 2;
    if (begin !== undefined) pieces.push([begin, at]);
    if (bytes[next] === HYPHEN && bytes[next + 1] === HYPHEN) return pieces;
    begin = afterLine(bytes, next, to);
  }
  if (begin !== undefined) pieces.push([begin, to]);
  return pieces;
}

function afterLine(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== NEWLINE) at += 1;
  return Math.min(to, at + 1);
}

function encodingOf(block: HeaderBlock): string {
  const field = fieldText(block, 'content-transfer-encoding');
  return field === undefined ? '' : field.toLowerCase().replace(/[\s;].*$/u, '');
}

function isAttached(block: HeaderBlock): boolean {
  return /^attachment\b/iu.test(fieldText(block, 'content-disposition') ?? '');
}
