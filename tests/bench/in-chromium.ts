import { chromium, type Browser, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { build } from 'vite';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { projectRoot } from '../../scripts/project-root.ts';

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
  const script = await bundle(module);
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
  return async (name, ...given) =>
    page.evaluate(
      ([held, called, values]) => {
        const functions = (
          globalThis as unknown as Record<string, Record<string, (...all: unknown[]) => never>>
        )[held];
        return functions?.[called]?.(...values);
      },
      [GLOBAL, name, given as unknown[]] as const,
    ) as never;
}

async function bundle(module: string): Promise<string> {
  const output = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { '@': projectRoot } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(projectRoot, 'tests/bench', module), formats: ['iife'], name: GLOBAL },
    },
  });
  const [made] = Array.isArray(output) ? output : [output];
  if (!('output' in made)) throw new Error('vite gave no bundle');
  return made.output[0].code;
}
