import type { ImportReport } from '@/messaging/imports';

/** How fast an import goes, smoothed, so that the figures can be read. */
export interface Pace {
  readonly bytesPerMs: number;
  readonly messagesPerMs: number;
  /** What had been reached when it was taken. */
  readonly at: Reached;
}

type Reached = Pick<ImportReport, 'workedFor' | 'readBytes' | 'touches' | 'again'>;

/** What was seen so many milliseconds ago counts for a third of what is seen now: large steps come in bursts. */
const MEMORY = 15_000;
const TOO_SOON = 2_000;

/** The pace after another report. It is measured by the time at work, in ms, in which pauses do not count. */
export function paceAfter(before: Pace | undefined, report: ImportReport): Pace | undefined {
  if (!before) return report.workedFor > 0 ? firstPace(report) : undefined;
  const passed = report.workedFor - before.at.workedFor;
  if (passed <= 0) return before;
  const weight = 1 - Math.exp(-passed / MEMORY);
  const blend = (old: number, now: number) => old + weight * (Math.max(0, now) - old);
  return {
    bytesPerMs: blend(before.bytesPerMs, (report.readBytes - before.at.readBytes) / passed),
    messagesPerMs: blend(before.messagesPerMs, (messagesOf(report) - messagesOf(before.at)) / passed),
    at: reachedBy(report),
  };
}

/** How many milliseconds are left at this pace; undefined as long as nobody can say. */
export function timeLeft(pace: Pace | undefined, report: ImportReport): number | undefined {
  if (!pace || pace.bytesPerMs <= 0 || report.workedFor < TOO_SOON) return undefined;
  return Math.max(0, report.sourceBytes - report.readBytes) / pace.bytesPerMs;
}

function firstPace(report: ImportReport): Pace {
  return {
    bytesPerMs: report.readBytes / report.workedFor,
    messagesPerMs: messagesOf(report) / report.workedFor,
    at: reachedBy(report),
  };
}

function messagesOf({ touches, again }: Reached): number {
  return touches + again;
}

function reachedBy({ workedFor, readBytes, touches, again }: ImportReport): Reached {
  return { workedFor, readBytes, touches, again };
}
