import { addDays, daysBetween, laterDay, weekdayOf, type Day } from '@/outreach/calendar';

const DAYS_AHEAD = 10;
const PAST_SHARE = 0.25;
const NARROWEST_DAY = 6;

/** Where the days of a line stand, in px from its reading side. */
export interface LineScale {
  readonly first: Day;
  readonly last: Day;
  readonly todayAt: number;
  at(day: Day): number;
  readonly ticks: readonly { readonly at: number; readonly isMonday: boolean }[];
}

/** Lays the days from `back` before today to after the day that it must reach over a width in px. */
export function lineScale(
  width: number,
  today: Day,
  reaches: Day | undefined,
  back = daysBack(width),
): LineScale {
  const first = addDays(today, -back);
  const last = laterDay(addDays(today, DAYS_AHEAD), reaches ? addDays(reaches, 1) : today);
  const ahead = daysBetween(today, last);
  // A far day would squeeze the past into nothing, so the past keeps its share.
  const todayAt = Math.max(back / (back + ahead), PAST_SHARE) * width;
  const at = (day: Day) => {
    const days = daysBetween(today, day);
    return days < 0 ? todayAt * (1 + days / back) : todayAt + ((width - todayAt) * days) / ahead;
  };
  return { first, last, todayAt, at, ticks: ticksOf({ first, last, today, at }) };
}

function daysBack(width: number): number {
  if (width < 200) return 7;
  return width < 400 ? 14 : Math.min(91, Math.floor(width / 10));
}

type Laid = Pick<LineScale, 'first' | 'last' | 'at'> & { today: Day };

function ticksOf({ first, last, today, at }: Laid): LineScale['ticks'] {
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
  const dayWidth = (day: Day) =>
    day < today ? at(addDays(day, 1)) - at(day) : at(day) - at(addDays(day, -1));
  return days
    .map((day) => ({ day, at: at(day), isMonday: weekdayOf(day) === 0 }))
    .filter(({ day, isMonday }) => isMonday || dayWidth(day) >= NARROWEST_DAY);
}
