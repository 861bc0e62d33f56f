import { chromium, type Browser, type Page } from '@playwright/test';
import { bundleModule } from '../../scripts/bundle-module.ts';
import { findChromium } from '../../scripts/find-chromium.mjs';

/** The name under which the functions of the loaded module stand in the page. */
const GLOBAL = 'benched';

export interface BenchPage<Functions> {
  readonly browser: Browser;
  readonly page: Page;
  /** Calls a function of the module in the page; arguments and result are plain data. */
  readonly call: <Name extends keyof Functions & string>(
    name: Name,
    ...given: Functions[Name] extends (...given: infer Given) => unknown ? Given : never
  ) => Promise<Functions[Name] extends (...given: never[]) => infer Result ? Awaited<Result> : never>;
}

/** Runs work beside a page of a Chromium of its own that holds nothing but the module in `tests/bench` of this name. */
export async function inChromium<Functions, Result>(
  module: string,
  work: (bench: BenchPage<Functions>) => Promise<Result>,
): Promise<Result> {
  const script = await bundleModule({ entry: `tests/bench/${module}`, name: GLOBAL });
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found.');
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto('https://bench.example/');
    await page.addScriptTag({ content: script });
    return await work({ browser, page, call: caller<Functions>(page) });
  } finally {
    await browser.close();
  }
}

function caller<Functions>(page: Page): BenchPage<Functions>['call'] {
  return (name, ...given) => page.evaluate(callInPage, [GLOBAL, name, given] as const) as never;
}

/** Runs in the page. */
function callInPage([held, name, given]: readonly [string, string, unknown[]]): unknown {
  const modules = globalThis as unknown as Record<string, Record<string, (...given: unknown[]) => unknown>>;
  return modules[held]?.[name]?.(...given);
}
