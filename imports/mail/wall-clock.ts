import type { WallClock } from './mail-date';

/** The wall clock of an IANA time zone; UTC where the zone is not known. Around a change of the clocks it may be an hour off. */
export function wallClockOf(timeZone: string): WallClock {
  const format = formatOf(timeZone);
  if (!format) return (asIfUtc) => asIfUtc;
  const aheadAt = (moment: number) => shownAt(format, moment) - moment;
  return (asIfUtc) => {
    const near = asIfUtc - aheadAt(asIfUtc);
    return asIfUtc - aheadAt(near);
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    const fields = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    } as const;
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      ...fields,
      second: 'numeric',
    });
  } catch {
    // Not a time zone that this browser knows.
    return undefined;
  }
}

// To the second, as the time zones count; the milliseconds go both ways.
function shownAt(format: Intl.DateTimeFormat, moment: number): number {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const day = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return day + (((moment % 1_000) + 1_000) % 1_000);
}
