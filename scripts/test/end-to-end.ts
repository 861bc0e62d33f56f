import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { outcomesOfPlaywright } from './playwright-report.ts';
import { readReport } from './read-report.ts';
import { runProgram } from './run-program.ts';
import type { StepResult } from './steps.ts';
import { withRunnerFailure } from './unit.ts';

const reportPath = join(projectRoot, '.output/test/e2e.json');

/** Runs the end-to-end tests in Chromium and Firefox on the builds in `.output`. */
export async function runEndToEnd(): Promise<StepResult> {
  rmSync(reportPath, { force: true });
  const { ok, output } = await runProgram('@playwright/test/cli.js', ['test'], { limit: 1_600 });
  const outcomes = readReport(reportPath, outcomesOfPlaywright);
  return { outcomes: withRunnerFailure(outcomes, ok, 'e2e', 'Playwright'), output };
}
