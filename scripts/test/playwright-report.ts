import type { JSONReport, JSONReportSuite, JSONReportTest } from '@playwright/test/reporter';
import type { Outcome } from './outcome.ts';

/** Gives one outcome a test from Playwright's JSON report, and one for each error outside the tests. */
export function outcomesOfPlaywright(report: unknown): readonly Outcome[] {
  const { suites, errors } = report as JSONReport;
  return [
    ...suites.flatMap((suite) => outcomesOf(suite, [])),
    ...errors.map(({ message }): Outcome => ({
      suite: 'e2e',
      name: 'the run itself',
      state: 'failed',
      reason: firstLine(message),
    })),
  ];
}

function outcomesOf(suite: JSONReportSuite, above: readonly string[]): Outcome[] {
  const path = [...above, suite.title];
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => outcomeOf(test, [...path, spec.title].join(' > '))),
  );
  return [...own, ...(suite.suites ?? []).flatMap((child) => outcomesOf(child, path))];
}

function outcomeOf(test: JSONReportTest, name: string): Outcome {
  const named = { suite: `e2e ${test.projectName}`, name };
  // Flaky counts as failed: a test that sometimes passes proves nothing.
  if (test.status !== 'skipped') return { ...named, state: test.status === 'expected' ? 'passed' : 'failed' };
  const said = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
  return { ...named, state: 'skipped', reason: said ?? 'no reason given' };
}

function firstLine(message = 'an error without a message'): string {
  return message.split('\n')[0] ?? message;
}
