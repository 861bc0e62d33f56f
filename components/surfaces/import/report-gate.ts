import type { ImportReport } from '@/messaging/imports';

/** Nobody reads figures that change more often, in ms. */
const EVERY = 250;

/**
 * Lets the reports of an import through at most four times a second, always the newest; one that tells of another
 * state goes through at once.
 */
export function createReportGate(pass: (report: ImportReport) => void, signal: AbortSignal) {
  const waiting = new Map<string, ImportReport>();
  const states = new Map<string, ImportReport['state']>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    clearTimeout(timer);
    timer = undefined;
    const reports = [...waiting.values()];
    waiting.clear();
    for (const report of reports) pass(report);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  return (report: ImportReport): void => {
    const isTurn = states.get(report.id) !== report.state;
    states.set(report.id, report.state);
    waiting.set(report.id, report);
    if (isTurn) open();
    else timer ??= setTimeout(open, EVERY);
  };
}
