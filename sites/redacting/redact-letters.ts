/** One letter of each script stands for all of its letters: what is left tells the language and the direction only. */
const letterByScript: readonly (readonly [script: RegExp, letter: string])[] = [
  [/\p{Script=Cyrillic}/u, 'ж'],
  [/\p{Script=Greek}/u, 'ω'],
  [/\p{Script=Arabic}/u, 'ع'],
  [/\p{Script=Hebrew}/u, 'א'],
  [/\p{Script=Han}/u, '字'],
  [/\p{Script=Hiragana}/u, 'あ'],
  [/\p{Script=Katakana}/u, 'ア'],
  [/\p{Script=Hangul}/u, '가'],
  [/\p{Script=Devanagari}/u, 'क'],
  [/\p{Script=Bengali}/u, 'ক'],
  [/\p{Script=Tamil}/u, 'க'],
  [/\p{Script=Thai}/u, 'ก'],
  [/\p{Script=Georgian}/u, 'ა'],
  [/\p{Script=Armenian}/u, 'ա'],
];

// The mark of how far away a person is stands alone in its line; readers find the other lines by it.
const DEGREE = /^\s*(?:[·•・]\s*\D{0,14})?[123]\D{0,14}$/u;
// Lines with dates are told by their years.
const YEAR = /^\d{4}$/u;
// Of the invisible characters only those that steer direction and joining stay: others can carry a text.
const STAYS = /[\t\n\r\u00ad\u200c-\u200f\u202a-\u202e\u2066-\u2069]/u;
const CHARACTER =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\p{L}|\p{M}|\p{N}|\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\p{C}/gu;

/** The text with every letter and digit replaced; punctuation, white space, case, script and length stay, and that a number is a year. */
export function redactLetters(text: string): string {
  const isDegree = DEGREE.test(text);
  return text.replace(CHARACTER, (character) =>
    isDegree && /[123]/u.test(character) ? character : standInFor(character),
  );
}

function standInFor(character: string): string {
  // Most letters are these: a page has hundreds of thousands.
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (YEAR.test(character)) return '2000';
  if (/\p{L}/u.test(character)) return letterFor(character);
  if (/\p{N}/u.test(character)) return '0';
  if (/\p{Extended_Pictographic}|\p{RI}/u.test(character)) return '☺';
  return STAYS.test(character) ? character : '';
}

function letterFor(character: string): string {
  const letter = letterByScript.find(([script]) => script.test(character))?.[1] ?? 'x';
  return /\p{Lu}|\p{Lt}/u.test(character) ? letter.toUpperCase() : letter;
}
