// Chinese, Japanese and the languages of South-East Asia put no spaces between words: there each character is one.
const unspaced =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const anyWord = new RegExp(`${unspaced}\\p{M}*|[[\\p{L}\\p{M}\\p{N}]--${unspaced}]+`, 'gv');
const anyUnspaced = new RegExp(unspaced, 'v');

/** A letter of twenty pages: what stands after that was not written for one person. */
const MAX_LENGTH = 40_000;
const MAX_CLOSING_LINES = 6;
/** A greeting or a closing has at most so many words, a name and a title included. */
const MAX_FRAME_WORDS = 6;
const CHARACTERS_A_WORD = 3;

interface Line {
  readonly words: readonly string[];
  readonly asks: boolean;
}

/**
 * The words of a text that stay the same when it is sent to somebody else, in lower case: without greeting, closing and
 * the names of its recipient. In a script without spaces each character is a word.
 */
export function ownWords(text: string, names: readonly string[]): readonly string[] {
  const parts = names
    .flatMap((name) => name.normalize('NFC').split(/\s+/u))
    .filter(({ length }) => length > 1);
  const isName = nameTest(parts);
  return withoutFrame(linesOf(withoutJoinedNames(text.slice(0, MAX_LENGTH).normalize('NFC'), parts)))
    .flatMap(({ words }) => words)
    .filter((word) => !isName(word))
    .map((word) => word.toLowerCase());
}

/** Whether a word of `ownWords` is a character of a script without spaces. */
export function isCharacter(word: string): boolean {
  return anyUnspaced.test(word);
}

function wordsOf(text: string): readonly string[] {
  return text.match(anyWord) ?? [];
}

function linesOf(text: string): readonly Line[] {
  return text
    .split(/[\r\n]+/u)
    .map((line) => ({ words: wordsOf(line), asks: /[?？؟]\s*$/u.test(line) }))
    .filter(({ words }) => words.length > 0);
}

/** Greetings and closings have one shape in all languages: short lines at the two ends, none of which asks something. */
function withoutFrame(lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  const start = first && isFrame(first) ? 1 : 0;
  const end = lines.findLastIndex((line) => !isFrame(line)) + 1;
  return lines.slice(start, Math.max(end, lines.length - MAX_CLOSING_LINES));
}

function isFrame({ words, asks }: Line): boolean {
  if (asks || words.length > MAX_FRAME_WORDS * CHARACTERS_A_WORD) return false;
  const characters = words.filter(isCharacter).length;
  return words.length - characters + characters / CHARACTERS_A_WORD <= MAX_FRAME_WORDS;
}

function withoutJoinedNames(text: string, names: readonly string[]): string {
  return names.filter(isCharacter).reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

/** Names are written with a capital where the script has them: the "will" of a sentence is not the name Will. */
function nameTest(names: readonly string[]): (word: string) => boolean {
  const known = new Set(
    names.flatMap((name) => wordsOf(name.toLowerCase())).filter(({ length }) => length > 1),
  );
  return (word) => {
    const lower = word.toLowerCase();
    return known.has(lower) && (word !== lower || word === word.toUpperCase());
  };
}
