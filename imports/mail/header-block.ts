import { knownHeaders } from './known-headers';
import { decodeBytes } from './charset';

/** Bytes of a mail, and the same as text in which each character stands for one byte. */
export interface MailSource {
  readonly bytes: Uint8Array;
  readonly latin: string;
}

/** The header of a mail or of one of its parts: where its known fields are. They are decoded when they are asked for. */
export interface HeaderBlock {
  readonly source: MailSource;
  /** Begin and end of each value, one pair after the other, by lower-case name. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How many lines look like header fields, known ones or not. */
  readonly fieldCount: number;
  /** Where the body begins, or undefined when the source ends before it. */
  readonly bodyAt: number | undefined;
}

const LONGEST_NAME = 32;
const LONGEST_VALUE = 65_536;

// Most fields of a real header are not known: the length of the name and its first letter tell that without reading it.
const canBeKnown = new Uint8Array(LONGEST_NAME * 32);
for (const name of knownHeaders) canBeKnown[slotOf(name.length, name.charCodeAt(0))] = 1;

function slotOf(length: number, firstUnit: number): number {
  return length * 32 + (firstUnit & 31);
}

/** Reads the header that begins at this byte. */
export function readHeaderBlock(source: MailSource, from: number): HeaderBlock {
  const { latin } = source;
  const places = new Map<string, number[]>();
  let fieldCount = 0;
  let at = from;
  while (at < latin.length) {
    const lineEnd = endOfLine(latin, at);
    if (isBlank(latin, at, lineEnd)) return { source, places, fieldCount, bodyAt: lineEnd + 1 };
    const end = endOfField(latin, lineEnd);
    const colon = latin.indexOf(':', at);
    if (colon > at && colon < lineEnd) {
      fieldCount += 1;
      notePlace(places, latin, at, colon, end);
    }
    at = end + 1;
  }
  return { source, places, fieldCount, bodyAt: undefined };
}

function notePlace(
  places: Map<string, number[]>,
  latin: string,
  at: number,
  colon: number,
  end: number,
): void {
  let nameEnd = colon;
  while (nameEnd > at && latin.charCodeAt(nameEnd - 1) <= 32) nameEnd -= 1;
  const length = nameEnd - at;
  if (length >= LONGEST_NAME || canBeKnown[slotOf(length, latin.charCodeAt(at))] !== 1) return;
  const name = latin.slice(at, nameEnd).toLowerCase();
  if (!knownHeaders.has(name)) return;
  const known = places.get(name);
  if (known) known.push(colon + 1, end);
  else places.set(name, [colon + 1, end]);
}

function endOfLine(latin: string, at: number): number {
  const end = latin.indexOf('\n', at);
  return end < 0 ? latin.length : end;
}

function isBlank(latin: string, at: number, lineEnd: number): boolean {
  return lineEnd === at || (lineEnd === at + 1 && latin.charCodeAt(at) === 13);
}

// A field goes on in the lines that begin with white space (RFC 5322, 2.2.3).
function endOfField(latin: string, lineEnd: number): number {
  let end = lineEnd;
  while (end + 1 < latin.length && isWhite(latin.charCodeAt(end + 1))) end = endOfLine(latin, end + 1);
  return end;
}

function isWhite(unit: number): boolean {
  return unit === 32 || unit === 9;
}

/** The topmost value of a field, unfolded; encoded words are left as they are. Undefined when the header has no such field. */
export function fieldText(block: HeaderBlock, name: string): string | undefined {
  const places = block.places.get(name);
  return places && textAt(block.source, places[0] ?? 0, places[1] ?? 0);
}

/** All values of a field from the top down, unfolded. */
export function fieldTexts(block: HeaderBlock, name: string): readonly string[] {
  const places = block.places.get(name) ?? [];
  const texts: string[] = [];
  for (let index = 0; index + 1 < places.length; index += 2)
    texts.push(textAt(block.source, places[index] ?? 0, places[index + 1] ?? 0));
  return texts;
}

/** Whether the header has such a field at all. */
export function hasField(block: HeaderBlock, name: string): boolean {
  return block.places.has(name);
}

function textAt({ bytes, latin }: MailSource, begin: number, end: number): string {
  const cut = Math.min(end, begin + LONGEST_VALUE);
  const raw = latin.slice(begin, cut).trim();
  const text = isAscii(raw) ? raw : decodeBytes(bytes.subarray(begin, cut), 'utf-8').trim();
  return text.includes('\n') ? text.replace(/\r?\n[ \t]+/gu, ' ') : text;
}

/** Whether all characters are of ASCII. */
export function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- the range begins with the control characters
  return !/[^\u0000-\u007f]/u.test(text);
}
