import type { Page } from '@playwright/test';
import { agreeToEverything, liveThroughTheYear } from '../../scripts/start/live-through-the-year.ts';
import { launchTact, type LaunchedTact } from '../e2e/harness/launch-chromium.ts';
import { median, type Bench } from './bench.ts';

const REPETITIONS = 5;
const RECIPIENTS = 200;
const OPENED_MS = 1_000;
/** By then the verdicts of all recipients are drawn. */
const SETTLED_MS = 4_000;

interface Cost {
  /** The longest stretch in which the page could not answer the user, in ms; 0 when none reached 50 ms. */
  readonly longestTask: number;
  /** All work of the page's thread, in ms. */
  readonly mainThread: number;
}

/** A compose that gets 200 recipients at once: what it costs the page with Tact, beside the same page without it. */
export function recipientsBench(extensionFolder: string): Bench {
  return async () => {
    const costs: { readonly tact: Cost; readonly bare: Cost }[] = [];
    for (let run = 0; run < REPETITIONS; run += 1)
      costs.push({ tact: await costOf(extensionFolder), bare: await costOf(undefined) });
    const longest = median(costs.map(({ tact }) => tact.longestTask));
    return [
      {
        name: `longest task, ${String(RECIPIENTS)} recipients`,
        unit: 'ms',
        value: longest,
        peer: median(costs.map(({ bare }) => bare.longestTask)),
        limit: 'no task above 50 ms that the bare page does not have',
        isKept:
          costs.filter(({ tact, bare }) => tact.longestTask > Math.max(50, bare.longestTask * 1.5)).length <=
          1,
      },
      {
        name: `main thread, ${String(RECIPIENTS)} recipients`,
        unit: 'ms',
        value: median(costs.map(({ tact }) => tact.mainThread)),
        peer: median(costs.map(({ bare }) => bare.mainThread)),
        limit: 'shown beside the bare page',
        isKept: true,
      },
    ];
  };
}

async function costOf(extensionFolder: string | undefined): Promise<Cost> {
  const tact = await launchTact({ ...(extensionFolder && { extensionFolder }) });
  try {
    if (extensionFolder) await prepare(tact);
    return await measure(await tact.context.newPage());
  } finally {
    await tact.close();
  }
}

async function prepare(tact: LaunchedTact): Promise<void> {
  const page = await tact.openExtensionPage('dashboard.html');
  await agreeToEverything(page);
  await liveThroughTheYear(page, Date.now());
  await page.close();
}

async function measure(page: Page): Promise<Cost> {
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  // What the page does by itself when it opens is not measured.
  await page.waitForTimeout(OPENED_MS);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskTime();
  const longestTask = await page.evaluate(openAndWatch, { count: RECIPIENTS, wait: SETTLED_MS });
  return { longestTask, mainThread: (await taskTime()) - before };

  async function taskTime(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  }
}

/** Runs in the page. The task that builds the compose is the stand-in's own and is left out. */
async function openAndWatch({ count, wait }: { count: number; wait: number }): Promise<number> {
  const { standIn } = globalThis as unknown as { standIn: { openCompose(draft: object): string } };
  const to = Array.from(
    { length: count },
    (_, index) => `Person ${String(index)} <p${String(index)}@example.org>`,
  );
  standIn.openCompose({ to: to.join(', '), subject: 'To many' });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const tasks: number[] = [0];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  await new Promise((resolve) => setTimeout(resolve, wait));
  observer.disconnect();
  return Math.max(...tasks);
}
