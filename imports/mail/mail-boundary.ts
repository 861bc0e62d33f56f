import { textByBytes } from './byte-text';
import { certaintyOf } from './from-line';
import { knownHeaders } from './known-headers';

/** Where the next mail begins: at the line after `at`. Or none before `at`, from where the search goes on when there are more bytes. */
export interface Boundary {
  readonly kind: 'boundary' | 'none';
  readonly at: number;
}

const NEWLINE = 10;
const LONGEST_LINE = 512;
/** So many bytes after a line end may be needed to know whether a mail begins there. */
export const LOOK_AHEAD = 1_536;

const PATTERN = [NEWLINE, 70, 114, 111, 109, 32];
const STRIDE = PATTERN.length - 1;
// How far before a byte the line end stands if the byte is one of "\nFrom"; 0 for those that are not.
const stepsBack = new Uint8Array(256);
PATTERN.slice(0, STRIDE).forEach((unit, index) => {
  stepsBack[unit] = index;
});

/** The first line end in the bytes from `from` to `to` after which a mail begins. */
export function findBoundary(bytes: Uint8Array, from: number, to: number, isEnd: boolean): Boundary {
  let at = from;
  for (;;) {
    at = findFromLine(bytes, at, to);
    if (at + PATTERN.length > to) return { kind: 'none', at: Math.min(at, to) };
    if (at + LOOK_AHEAD > to && !isEnd) return { kind: 'none', at };
    if (beginsMail(bytes.subarray(at + 1, Math.min(to, at + LOOK_AHEAD)))) return { kind: 'boundary', at };
    at += 1;
  }
}

/**
 * Where "\nFrom " stands, or where the search may go on when there are more bytes. Every fifth byte is looked at: one of
 * them is in "\nFrom". As no step waits for the one before it, this is faster than skips that depend on what is there
 * (Horspool), although those are longer. What is asked first is whether a line ends where it should: that is so rare
 * that processors foresee the answer, and the search is twice as fast as by asking for one of the five letters (4.8
 * instead of 2.0 GB/s).
 */
function findFromLine(bytes: Uint8Array, from: number, to: number): number {
  const last = to - PATTERN.length;
  for (let at = from + STRIDE - 1; at < last + STRIDE; at += STRIDE) {
    const begin = at - (stepsBack[bytes[at] ?? 0] ?? 0);
    if (bytes[begin] === NEWLINE && begin <= last && isFromLine(bytes, begin)) return begin;
  }
  return Math.max(from, last + 1);
}

function isFromLine(bytes: Uint8Array, begin: number): boolean {
  for (let index = 0; index < PATTERN.length; index += 1)
    if (bytes[begin + index] !== PATTERN[index]) return false;
  return true;
}

const HEADER_LINE = /^[!-9;-~]{1,76}[ \t]*:/u;
const LINES_TO_LOOK_AT = 6;

/** Whether these bytes, which begin with `From `, are the beginning of a mail. */
export function beginsMail(bytes: Uint8Array): boolean {
  if (isTakeoutLine(bytes)) return true;
  const [first = '', ...lines] = textByBytes(bytes).split(/\r?\n/u, LINES_TO_LOOK_AT);
  if (first.length > LONGEST_LINE) return false;
  const certainty = certaintyOf(first.trimEnd());
  const end = lines.indexOf('');
  const header = (end < 0 ? lines : lines.slice(0, end)).filter((line) => HEADER_LINE.test(line));
  if (certainty === 'with-header') return header.length > 0;
  return certainty === 'with-known-header' && header.some(isWellKnown);
}

// Gmail's number of the message, "@xxx": no prose looks like that.
function isTakeoutLine(bytes: Uint8Array): boolean {
  let at = 5;
  while (isDigit(bytes[at] ?? 0)) at += 1;
  return (
    at > 12 && bytes[at] === 64 && bytes[at + 1] === 120 && bytes[at + 2] === 120 && bytes[at + 3] === 120
  );
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isWellKnown(line: string): boolean {
  return knownHeaders.has(line.slice(0, line.indexOf(':')).trim().toLowerCase());
}
