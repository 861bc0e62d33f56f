/**
 * Turns what the clock on a wall shows into the moment it shows it: both in ms, the former as if the wall stood in UTC.
 * An hour that comes twice is its first, one that is left out in spring is read as if it were not.
 */
export type ToMoment = (wall: number) => number;

export const inUtc: ToMoment = (wall) => wall;

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

/** The clock of an IANA zone; undefined for a name that the browser does not know. */
export function clockOfZone(zone: string): ToMoment | undefined {
  const formatter = formatterOf(zone);
  if (!formatter) return undefined;
  return (wall) => {
    const later = wall - offsetAt(formatter, wall);
    const earlier = wall - offsetAt(formatter, wall - DAY / 2);
    return [earlier, later].find((moment) => moment + offsetAt(formatter, moment) === wall) ?? earlier;
  };
}

const DAY = 86_400_000;

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  // Making one takes about a hundred times as long as using it, and names that are none come again and again.
  if (!formatters.has(zone)) formatters.set(zone, makeFormatter(zone));
  return formatters.get(zone);
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
  const number = 'numeric';
  try {
    return new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, hourCycle: 'h23', era: 'short' },
      ...{ year: number, month: number, day: number, hour: number, minute: number, second: number },
    });
  } catch {
    return undefined;
  }
}

/** How far the clock is ahead of UTC at a moment, in ms. */
function offsetAt(formatter: Intl.DateTimeFormat, moment: number): number {
  const parts = new Map(formatter.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const [year = 0, month = 1, day = 1] = (['year', 'month', 'day'] as const).map((type) => parts.get(type));
  const [hour = 0, minute = 0, second = 0] = (['hour', 'minute', 'second'] as const).map((type) =>
    parts.get(type),
  );
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}
