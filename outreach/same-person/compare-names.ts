import { mainForm } from './forms-of-names';
import { nameWords } from './name-words';

/**
 * How two names stand to each other. `same`: word for word, in any order. `within`: one has
 * all full words of the other and more. `form`: the same but for a given name's form. `initials`: they agree where one gives only the first letter. `part`: one is a
 * single word of the other. `unknown`: one of them is no name.
 */
export type NameLikeness = 'same' | 'form' | 'within' | 'initials' | 'part' | 'different' | 'unknown';

/** How alike two names are, whichever is given first. */
export function compareNames(first: string | undefined, second: string | undefined): NameLikeness {
  const [one, other] = inOrder(nameWords(first ?? ''), nameWords(second ?? ''));
  if (one.length === 0 || other.length === 0) return 'unknown';
  const isWhole = one.length + other.length > 2 || !one.every(isLatin);
  if (one.join('') === other.join('')) return isWhole ? 'same' : 'part';
  return likenessOf(one, other);
}

/** Pairing off words takes the first that fits, so that the order must not depend on who asks. */
function inOrder(first: readonly string[], second: readonly string[]) {
  return first.join(' ') <= second.join(' ') ? ([first, second] as const) : ([second, first] as const);
}

function likenessOf(one: readonly string[], other: readonly string[]): NameLikeness {
  const exact = matched(one, other, isSameWord);
  const forms = matched(exact.one, exact.other, isForm);
  const letters = matched(forms.one, forms.other, isInitialOf);
  if (letters.one.length > 0 && letters.other.length > 0) return 'different';
  const full = exact.count + forms.count;
  const total = full + letters.count;
  if (full === 0) return 'different';
  if (total === 1) return 'part';
  if (full === 1) return 'initials';
  const rest = letters.one.length + letters.other.length + letters.count;
  if (rest > 0) return 'within';
  return forms.count > 0 ? 'form' : 'same';
}

/** Pairs off the words of two names, and gives how many there were and the words that are left. */
function matched(
  one: readonly string[],
  other: readonly string[],
  fits: (word: string, second: string) => boolean,
) {
  const rest = [...other];
  const left = one.filter((word) => {
    const index = rest.findIndex((second) => fits(word, second));
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return { count: one.length - left.length, one: left, other: rest };
}

function isSameWord(word: string, second: string): boolean {
  return word === second && (word.length > 1 || !isLatin(word));
}

function isForm(word: string, second: string): boolean {
  return word.length > 1 && mainForm(word) === mainForm(second);
}

function isInitialOf(word: string, second: string): boolean {
  const [short, long] = word.length <= second.length ? [word, second] : [second, word];
  return short.length === 1 && long.startsWith(short) && isLatin(short);
}

/** A single letter of another script may be a whole word. */
function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}
