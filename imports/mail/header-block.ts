import { textByBytes } from './byte-text';
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
  /** The known fields from the top down, in lower case. */
  readonly names: readonly string[];
  /** Begin and end of the value of each of them in the text, one pair after the other. */
  readonly places: readonly number[];
  /** Where the body begins in the bytes, or undefined when they end before it. */
  readonly bodyAt: number | undefined;
}

const NEWLINE = 10;
const RETURN = 13;
const COLON = 58;
const LONGEST_NAME = 32;
/** Far more than any field of a mail between people has; what is longer names more than 20 of them. */
const LONGEST_VALUE = 16_384;

// Most fields of a real header are not known: the length of the name and its first letter tell that without reading it.
const knownBySlot: (string[] | undefined)[] = Array.from({ length: LONGEST_NAME * 32 }, () => undefined);
for (const name of knownHeaders) (knownBySlot[slotOf(name.length, name.charCodeAt(0))] ??= []).push(name);

function slotOf(length: number, firstUnit: number): number {
  return length * 32 + (firstUnit & 31);
}

/** Reads the header that begins at this byte and ends before `to`. */
export function readHeaderBlock(bytes: Uint8Array, from: number, to: number): HeaderBlock {
  const names: string[] = [];
  const places: number[] = [];
  let at = from;
  let bodyAt: number | undefined;
  while (at < to && bodyAt === undefined) {
    const lineEnd = endOfLine(bytes, at, to);
    const end = isBlank(bytes, at, lineEnd) ? lineEnd : endOfField(bytes, lineEnd, to);
    if (isBlank(bytes, at, lineEnd)) bodyAt = lineEnd + 1;
    else noteField(names, places, bytes, at, lineEnd, end, from);
    at = end + 1;
  }
  const text = names.length === 0 ? '' : textByBytes(bytes.subarray(from, bodyAt ?? to));
  return { bytes, from, text, names, places, bodyAt };
}

function noteField(
  names: string[],
  places: number[],
  bytes: Uint8Array,
  at: number,
  lineEnd: number,
  end: number,
  from: number,
): void {
  let colon = at;
  while (colon < lineEnd && bytes[colon] !== COLON) colon += 1;
  if (colon === at || colon === lineEnd) return;
  const name = knownName(bytes, at, colon);
  if (name === undefined) return;
  names.push(name);
  places.push(colon + 1 - from, end - from);
}

function knownName(bytes: Uint8Array, at: number, colon: number): string | undefined {
  let nameEnd = colon;
  while (nameEnd > at && (bytes[nameEnd - 1] ?? 0) <= 32) nameEnd -= 1;
  const length = nameEnd - at;
  if (length >= LONGEST_NAME) return undefined;
  const candidates = knownBySlot[slotOf(length, bytes[at] ?? 0)];
  return candidates?.find((name) => isNamed(bytes, at, name));
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1)
    if (lowerCase(bytes[at + index] ?? 0) !== name.charCodeAt(index)) return false;
  return true;
}

function lowerCase(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

function endOfLine(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== NEWLINE) at += 1;
  return at;
}

function isBlank(bytes: Uint8Array, at: number, lineEnd: number): boolean {
  return lineEnd === at || (lineEnd === at + 1 && bytes[at] === RETURN);
}

// A field goes on in the lines that begin with white space (RFC 5322, 2.2.3).
function endOfField(bytes: Uint8Array, lineEnd: number, to: number): number {
  let end = lineEnd;
  while (end + 1 < to && isWhite(bytes[end + 1] ?? 0)) end = endOfLine(bytes, end + 1, to);
  return end;
}

function isWhite(unit: number): boolean {
  return unit === 32 || unit === 9;
}

/** The topmost value of a field, unfolded; encoded words are left as they are. Undefined when the header has no such field. */
export function fieldText(block: HeaderBlock, name: string): string | undefined {
  const index = block.names.indexOf(name);
  return index < 0 ? undefined : valueAt(block, index);
}

/** All values of a field from the top down, unfolded. */
export function fieldTexts(block: HeaderBlock, name: string): readonly string[] {
  const values: string[] = [];
  for (let index = block.names.indexOf(name); index >= 0; index = block.names.indexOf(name, index + 1))
    values.push(valueAt(block, index));
  return values;
}

/** Whether the header has such a field at all. */
export function hasField(block: HeaderBlock, name: string): boolean {
  return block.names.includes(name);
}

function valueAt({ bytes, from, text, places }: HeaderBlock, index: number): string {
  const begin = places[2 * index] ?? 0;
  const cut = Math.min(places[2 * index + 1] ?? 0, begin + LONGEST_VALUE);
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
