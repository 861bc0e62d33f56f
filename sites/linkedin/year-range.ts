import { withAsciiDigits } from '../page-reading';

export interface YearRange {
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly current: boolean;
}

const DASH = /\s*[-‐‑‒–—−~〜～至]\s*/u;
const YEAR = /(?<!\d)(?:1[89]|2\d)\d{2}(?!\d)/u;
const LONGEST_SIDE = 30;

/**
 * The years of a date line such as "Jan. 2020 – Heute · 5 Jahre", in any language, or undefined when it is none.
 * A range whose right side has no digit is current; such a line must be followed by a duration, which tells it from a title.
 */
export function yearRange(line: string): YearRange | undefined {
  const [dates = '', duration] = withAsciiDigits(line).split(/\s*[·•・(（|]/u);
  const [left = '', ...others] = dates.split(DASH);
  const right = others.join(' ').trim();
  const startYear = yearIn(left);
  if (startYear === undefined) return undefined;
  if (others.length === 0)
    return duration !== undefined && /\d/u.test(duration) ? ended(startYear, startYear) : undefined;
  const endYear = yearIn(right);
  if (endYear !== undefined) return ended(startYear, endYear);
  const isOpen = duration !== undefined && !/\d/u.test(right) && right.length <= LONGEST_SIDE;
  return isOpen ? { startYear, endYear: null, current: true } : undefined;
}

/**
 * The years of a date line of somebody's studies, which has no duration: the year alone is that of their end, and a range
 * whose right side has no digit is not over.
 */
export function studyYears(line: string): Pick<YearRange, 'startYear' | 'endYear'> | undefined {
  const [left = '', ...others] = withAsciiDigits(line).split(DASH);
  if (!isDate(left)) return undefined;
  const year = yearIn(left) ?? null;
  if (others.length === 0) return { startYear: null, endYear: year };
  const right = others.join(' ').trim();
  return /^[^\d,:;(]+$/u.test(right) && right.length <= LONGEST_PRESENT
    ? { startYear: year, endYear: null }
    : undefined;
}

const LONGEST_PRESENT = 15;

/** "2014", "Sept. 2014", "set de 2014" or "2014年9月": a year and at most the words of a month. */
function isDate(side: string): boolean {
  return /^(?:\p{L}[\p{L}\p{M}]{0,9}[.॰]? (?:de )?)?(?:1[89]|2\d)\d{2}(?:[年년] ?(?:\d{1,2}[月월])?)?$/u.test(
    side.trim(),
  );
}

function ended(startYear: number, endYear: number): YearRange {
  return { startYear, endYear, current: false };
}

function yearIn(side: string): number | undefined {
  const year = side.length <= LONGEST_SIDE ? YEAR.exec(side)?.[0] : undefined;
  return year === undefined ? undefined : Number(year);
}
