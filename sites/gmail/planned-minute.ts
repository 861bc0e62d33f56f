import { plainWords } from './planned-words';

const TIME = /(?<![\d:.])(\d{1,2}) ?(?:[:.\u066b]|h|\u6642|\u65f6|\u70b9|\u9ede|\uc2dc) ?(\d{2})(?![\d:])/gu;

/** The minutes since midnight that the plain words name, undefined when they name none, several, or leave the half of the day open. */
export function minuteIn(words: string, languages: readonly string[]): number | undefined {
  const [time, second] = [...words.matchAll(TIME)];
  const [hour, minute] = [Number(time?.[1]), Number(time?.[2])];
  if (!time || second || hour > 23 || minute > 59) return undefined;
  const before = /([^|\d]*)$/u.exec(words.slice(0, time.index))?.[1]?.trim() ?? '';
  const after = /^([^|\d]*)/u.exec(words.slice(time.index + time[0].length))?.[1]?.trim() ?? '';
  if (hour > 12 || (hour === 0 && !before && !after)) return hour * 60 + minute;
  const hours = [hour % 12, (hour % 12) + 12];
  const fitting = new Set(
    languages.flatMap((language) => hours.filter((one) => beside(periodsOf(language, one), before, after))),
  );
  const [fits] = fitting;
  if (fits !== undefined) return fitting.size === 1 ? fits * 60 + minute : undefined;
  const isPlain = [before, after].every(
    (word) => !word || languages.some((language) => isFiller(language, word)),
  );
  return isPlain ? hour * 60 + minute : undefined;
}

function beside(periods: readonly string[], before: string, after: string): boolean {
  return periods.some(
    (period) =>
      after === period ||
      after.startsWith(`${period} `) ||
      before === period ||
      before.endsWith(` ${period}`) ||
      // Chinese and Japanese write without spaces.
      (/[\p{sc=Han}\p{sc=Hang}]/u.test(period) && (before.endsWith(period) || after.startsWith(period))),
  );
}

/** What the language calls that part of the day: "am", "in the morning", "\u4e0a\u5348". */
function periodsOf(language: string, hour: number): readonly string[] {
  // The narrow ones are no more than a letter: in Czech the "v" of the evening is also the "at" before any time.
  const styles = ['short', 'long'] as const;
  return wordsOf(language, hour, 'dayPeriod', [
    { hour: 'numeric', hour12: true },
    ...styles.map((dayPeriod) => ({ hour: 'numeric', hour12: true, dayPeriod }) as const),
  ]);
}

/** Whether the language writes this beside a time of 24 hours: "um", "Uhr", "kl". */
function isFiller(language: string, word: string): boolean {
  const styles = ['full', 'long', 'medium'] as const;
  const formats = styles.map((dateStyle) => ({ dateStyle, timeStyle: 'short', hour12: false }) as const);
  const fillers = wordsOf(language, 15, 'literal', formats);
  return [...fillers, 'uhr', 'h', 'hrs', '\u0447', '\ubd84', '\u5206'].includes(word);
}

function wordsOf(
  language: string,
  hour: number,
  type: Intl.DateTimeFormatPartTypes,
  formats: readonly Intl.DateTimeFormatOptions[],
): readonly string[] {
  const moment = new Date(2026, 0, 1, hour);
  try {
    const parts = formats.flatMap((options) =>
      new Intl.DateTimeFormat(language, options).formatToParts(moment),
    );
    return parts
      .filter((part) => part.type === type)
      .flatMap(({ value }) => plainWords(value).replaceAll('|', '').trim() || []);
  } catch (error) {
    // The page may name a language that is none.
    if (error instanceof RangeError) return [];
    throw error;
  }
}
