import type { ImportReport } from '@/messaging/imports';
import type { EpochMs } from '@/outreach/brand';
import { dayOf } from '@/outreach/calendar';
import { onDay } from '@/outreach/words';
import { touchesText } from './kind-words';
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

/** How far an import came that ended early. */
export function haltText(report: ImportReport): string {
  const words = { interrupted: 'Interrupted', failed: 'Ended early', other: 'Stopped' } as const;
  const { state } = report;
  const word = words[state === 'interrupted' || state === 'failed' ? state : 'other'];
  return `${word} at ${percentOf(report)} %.`;
}

/** What stays of an import that ended early. */
export function keptText(report: ImportReport): string {
  return report.people + report.touches > 0
    ? `What was read until then stays: ${broughtText(report)}.`
    : 'It has brought nothing yet.';
}

/** What goes when an import is taken back. */
export function takeBackText(report: ImportReport): string {
  const gone =
    report.people + report.touches > 0
      ? `Takes back ${broughtText(report)} that only this import brought.`
      : 'It brought no message and no person that was not known.';
  return `${gone} What you decided stays.`;
}

/** What an import brought that was not known: "New to Tact: 3,310 messages and 418 people. 120 messages were known already." */
export function newText(report: ImportReport): string {
  const { again, kind } = report;
  const was = again === 1 ? 'was' : 'were';
  const known = again > 0 ? ` ${touchesText(again, kind)} ${was} known already.` : '';
  const isNothingNew = report.people + report.touches === 0;
  return `${isNothingNew ? 'Nothing in it was new to Tact.' : `New to Tact: ${broughtText(report)}.`}${known}`;
}

function whenText(moment: EpochMs, now: EpochMs): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(moment);
  const [day, today] = [dayOf(moment, timeZone), dayOf(now, timeZone)];
  return day === today ? `today at ${time}` : onDay(day, today);
}
