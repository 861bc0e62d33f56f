import { withAsciiDigits } from '../page-reading';

/** How one page may write a text and another one writes it: small letters, ASCII digits, no dots; a comma parts with `|`. */
export function plainWords(text: string): string {
  return withAsciiDigits(text)
    .normalize('NFKC')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[,\u060c\u3001;\u2022\u00b7|\n]+/gu, ' | ')
    .replace(/\.(?!\d)|(?<!\d)\./gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Where `word` stands in the text by itself: no number goes on on either side, and no letter where it ends in a letter. */
export function placeOf(word: string, text: string): number {
  for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    const isCut = goesOn(before.at(-1), word[0]) || goesOn(word.at(-1), after[0]);
    if (!isCut && !isPartOfNumbers(before, word, after)) return at;
  }
  return -1;
}

/** Whether the text cuts numbers that belong together: the "27 1" of "23.03.27 1:15" is no day. */
function isPartOfNumbers(before: string, word: string, after: string): boolean {
  const isLater = /\d[.:/-]$/u.test(before) && /^\d/u.test(word);
  return isLater || (/\d$/u.test(word) && /^[.:/-]\d/u.test(after));
}

// Scripts that write without spaces put one word right behind the other.
function goesOn(before = '', after = ''): boolean {
  const isSpaced =
    /[\p{L}\p{M}]/u.test(before + after) &&
    !/[\p{sc=Han}\p{sc=Hira}\p{sc=Hang}\p{sc=Thai}]/u.test(before + after);
  return isSpaced ? /[\p{L}\p{M}]{2}/u.test(before + after) : /\d\d/u.test(before + after);
}
