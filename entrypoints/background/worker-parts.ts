import type { Report } from '@/messaging/report';
import type { Disk, Machine } from './disk';

/** What every part of the worker is given. */
export interface WorkerParts {
  readonly disk: Disk;
  readonly machine: Machine;
  readonly report: Report;
}

// A tab may be closed, or show a page without a reader, at any moment: Chromium 156 and Firefox ESR 153 say so in these words.
const tabIsGone =
  /no tab with id|invalid tab id|receiving end does not exist|message (port|channel) closed/iu;

/** Lets work run on after the reply. That its tab is gone is no error; everything else is reported. */
export function inPassing(work: Promise<unknown>, where: string, report: Report): void {
  work.catch((error: unknown) => {
    if (!tabIsGone.test(String(error))) report(error, where);
  });
}
