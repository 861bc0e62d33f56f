/** Languages in which spreadsheets rewrite dates; LinkedIn itself writes English. */
const languages = [
  ...['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'sk', 'sv', 'da', 'nb', 'fi', 'hu', 'ro', 'tr'],
  ...['uk', 'ru', 'el', 'id'],
];
const styles = [
  { month: 'short' },
  { month: 'long' },
  // Beside a day many languages write another form of the name.
  { month: 'short', day: 'numeric' },
  { month: 'long', day: 'numeric' },
] as const;

let known: ReadonlyMap<string, number> | undefined;

/** The month, 1 to 12, that a word names in some language; undefined for what is none, or another month elsewhere. */
export function monthNamed(word: string): number | undefined {
  known ??= namesOfMonths();
  return known.get(wordKey(word));
}

function namesOfMonths(): ReadonlyMap<string, number> {
  const english = new Map(monthsIn('en'));
  const others = new Map<string, number>();
  const disputed = new Set<string>();
  for (const [name, month] of languages.flatMap(monthsIn)) {
    if ((others.get(name) ?? month) !== month) disputed.add(name);
    others.set(name, month);
  }
  for (const name of disputed) others.delete(name);
  // What LinkedIn writes stands, whatever the word means elsewhere.
  return new Map([...others, ...english]);
}

function monthsIn(language: string): readonly (readonly [string, number])[] {
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2026, index, 1));
      const name = wordKey(parts.find(({ type }) => type === 'month')?.value ?? '');
      // Spreadsheets cut the names to three letters.
      return [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const];
    }).flat();
  });
}

function wordKey(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
