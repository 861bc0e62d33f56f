import { legacyEncoding, type LegacyEncoding } from './legacy-encoding';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;

/**
 * In which encoding a file is written, by its first block of bytes that says it; undefined while all of it is ASCII.
 * Spreadsheets write UTF-8, the old code pages of Windows, and UTF-16 for "Unicode text".
 */
export function chooseEncoding(block: Uint8Array, isFirst: boolean): TextEncoding | undefined {
  const marked = isFirst ? markedEncoding(block) : undefined;
  if (marked) return marked;
  const { whole, broken } = countSequences(block);
  if (whole + broken === 0) return undefined;
  return whole >= broken ? 'utf-8' : legacyEncoding(block);
}

/** By the mark at its beginning; UTF-16 without one is known by the zero half of each ASCII letter. */
function markedEncoding(block: Uint8Array): TextEncoding | undefined {
  const [first, second, third] = block;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  block.subarray(0, 1_024).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const enough = Math.min(block.length, 1_024) / 4;
  const [even = 0, odd = 0] = zeros;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
}

/** How many letters beyond ASCII are whole sequences of UTF-8, and how many bytes are part of none. */
function countSequences(block: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < block.length;) {
    const byte = block[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = lengthOfSequence(byte);
    // The block may end within a letter.
    if (at + length > block.length) break;
    const isWhole = length > 0 && block.subarray(at + 1, at + length).every(isContinuation);
    if (!isWhole) broken += 1;
    else whole += 1;
    at += isWhole ? length : 1;
  }
  return { whole, broken };
}

/** RFC 3629, section 4, beyond ASCII; 0 for a byte that begins no letter. */
function lengthOfSequence(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}
