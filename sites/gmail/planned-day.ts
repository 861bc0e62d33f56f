import { placeOf, plainWords } from './planned-words';

/** A day that a text names, and the text without it. */
export interface NamedDay {
  /** Midnight of it in the time zone of the browser. */
  readonly midnight: Date;
  readonly rest: string;
}

const DAYS_AHEAD = 400;
const FALLBACK_DAYS = 30;

const named: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short' },
  { day: 'numeric', month: 'long' },
];
const numbered: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'numeric', year: 'numeric' },
  { day: '2-digit', month: '2-digit', year: 'numeric' },
];

/**
 * The day from today on that the plain words name, as the browser itself writes days in one of the languages. Without
 * words that it knows, and where the day must be soon: the one number that can be a day of the coming thirty. Undefined
 * when two days would fit.
 */
export function dayIn(
  words: string,
  now: Date,
  languages: readonly string[],
  isSoon: boolean,
): NamedDay | undefined {
  const days = Array.from({ length: DAYS_AHEAD }, (_, ahead) => daysAfter(now, ahead));
  const calendars = languages.flatMap((language) => [language, `${language}-u-ca-gregory`]);
  for (const formats of [named, numbered]) {
    for (const language of calendars) {
      const found = longestMatch(words, days, language, formats);
      if (found) return found === 'unclear' ? undefined : found;
    }
  }
  // Where Arabic letters are written, a day may be counted by another calendar.
  const isDated = /\d[/.-]\d/u.test(words.replace(/\d[:.]\d\d(?!\d)/u, '')) || /\p{sc=Arab}/u.test(words);
  return isSoon && !isDated ? dayByNumber(words, days) : undefined;
}

function daysAfter(now: Date, count: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + count);
}

function longestMatch(
  words: string,
  days: readonly Date[],
  language: string,
  formats: readonly Intl.DateTimeFormatOptions[],
): NamedDay | 'unclear' | undefined {
  for (const options of formats) {
    const write = writerIn(language, options);
    const found = days.flatMap((midnight) => {
      const written = write(midnight);
      const at = placeOf(written, words);
      return at < 0
        ? []
        : { midnight, rest: `${words.slice(0, at)}|${words.slice(at + written.length)}`, written };
    });
    const longest = Math.max(...found.map(({ written }) => written.length));
    const [first, second] = found.filter(({ written }) => written.length === longest);
    if (!first) continue;
    // The same day of the next year is meant only where the year is written.
    const isOne = !second || second.midnight.getFullYear() > first.midnight.getFullYear();
    return isOne && fits(first, options) ? first : 'unclear';
  }
  return undefined;
}

// A year that was not matched may be any; 3/5 is a day in March to some and in May to others.
function fits({ midnight, rest }: NamedDay, { month, year }: Intl.DateTimeFormatOptions): boolean {
  const years = rest.match(/(?<!\d)\d{4}(?!\d)/gu) ?? [];
  const isPlain = month === 'short' || month === 'long' || midnight.getDate() > 12;
  return (
    (year !== undefined || years.every((one) => Number(one) === midnight.getFullYear())) &&
    (isPlain || midnight.getDate() === midnight.getMonth() + 1)
  );
}

function writerIn(language: string, options: Intl.DateTimeFormatOptions): (day: Date) => string {
  try {
    const format = new Intl.DateTimeFormat(language, options);
    return (day) => plainWords(format.format(day));
  } catch (error) {
    // The page may name a language that is none.
    if (error instanceof RangeError) return () => '';
    throw error;
  }
}

function dayByNumber(words: string, days: readonly Date[]): NamedDay | undefined {
  const numbers = [...words.matchAll(/(?<![\d:.])\d{1,2}(?![\d:]|\.\d)/gu)];
  const [number] = numbers;
  const midnight = days.slice(0, FALLBACK_DAYS).find((day) => day.getDate() === Number(number?.[0]));
  if (!number || numbers.length > 1 || /\d{3}/u.test(words) || !midnight) return undefined;
  return { midnight, rest: words.replace(/(?<![\d:.])\d{1,2}(?![\d:]|\.\d)/u, '|') };
}
