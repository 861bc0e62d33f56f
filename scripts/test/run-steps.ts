import { PlainFailure } from '../plain-failure.ts';
import { countLine, type Outcome } from './outcome.ts';
import type { Step, StepResult } from './steps.ts';

/** Gives the steps that the words of the command line name, all of them for none; throws on an unknown word. */
export function chooseSteps(steps: readonly Step[], words: readonly string[]): readonly Step[] {
  const unknown = words.find((word) => steps.every(({ name }) => name !== word));
  if (unknown !== undefined) {
    throw new PlainFailure(`"${unknown}" is not a step. Steps: ${steps.map(({ name }) => name).join(', ')}.`);
  }
  return words.length === 0 ? steps : steps.filter(({ name }) => words.includes(name));
}

/** Runs the steps one after the other, all of them whatever fails, and gives every outcome. */
export async function runSteps(
  steps: readonly Step[],
  print: (line: string) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    print(`\n== ${step.name}`);
    const started = performance.now();
    const result = await runStep(step, outcomes);
    outcomes.push(...result.outcomes);
    const hasFailed = result.outcomes.some(({ state }) => state === 'failed');
    if (hasFailed && result.output) print(result.output.trimEnd());
    print(`   ${countLine(result.outcomes)} in ${((performance.now() - started) / 1_000).toFixed(1)} s`);
  }
  return outcomes;
}

async function runStep(step: Step, before: readonly Outcome[]): Promise<StepResult> {
  if (before.some(({ suite, state }) => suite === step.needs && state === 'failed')) {
    return failed(step, `not run, as ${step.needs ?? ''} failed`);
  }
  try {
    const result = await step.run();
    return result.outcomes.length > 0 ? result : failed(step, 'no test ran', result.output);
  } catch (error) {
    return failed(step, 'broke off', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function failed({ name }: Step, reason: string, output = ''): StepResult {
  return { outcomes: [{ suite: name, name: 'the step itself', state: 'failed', reason }], output };
}
