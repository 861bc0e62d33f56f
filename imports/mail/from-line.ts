import { readMailDate } from './mail-date';

// One word, a quoted local part, or Mailman's "ann at example.com"; then a weekday, a month or an ISO day, and a time.
const DATED =
  /^From (?:"[^"]{1,100}"\S{0,254}|\S{1,320} at \S{1,254}|\S{1,320})?[ \t]*((?:[A-Z][a-z]{2},?[ \t]+)?(?:[A-Z][a-z]{2}[ \t]+\d{1,2}|\d{1,2}[ \t]+[A-Z][a-z]{2}|\d{4}-\d\d-\d\d(?:T|\b)).{0,80})$/u;
const MONTH_OR_ISO = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b|\d{4}-\d\d-\d\d/iu;
const TIME = /\d:\d\d/u;
const TAKEOUT = /^From (\d{12,20})@xxx\b/u;
const UNDATED = /^From [^\s@]{1,64}@[^\s@]{1,254}$/u;

/** How surely a line that begins with `From ` stands before a mail. */
export type Certainty = 'with-header' | 'with-known-header' | 'none';

/**
 * How surely this line begins a mail. Prose may begin with "From " as well, and not every program escapes it: a line
 * with a date needs header lines after it, one with a bare address needs well-known ones.
 */
export function certaintyOf(line: string): Certainty {
  if (isDated(line)) return 'with-header';
  return UNDATED.test(line) ? 'with-known-header' : 'none';
}

function isDated(line: string): boolean {
  const [, date] = DATED.exec(line) ?? [];
  return date !== undefined && TIME.test(date) && MONTH_OR_ISO.test(date);
}

/** Gmail's number of the message, in decimal, as Takeout writes it: `From 1234567890123456789@xxx Mon Apr 15 …`. */
export function gmailNumberOf(line: string): string | undefined {
  return TAKEOUT.exec(line)?.[1];
}

/** When the line says that the mail was handed over, in milliseconds since 1970, UTC. */
export function dateOfFromLine(line: string): number | undefined {
  const [, date] = DATED.exec(line.trimEnd()) ?? [];
  return date === undefined ? undefined : readMailDate(date);
}
