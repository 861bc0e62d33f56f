import { chromium, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { build } from 'vite';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { projectRoot } from '../../scripts/project-root.ts';
import { median, type Bench } from './bench.ts';
import type { measureWrites, WriteTask } from './import-write-page.ts';

const REPETITIONS = 9;
/** The name under which the bundled code stands in the page. */
const GLOBAL = 'importWrite';
const task: WriteTask = { touches: 10_000, people: 500, touchesAStep: 500 };

/** Touches through the write path of imports, beside bare puts of the rows that they make, in one Chromium page. */
export function importWriteBench(): Bench {
  return async () => {
    const runs = await measureAll(await bundle());
    const tact = median(runs.map((run) => rateOf(run.tact.took)));
    const bare = median(runs.map((run) => rateOf(run.bare.took)));
    // Of each run its own: what else the machine does changes from run to run.
    const share = median(runs.map((run) => run.bare.took / run.tact.took));
    return [
      {
        name: 'touches into the database',
        unit: 'touches/s',
        value: tact,
        peer: bare,
        limit: `at least 0.9 of bare puts of the same rows; of each run ${share.toFixed(2)}`,
        isKept: share >= 0.9,
      },
      {
        name: 'longest step',
        unit: 'ms',
        value: median(runs.map((run) => run.tact.longestStep)),
        peer: median(runs.map((run) => run.bare.longestStep)),
        limit: 'shown beside bare puts',
        isKept: true,
      },
    ];
  };
}

function rateOf(took: number): number {
  return (task.touches / took) * 1_000;
}

async function measureAll(script: string) {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found.');
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto('https://bench.example/');
    await page.addScriptTag({ content: script });
    // The first one warms the browser up.
    await measure(page);
    const runs = [];
    for (let run = 0; run < REPETITIONS; run += 1) runs.push(await measure(page));
    return runs;
  } finally {
    await browser.close();
  }
}

/** One run, in the page. */
function measure(page: Page): ReturnType<typeof measureWrites> {
  return page.evaluate((given) => {
    const bundled = globalThis as unknown as { importWrite: { measureWrites: typeof measureWrites } };
    return bundled.importWrite.measureWrites(given);
  }, task);
}

async function bundle(): Promise<string> {
  const output = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { '@': projectRoot } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: resolve(projectRoot, 'tests/bench/import-write-page.ts'),
        formats: ['iife'],
        name: GLOBAL,
      },
    },
  });
  const [made] = Array.isArray(output) ? output : [output];
  if (!('output' in made)) throw new Error('vite gave no bundle');
  return made.output[0].code;
}
