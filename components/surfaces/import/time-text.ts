import { counted } from '@/outreach/words';

const MINUTE = 60;
const HOUR = 3600;

/** How long something still takes, as roughly as it is known: "about 50 seconds left". Milliseconds. */
export function timeLeftText(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 8) return 'a few seconds left';
  const rounded = seconds < 20 ? upTo(seconds, 5) : upTo(seconds, 10);
  if (rounded < MINUTE) return `about ${rounded} seconds left`;
  const minutes = Math.round(seconds / MINUTE);
  if (minutes < 60) return `about ${counted(Math.max(1, minutes), 'minute')} left`;
  return `about ${hoursText(upTo(minutes, 10))} left`;
}

/** How long something took: "6 seconds". Milliseconds. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1000) return 'less than a second';
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < MINUTE) return counted(seconds, 'second');
  if (seconds < HOUR - 30) return counted(Math.round(seconds / MINUTE), 'minute');
  return hoursText(Math.round(seconds / MINUTE));
}

function hoursText(minutes: number): string {
  const rest = minutes % 60;
  const hours = counted((minutes - rest) / 60, 'hour');
  return rest === 0 ? hours : `${hours} ${counted(rest, 'minute')}`;
}

function upTo(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
