import { buildFor } from '../build/build-for.ts';
import { browsers } from '../gates/build.ts';
import { projectRoot } from '../project-root.ts';
import { runGates } from '../gates/run-gates.ts';
import { runEndToEnd } from './end-to-end.ts';
import type { Outcome } from './outcome.ts';
import { runProgram, type Finished } from './run-program.ts';
import { runUnit } from './unit.ts';

export interface StepResult {
  readonly outcomes: readonly Outcome[];
  /** What the tool wrote; shown when something failed. */
  readonly output: string;
}

export interface Step {
  readonly name: string;
  /** The step without which this one cannot run. */
  readonly needs?: string;
  /** Keeps one processor busy at most, so it runs beside the steps of its kind that are next to it. */
  readonly isLight?: boolean;
  readonly run: () => Promise<StepResult>;
}

/** What `npm test` does, in this order. */
export const steps: readonly Step[] = [
  light('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings=0']),
  light('types', 'typescript/bin/tsc', ['--noEmit', '--project', '.']),
  light('format', 'prettier/bin/prettier.cjs', ['--check', '.']),
  light('knip', 'knip/bin/knip.js', []),
  { name: 'unit', run: runUnit },
  { name: 'build', run: runBuilds },
  { name: 'gates', needs: 'build', run: () => Promise.resolve(checkGates()) },
  { name: 'e2e', needs: 'build', run: runEndToEnd },
];

function light(name: string, script: string, parameters: readonly string[]): Step {
  return { name, isLight: true, run: () => check(name, runProgram(script, parameters)) };
}

async function check(name: string, running: Promise<Finished>): Promise<StepResult> {
  const { ok, output } = await running;
  return { outcomes: [{ suite: name, name, state: ok ? 'passed' : 'failed' }], output };
}

async function runBuilds(): Promise<StepResult> {
  const results: StepResult[] = [];
  for (const browser of browsers) results.push(await runBuild(browser));
  return {
    outcomes: results.flatMap(({ outcomes }) => outcomes),
    output: results.map(({ output }) => output).join('\n'),
  };
}

async function runBuild(browser: (typeof browsers)[number]): Promise<StepResult> {
  const { ok, output } = await buildFor(browser);
  return { outcomes: [{ suite: 'build', name: browser, state: ok ? 'passed' : 'failed' }], output };
}

function checkGates(): StepResult {
  const checked = runGates(projectRoot);
  return {
    outcomes: checked.map(({ build, gate, problems }) => ({
      suite: 'gates',
      name: `${gate} (${build})`,
      state: problems.length === 0 ? 'passed' : 'failed',
    })),
    output: checked
      .flatMap(({ build, problems }) => problems.map((problem) => `${build}: ${problem}`))
      .join('\n'),
  };
}
