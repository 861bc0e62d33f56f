import type { ImportReport } from '@/messaging/imports';
import { broughtText, percentOf } from './report-words';

const quarters = ['', 'A quarter', 'Half', 'Three quarters'];

/** What is worth saying to a screen reader when a report comes: the beginning, each quarter, and the end. */
export function announcementOf(before: ImportReport | undefined, now: ImportReport): string | undefined {
  if (now.state !== before?.state) return turnOf(before, now);
  const quarter = quarterOf(now);
  return now.state === 'running' && quarter > quarterOf(before)
    ? `${quarters[quarter] ?? ''} of ${now.title} is read.`
    : undefined;
}

function turnOf(before: ImportReport | undefined, now: ImportReport): string | undefined {
  const { state, title, sentence = '' } = now;
  if (state === 'running') return before ? undefined : `Reading ${title}.`;
  if (state === 'done') return `${title} is read. It brought ${broughtText(now)}.`;
  if (state === 'failed') return `Reading ${title} ended early. ${sentence}`.trim();
  if (state === 'taken-back') return `${title} is taken back.`;
  return undefined;
}

function quarterOf(report: ImportReport): number {
  return Math.floor(percentOf(report) / 25);
}
