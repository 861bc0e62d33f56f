const MONTHS: Readonly<Record<string, number>> = {
  ...{ jan: 0, feb: 1, mar: 2, apr: 3, may: 4, jun: 5, jul: 6, aug: 7, sep: 8, oct: 9, nov: 10, dec: 11 },
  // German programs wrote their own.
  ...{ mrz: 2, mai: 4, okt: 9, dez: 11 },
};

/** Hours east of UTC: RFC 5322's obsolete zones, and those of programs that never read it. */
const ZONES: Readonly<Record<string, number>> = {
  ...{
    ut: 0,
    utc: 0,
    gmt: 0,
    z: 0,
    wet: 0,
    est: -5,
    edt: -4,
    cst: -6,
    cdt: -5,
    mst: -7,
    mdt: -6,
    pst: -8,
    pdt: -7,
  },
  ...{
    akst: -9,
    akdt: -8,
    hst: -10,
    brt: -3,
    bst: 1,
    west: 1,
    cet: 1,
    cest: 2,
    met: 1,
    mest: 2,
    mez: 1,
    mesz: 2,
  },
  ...{
    eet: 2,
    eest: 3,
    msk: 3,
    msd: 4,
    jst: 9,
    kst: 9,
    hkt: 8,
    sgt: 8,
    aest: 10,
    aedt: 11,
    nzst: 12,
    nzdt: 13,
  },
};

const CLOCK = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\.?\b)?`;
const ZONE = String.raw`(?:\s*((?:(?:gmt|utc)?[+-]\d{1,2}:?(?:\d{2})?\b)|"?[a-z]{1,5}\b))?`;
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})[ .-]*([a-z]{3})[a-z]*[ .,-]*(\d{2,4})[ ,]+${CLOCK}${ZONE}`,
  'u',
);
// As C's asctime writes it, with a zone before or after the year.
const MONTH_FIRST = new RegExp(
  String.raw`^([a-z]{3})[a-z]*\.? +(\d{1,2}),? +${CLOCK}${ZONE} +(\d{2,4})${ZONE}`,
  'u',
);
// As a program for Americans writes it: "April 03, 2002 5:56 AM".
const YEAR_BEFORE_TIME = new RegExp(
  String.raw`^([a-z]{3})[a-z]*\.? +(\d{1,2}),? +(\d{4}),? +(?:at )?${CLOCK}${ZONE}`,
  'u',
);
const ISO = new RegExp(String.raw`^(\d{4})-(\d\d)-(\d\d)[t ]+${CLOCK}${ZONE}`, 'u');
const LONGEST_DATE = 128;

/** What a date without a zone means: milliseconds of the wall clock, as if in UTC, to milliseconds since 1970, UTC. */
export type WallClock = (asIfUtc: number) => number;

/**
 * The moment that the Date field of a mail names (RFC 5322 with its obsolete forms, asctime, ISO 8601), in milliseconds
 * since 1970, UTC; undefined for what is none. A date without a zone is UTC unless a wall clock says otherwise.
 */
export function readMailDate(text: string, wallClock: WallClock = (asIfUtc) => asIfUtc): number | undefined {
  const common = readCommon(text);
  if (common !== undefined) return common;
  const date = bareDate(text);
  const written = readDayFirst(date) ?? readMonthFirst(date) ?? readYearBeforeTime(date) ?? readIso(date);
  return written && momentOf(written, wallClock);
}

// As nearly all programs write it; with the month in its place a table is all that is needed.
const COMMON =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) ([+-]\d\d)([0-5]\d)(?: \([A-Za-z]{1,5}\))?$/u;
const LONGEST_COMMON_DAY = 28;

function readCommon(text: string): number | undefined {
  const found = COMMON.exec(text);
  if (!found) return undefined;
  const month = MONTHS[(found[2] ?? '').toLowerCase()];
  const day = Number(found[1]);
  if (month === undefined || day < 1 || day > LONGEST_COMMON_DAY) return undefined;
  const utc = Date.UTC(Number(found[3]), month, day, Number(found[4]), Number(found[5]), Number(found[6]));
  const east = Number(found[7]) * 60;
  return utc - (east + (found[7]?.startsWith('-') ? -1 : 1) * Number(found[8])) * 60_000;
}

// Without comments, the name of the weekday in any language, and white space that was folded.
function bareDate(text: string): string {
  const short = text.slice(0, LONGEST_DATE).toLowerCase();
  const bare = short.includes('(') ? short.replace(/\([^()]*\)/gu, ' ') : short;
  return bare
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(
      /^(?:[^\d\s,]+, ?|(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{3}\.? (?=[a-z]{3} +\d|\d))/u,
      '',
    );
}

interface WrittenDate {
  readonly year: string;
  /** From 0 on. */
  readonly month: number;
  readonly day: string;
  readonly clock: readonly (string | undefined)[];
  readonly zone: string | undefined;
}

function readDayFirst(date: string): WrittenDate | undefined {
  const [, day = '', month = '', year = '', ...rest] = DAY_FIRST.exec(date) ?? [];
  return day ? { year, month: monthOf(month), day, clock: rest.slice(0, 4), zone: rest[4] } : undefined;
}

function readMonthFirst(date: string): WrittenDate | undefined {
  const [, month = '', day = '', ...rest] = MONTH_FIRST.exec(date) ?? [];
  const [year = '', after] = rest.slice(5);
  const zone = rest[4] ?? after;
  return day ? { year, month: monthOf(month), day, clock: rest.slice(0, 4), zone } : undefined;
}

function readYearBeforeTime(date: string): WrittenDate | undefined {
  const [, month = '', day = '', year = '', ...rest] = YEAR_BEFORE_TIME.exec(date) ?? [];
  return day ? { year, month: monthOf(month), day, clock: rest.slice(0, 4), zone: rest[4] } : undefined;
}

function readIso(date: string): WrittenDate | undefined {
  const [, year = '', month = '', day = '', ...rest] = ISO.exec(date) ?? [];
  return day ? { year, month: Number(month) - 1, day, clock: rest.slice(0, 4), zone: rest[4] } : undefined;
}

function monthOf(letters: string): number {
  return MONTHS[letters] ?? -1;
}

function momentOf(written: WrittenDate, wallClock: WallClock): number | undefined {
  const [hour, minute, second] = clockOf(written.clock);
  const year = yearOf(written.year);
  const day = Number(written.day);
  if (written.month < 0 || hour > 23 || minute > 59 || second > 60) return undefined;
  const asIfUtc = Date.UTC(year, written.month, day, hour, minute, second);
  // The 31st of a shorter month would be a day of the next one.
  if (new Date(Date.UTC(year, written.month, day)).getUTCDate() !== day) return undefined;
  const east = minutesEast(written.zone);
  return east === undefined ? wallClock(asIfUtc) : asIfUtc - east * 60_000;
}

function clockOf([hour, minute, second, half]: WrittenDate['clock']): readonly [number, number, number] {
  const written = Number(hour);
  const isTwelve = half !== undefined && written <= 12;
  const hours = isTwelve ? (written % 12) + (half === 'p' ? 12 : 0) : written;
  return [hours, Number(minute), Number(second ?? 0)];
}

// RFC 5322, 4.3: two digits below 50 are of this century, three digits count from 1900.
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2_000 + year : 1_900 + year;
  return digits.length === 3 ? 1_900 + year : year;
}

function minutesEast(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const [, sign, hours = '', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  // Military letters were defined the wrong way round; RFC 5322 takes them for UTC, and unknown names too.
  return (ZONES[zone.replace('"', '')] ?? 0) * 60;
}
