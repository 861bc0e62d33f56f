import type { ImportReport } from '@/messaging/imports';
import type { EpochMs } from '@/outreach/brand';
import { dayOf } from '@/outreach/calendar';
import { onDay } from '@/outreach/words';
import { broughtText, percentOf } from './report-words';
import { sizeText } from './size-text';
import { durationText } from './time-text';

/** When an import ended and how long it took: "14 MB, read in 6 seconds today at 09:41". */
export function endText(report: ImportReport, now: EpochMs): string {
  const { state, sourceBytes, startedAt, endedAt = startedAt, workedFor } = report;
  const size = sizeText(sourceBytes);
  const when = whenText(endedAt, now);
  if (state === 'done') return `${size}, read in ${durationText(workedFor)} ${when}`;
  if (state === 'taken-back') return `${size}, taken back`;
  return `${size}, begun ${whenText(startedAt, now)}`;
}

/** How far an import came that ended early, and how it goes on. */
export function haltText(report: ImportReport, isOfThisTab: boolean): string {
  const { state, sentence = '' } = report;
  const word = state === 'interrupted' ? 'Interrupted' : 'Stopped';
  const kept = `What was read until then stays: ${broughtText(report)}.`;
  const onward = isOfThisTab ? '' : 'Choose the same files again and it goes on where it was.';
  return [`${word} at ${percentOf(report)} %.`, sentence, kept, onward].filter(Boolean).join(' ');
}

function whenText(moment: EpochMs, now: EpochMs): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(moment);
  const [day, today] = [dayOf(moment, timeZone), dayOf(now, timeZone)];
  return day === today ? `today at ${time}` : onDay(day, today);
}
