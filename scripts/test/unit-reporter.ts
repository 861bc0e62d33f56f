import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { projectRoot } from '../project-root.ts';
import type { Outcome } from './outcome.ts';

export const unitReportPath = join(projectRoot, '.output/test/unit.json');

/** Writes one outcome a test; Vitest's own JSON report leaves out why a test was skipped. */
export default class UnitReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    mkdirSync(dirname(unitReportPath), { recursive: true });
    writeFileSync(unitReportPath, JSON.stringify(modules.flatMap(outcomesOf)));
  }
}

function outcomesOf(module: TestModule): Outcome[] {
  const file = module.relativeModuleId;
  const outcomes = [...module.children.allTests()].map((test) => outcomeOf(file, test));
  const broken = module.errors().length > 0;
  return broken
    ? [...outcomes, { suite: 'unit', name: file, state: 'failed', reason: 'could not be loaded' }]
    : outcomes;
}

function outcomeOf(file: string, test: TestCase): Outcome {
  const result = test.result();
  const name = `${file} > ${test.fullName}`;
  if (result.state === 'passed' || result.state === 'failed')
    return { suite: 'unit', name, state: result.state };
  const note = result.state === 'skipped' ? result.note : undefined;
  return { suite: 'unit', name, state: 'skipped', reason: note ?? reasonIn(test.fullName) };
}

function reasonIn(name: string): string {
  return /\(skipped: ([^)]+)\)/.exec(name)?.[1] ?? 'no reason given';
}
