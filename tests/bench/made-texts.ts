import type { Tongue } from './made-tongues';

const encoder = new TextEncoder();
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LINE = 76;

/** Letters without a pattern that a compressor would see, the same for the same seed. */
export function noise(seed: number, length: number): string {
  let state = (seed + 1) * 2_654_435_761;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ALPHABET[state >>> 26] ?? 'A';
  }).join('');
}

/** So many lines of words, in an order of their own for each seed. */
export function paragraphs({ words }: Tongue, seed: number, lines: number): string {
  const each = words.split(' ');
  return Array.from({ length: lines }, (_, line) => {
    const turn = (seed * 7 + line * 3) % each.length;
    return [...each.slice(turn), ...each.slice(0, turn)].join(' ');
  }).join('\r\n');
}

/** A header value as encoded words where it is not ASCII. */
export function encodedWords(text: string): string {
  return /^[ -~]*$/u.test(text) ? text : `=?UTF-8?Q?${[...encoder.encode(text)].map(escaped).join('')}?=`;
}

/** Quoted-printable in lines of at most 76 characters. */
export function quotedPrintable(text: string): string {
  const encoded = text.replace(/[^\r\n -<>-~]+/gu, (some) => [...encoder.encode(some)].map(escaped).join(''));
  return encoded.replace(/[^\r\n]{70}(?=[^\r\n])(?<!=|=.)/gu, '$&=\r\n');
}

/** Base64 in lines of 76 characters. */
export function base64(text: string): string {
  const bytes = [...encoder.encode(text)].map((byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replace(new RegExp(`.{${String(LINE)}}`, 'gu'), '$&\r\n');
}

/** Lines of base64 that stand for nothing. */
export function attachedLines(seed: number, bytes: number): string {
  const lines = Array.from({ length: 97 }, (_, line) => noise(seed + line, LINE));
  return Array.from({ length: Math.ceil(bytes / (LINE + 2)) }, (_, line) => lines[line % 97]).join('\r\n');
}

function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
