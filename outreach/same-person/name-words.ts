/** Letters that Unicode does not take apart, as they are written where they are missing. */
const otherLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'a',
  œ: 'o',
  ß: 'ss',
  ı: 'i',
};

const tableOf = (words: string) => new Set(words.trim().split(/\s+/u).map(foldedWord));

const titles = tableOf(`
dr prof professor mr mrs ms miss mx sir lady herr frau fr dipl dipling habil jur phil phd dphil mba msc bsc llm llb md dds
dvm esq cpa cfa cfp pmp shrm acca fca frsa obe mbe cbe meng beng mpa mph jd edd psyd dba ceng cissp csm sphr monsieur
madame mme mlle sig signora señor señora doña pani mgr inz emba hons
`);
/** They are words of names too, so that they count as titles only beside two words that are none. */
const doubtfulTitles = tableOf(
  'ma ca ba pe ing med nat rer don mag pan ir lord dame drs rn do master bachelor',
);
const particles = tableOf(
  'von van de der den del della di da do dos das du la le el al bin ibn ben af av zu zum zur ter ten und',
);

/**
 * The words of a name as two spellings of it are compared: without case, titles, degrees, emoji and what stands behind a
 * bar; Latin letters without diacritics, and `ue` like `ü`. Other scripts stay as they are. A letter alone is an initial.
 * Empty for what names no one person, such as an address.
 */
export function nameWords(name: string): readonly string[] {
  if (/\S@\S|&/u.test(name)) return [];
  const words = withoutDegrees(bareName(name))
    .split(/[\s,./()-]+/u)
    .map(foldedWord);
  const named = words.filter((word) => /\p{L}/u.test(word) && !titles.has(word));
  return withoutDoubtful(withoutDoubtful(named, doubtfulTitles), particles);
}

/** A name without what people put around it: emoji, brackets, quotation marks, a role. */
function bareName(name: string): string {
  const [bare = ''] = name
    .normalize('NFKC')
    .replace(/['’ʼ`]/gu, '')
    .replace(/\([^)]*\)?|\[[^\]]*\]?/gu, ' ')
    .split(/[|•·@]|\s[-–—]\s|\svia\s/u);
  return bare.replace(/[^\p{L}\p{M}\p{N}\s.,/()-]/gu, ' ').replace(/\bph\.?\s?d\b/giu, ' ');
}

/** Degrees stand behind commas. What stands there in "Bell, Ann" is none. */
function withoutDegrees(name: string): string {
  const [head = '', ...tails] = name.split(',');
  const mayBeDegrees = head.trim().split(/\s+/u).length > 1;
  return [head, ...tails.filter((tail) => !(mayBeDegrees && isDegrees(tail)))].join(' ');
}

function isDegrees(text: string): boolean {
  const words = text
    .replaceAll('.', '')
    .split(/[\s/-]+/u)
    .filter(Boolean);
  return words.every((word) => /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u.test(word) || titles.has(foldedWord(word)));
}

function withoutDoubtful(words: readonly string[], doubtful: ReadonlySet<string>): readonly string[] {
  const sure = words.filter((word) => !doubtful.has(word));
  return sure.length > 1 ? sure : words;
}

/** One word without the marks on its Latin letters; the two ways to write an umlaut give the same. */
export function foldedWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words have no marks, and a hundred thousand names are folded at once.
  const plain = /^[a-z\d]*$/u.test(lower) ? lower : withoutMarks(lower);
  return plain.replace(/([aou])e(?=\p{L})|aa/gu, (pair) => pair.charAt(0));
}

function withoutMarks(lower: string): string {
  const bare = lower
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  return bare.replace(/[łøđðþæœßı]/gu, (letter) => otherLetters[letter] ?? letter);
}
