import { headByBytes } from './byte-text';
import { decodeBytes } from './charset';
import { knownHeaders } from './known-headers';

/** The header of a mail or of one of its parts: where its known fields are. They are decoded when they are asked for. */
export interface HeaderBlock {
  /** All that is kept of the mail. */
  readonly bytes: Uint8Array;
  /** Where the header begins in them. */
  readonly from: number;
  /** The header as text, each character one byte. */
  readonly text: string;
  /** Begin and end of each value in the text, one pair after the other, by lower-case name. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Where the body begins in the bytes, or undefined when they end before it. */
  readonly bodyAt: number | undefined;
}

const LONGEST_NAME = 32;
const LONGEST_VALUE = 65_536;
const GROWTH = 8;

// Most fields of a real header are not known: the length of the name and its first letter tell that without reading it.
const canBeKnown = new Uint8Array(LONGEST_NAME * 32);
for (const name of knownHeaders) canBeKnown[slotOf(name.length, name.charCodeAt(0))] = 1;

function slotOf(length: number, firstUnit: number): number {
  return length * 32 + (firstUnit & 31);
}

/** Reads the header that begins at this byte and ends before `to`. `likely` is how long it may well be. */
export function readHeaderBlock(bytes: Uint8Array, from: number, to: number, likely: number): HeaderBlock {
  const end = Math.min(to, from + likely);
  const block = readWithin(bytes, from, end);
  if (block.bodyAt !== undefined || end === to) return block;
  return readHeaderBlock(bytes, from, to, likely * GROWTH);
}

function readWithin(bytes: Uint8Array, from: number, to: number): HeaderBlock {
  const text = headByBytes(bytes.subarray(from, to));
  const places = new Map<string, number[]>();
  let at = 0;
  while (at < text.length) {
    const lineEnd = endOfLine(text, at);
    if (isBlank(text, at, lineEnd)) return { bytes, from, text, places, bodyAt: from + lineEnd + 1 };
    const end = endOfField(text, lineEnd);
    const colon = text.indexOf(':', at);
    if (colon > at && colon < lineEnd) notePlace(places, text, at, colon, end);
    at = end + 1;
  }
  return { bytes, from, text, places, bodyAt: undefined };
}

function notePlace(
  places: Map<string, number[]>,
  text: string,
  at: number,
  colon: number,
  end: number,
): void {
  let nameEnd = colon;
  while (nameEnd > at && text.charCodeAt(nameEnd - 1) <= 32) nameEnd -= 1;
  const length = nameEnd - at;
  if (length >= LONGEST_NAME || canBeKnown[slotOf(length, text.charCodeAt(at))] !== 1) return;
  const name = text.slice(at, nameEnd).toLowerCase();
  if (!knownHeaders.has(name)) return;
  const known = places.get(name);
  if (known) known.push(colon + 1, end);
  else places.set(name, [colon + 1, end]);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function isBlank(text: string, at: number, lineEnd: number): boolean {
  return lineEnd === at || (lineEnd === at + 1 && text.charCodeAt(at) === 13);
}

// A field goes on in the lines that begin with white space (RFC 5322, 2.2.3).
function endOfField(text: string, lineEnd: number): number {
  let end = lineEnd;
  while (end + 1 < text.length && isWhite(text.charCodeAt(end + 1))) end = endOfLine(text, end + 1);
  return end;
}

function isWhite(unit: number): boolean {
  return unit === 32 || unit === 9;
}

/** The topmost value of a field, unfolded; encoded words are left as they are. Undefined when the header has no such field. */
export function fieldText(block: HeaderBlock, name: string): string | undefined {
  const places = block.places.get(name);
  return places && valueAt(block, places[0] ?? 0, places[1] ?? 0);
}

/** All values of a field from the top down, unfolded. */
export function fieldTexts(block: HeaderBlock, name: string): readonly string[] {
  const places = block.places.get(name) ?? [];
  const values: string[] = [];
  for (let index = 0; index + 1 < places.length; index += 2)
    values.push(valueAt(block, places[index] ?? 0, places[index + 1] ?? 0));
  return values;
}

/** Whether the header has such a field at all. */
export function hasField(block: HeaderBlock, name: string): boolean {
  return block.places.has(name);
}

function valueAt({ bytes, from, text }: HeaderBlock, begin: number, end: number): string {
  const cut = Math.min(end, begin + LONGEST_VALUE);
  const raw = text.slice(begin, cut).trim();
  const value = isAscii(raw) ? raw : decodeBytes(bytes.subarray(from + begin, from + cut), 'utf-8').trim();
  return value.includes('\n') ? value.replace(/\r?\n[ \t]+/gu, ' ') : value;
}

// Printable ASCII and white space; whatever else there is takes the slower way.
const PLAIN = /^[\t\r\n -~]*$/u;

/** Whether all characters are of ASCII, and none is a control character but for white space. */
export function isAscii(text: string): boolean {
  return PLAIN.test(text);
}
