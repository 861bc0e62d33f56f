import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { Figure } from './bench.ts';
import { inChromium } from './in-chromium.ts';
import type * as functions from './import-memory-page.ts';

const MB = 1_000_000;
const SIZES = [100, 500, 5_000];
/** What the issue of a flat memory allows above the idle page, in MB. */
const MOST_ABOVE_IDLE = 200;
const SAMPLE_EVERY_MS = 100;

/** The most memory that a page takes above its idle state while it reads mailboxes of growing size. */
export async function importMemoryBench(): Promise<readonly Figure[]> {
  const peaks = [];
  for (const size of SIZES) peaks.push({ size, peak: await peakWhileReading(size) });
  const smallest = peaks[0]?.peak ?? 0;
  return peaks.map(({ size, peak }) => ({
    name: `memory above the idle page, mailbox of ${String(size)} MB`,
    unit: 'MB',
    value: peak,
    peer: smallest,
    limit: `at most ${String(MOST_ABOVE_IDLE)} MB, whatever the size`,
    isKept: peak <= MOST_ABOVE_IDLE,
  }));
}

function peakWhileReading(size: number): Promise<number> {
  return inChromium<typeof functions, number>('import-memory-page.ts', async ({ browser, call }) => {
    const pid = await rendererOf(browser);
    const idle = residentOf(pid);
    let peak = 0;
    const sampling = setInterval(() => {
      peak = Math.max(peak, residentOf(pid) - idle);
    }, SAMPLE_EVERY_MS);
    const mails = await call('readMailboxOf', size * MB).finally(() => {
      clearInterval(sampling);
    });
    if (mails < size) throw new Error(`only ${String(mails)} mails were read`);
    return peak;
  });
}

/** The process that draws the one page of this browser: the youngest of its kind. */
async function rendererOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return Math.max(...renderers);
}

/** The resident memory of a process in MB, as Linux tells it. */
function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return (Number(/VmRSS:\s+(\d+) kB/u.exec(status)?.[1]) * 1_024) / MB;
}
