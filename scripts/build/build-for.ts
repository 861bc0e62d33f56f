import { runProgram, type Finished } from '../test/run-program.ts';

/** Makes the production build for one browser in `.output`. */
export function buildFor(browser: 'chrome' | 'firefox'): Promise<Finished> {
  return runProgram('wxt/bin/wxt.mjs', ['build', '--browser', browser, '--mv3']);
}
