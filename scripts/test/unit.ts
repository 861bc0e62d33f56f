import { rmSync } from 'node:fs';
import type { Outcome } from './outcome.ts';
import { readReport } from './read-report.ts';
import { runProgram } from './run-program.ts';
import type { StepResult } from './steps.ts';
import { unitReportPath } from './unit-reporter.ts';

/** Runs the unit tests. */
export async function runUnit(): Promise<StepResult> {
  rmSync(unitReportPath, { force: true });
  const reporters = ['--reporter=default', '--reporter=./scripts/test/unit-reporter.ts'];
  const { ok, output } = await runProgram('vitest/vitest.mjs', ['run', ...reporters], { limit: 900 });
  const outcomes = readReport(unitReportPath, (report) => report as readonly Outcome[]);
  return { outcomes: withRunnerFailure(outcomes, ok, 'unit', 'Vitest'), output };
}

/** Adds a failure when the runner failed although no test did, so that a crash is never taken for success. */
export function withRunnerFailure(
  outcomes: readonly Outcome[] | undefined,
  ok: boolean,
  suite: string,
  runner: string,
): readonly Outcome[] {
  const known = outcomes ?? [];
  if (ok && outcomes !== undefined) return known;
  if (known.some(({ state }) => state === 'failed')) return known;
  const reason = outcomes === undefined ? `${runner} left no report` : `${runner} failed outside any test`;
  return [...known, { suite, name: 'the run itself', state: 'failed', reason }];
}
