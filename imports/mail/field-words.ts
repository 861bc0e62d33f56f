import { decodeWords } from 'postal-mime';
import { withoutUnseen } from '../unseen-characters';
import { readCommonWords } from './common-words';
import { isAscii } from './header-block';

const LONGEST = 512;
const SIMPLE = /^[!-~]+(?: [!-~]+)*$/u;

/** A header value with its encoded words (RFC 2047) decoded, made safe to keep: NFC, no control characters, at most 512 characters. */
export function wordsOf(value: string): string {
  if (!value.includes('=?')) return cleanWords(value);
  return cleanWords(readCommonWords(value) ?? decodeWords(joinedWords(value)));
}

// Programs that fold by counting leave white space inside of an encoded word, or none between two.
function joinedWords(value: string): string {
  return value.replace(/\?==\?/gu, '?= =?');
}

/** Text made safe to keep: NFC, white space collapsed, no control or bidi characters, at most 512 characters unless told otherwise. */
export function cleanWords(text: string, longest = LONGEST): string {
  if (text.length <= longest && SIMPLE.test(text)) return text;
  const known = isAscii(text) ? text : text.normalize('NFC');
  const clean = withoutUnseen(known.replace(/\s+/gu, ' ')).replace(/ {2,}/gu, ' ').trim();
  // The cut must not leave half of a surrogate pair behind.
  return clean.length > longest
    ? clean
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/u, '')
        .trim()
    : clean;
}

/** The same text with memory of its own: a piece of a text keeps the whole of it alive, which here is a header. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
