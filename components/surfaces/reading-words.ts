import type { KnownReading, Site } from '@/messaging/protocol';
import { dayOf } from '@/outreach/calendar';

export const siteNames: Readonly<Record<Site, string>> = { gmail: 'Gmail', linkedin: 'LinkedIn' };

/** The name of a thing in words: "Compose anchor" for `composeAnchor`. */
export function wordsOf(name: string): string {
  const words = name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** Which selector of its list found a thing last: "1st of 4". */
export function placeText(rung: number, { found }: KnownReading): string {
  const place = rung + 1;
  return `${place}${endings[ordinals.select(place)] ?? 'th'} of ${found.length}`;
}

interface ReportParts {
  readonly version: string;
  readonly userAgent: string;
  readonly timeZone: string;
}

/** What the self-check found, to be sent to others: names of our own lists, counts and days, nothing of any page. */
export function reportText(
  readings: readonly KnownReading[],
  { version, userAgent, timeZone }: ReportParts,
): string {
  const lines = readings.map((reading) => `${reading.site} ${reading.name}: ${foundText(reading, timeZone)}`);
  return [`Tact ${version}, self-check`, userAgent, ...lines, ''].join('\n');
}

function foundText(reading: KnownReading, timeZone: string): string {
  const { rung, foundAt, found } = reading;
  if (rung === undefined || foundAt === undefined) return 'not seen yet';
  return `${placeText(rung, reading)}, last ${dayOf(foundAt, timeZone)}, found ${found.join(' ')}`;
}
