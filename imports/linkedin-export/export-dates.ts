import { epochMs, type EpochMs } from '@/outreach/brand';
import { parseDay, type Day } from '@/outreach/calendar';
import { monthNamed } from './month-names';

/** How a file writes a date in numbers: 1/2/2026 is one or the other. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * The day that a text begins with: `08 Feb 2026`, `4-Apr-21`, `2026-02-08`, `8.2.2026`, `2/8/26`. Undefined for what is no
 * day, and for one in numbers that may be two days, unless the order is known.
 */
export function parseExportDay(text: string, order?: DateOrder): Day | undefined {
  const clean = tidy(text);
  for (const [form, read] of forms) {
    const match = form.exec(clean);
    if (match) return dayFrom(read(match, order));
  }
  return undefined;
}

/**
 * The moment that a text writes: a day and, behind it, `09:12:40 UTC` or `2:37 PM`. A time without a zone is taken as UTC,
 * in which the export writes the times that have one. Undefined for a day without a time, and for zones that it does not know.
 */
export function parseExportMoment(text: string, order?: DateOrder): EpochMs | undefined {
  const day = parseExportDay(text, order);
  const [, hour, minute, second = '0', half, zone = 'Z'] = TIME.exec(tidy(text)) ?? [];
  const offset = offsetOf(zone);
  if (day === undefined || hour === undefined || minute === undefined || offset === undefined)
    return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const seconds = (hours * 60 + Number(minute) - offset) * 60 + Number(second);
  return epochMs(Date.parse(`${day}T00:00:00Z`) + seconds * 1_000);
}

/** The order of day and month that a date in numbers proves, because one of them is no month. */
export function orderShownBy(text: string): DateOrder | undefined {
  const [, first, , second] = NUMBERS.exec(tidy(text)) ?? [];
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : undefined;
}

/** The year in `Jan 2024`, `2024`, `2024-01` or a spreadsheet's `Jan-24`. */
export function parseYear(text: string): number | undefined {
  const clean = tidy(text);
  const [whole] = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(clean) ?? [];
  if (whole !== undefined) return Number(whole);
  const [, short] = /^\p{L}+\.?[\s-](\d{2})$/u.exec(clean) ?? [];
  return short === undefined ? undefined : Number(short) + (Number(short) > 50 ? 1_900 : 2_000);
}

type Parts = readonly [year: string | undefined, month: number | undefined, day: string | undefined];
type Form = readonly [RegExp, (match: RegExpExecArray, order: DateOrder | undefined) => Parts];

const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u;

const forms: readonly Form[] = [
  [
    /^(\d{4})[-/.\u5e74] ?(\d{1,2})[-/.\u6708] ?(\d{1,2})(?!\d)/u,
    ([, year, month, day]) => [year, Number(month), day],
  ],
  [
    /^(\d{1,2})\.?[\s./-]{0,2}(\p{L}+)\.?[\s,./-]{1,2}(\d{4}|\d{2})(?!\d)/u,
    ([, day, month = '', year]) => [year, monthNamed(month), day],
  ],
  [/^(\p{L}+)\.? (\d{1,2}),? (\d{4})(?!\d)/u, ([, month = '', day, year]) => [year, monthNamed(month), day]],
  [NUMBERS, readNumbers],
];

const TIME =
  /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?([ap]\.?m\.?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu;

function readNumbers(
  [, first, separator, second, year]: RegExpExecArray,
  order: DateOrder | undefined,
): Parts {
  // Where dots part the numbers the day stands first in every country.
  const known = separator === '.' ? 'day-first' : order;
  const [shown] = [orderOfNumbers(first, second) ?? known];
  if (shown === undefined) return [undefined, undefined, undefined];
  return shown === 'day-first' ? [year, Number(second), first] : [year, Number(first), second];
}

function orderOfNumbers(first: string | undefined, second: string | undefined): DateOrder | undefined {
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : undefined;
}

function dayFrom([year, month, day]: Parts): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const fullYear = year.length === 2 ? `20${year}` : year;
  return parseDay(`${fullYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Minutes east of UTC. */
function offsetOf(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone) ?? [];
  if (sign === undefined) return 0;
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > 14 * 60) return undefined;
  return sign === '-' ? -offset : offset;
}

function tidy(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/[\u200e\u200f]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/T(?=\d)/u, ' ')
    .trim();
}
