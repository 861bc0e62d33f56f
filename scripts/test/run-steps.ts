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

/** Runs the steps in their order, all of them whatever fails, light ones beside each other, and gives every outcome. */
export async function runSteps(
  steps: readonly Step[],
  print: (line: string) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const group of runTogether(steps)) {
    print(`\n== ${group.map(({ name }) => name).join(', ')}`);
    const before = [...outcomes];
    const results = await Promise.all(group.map((step) => runAndPrint(step, before, print)));
    outcomes.push(...results.flat());
  }
  return outcomes;
}

/** Light steps that follow each other are one group; every other step is a group of its own. */
function runTogether(steps: readonly Step[]): readonly (readonly Step[])[] {
  return steps.reduce<(readonly Step[])[]>((groups, step) => {
    const last = groups.at(-1);
    if (!step.isLight || !last?.at(-1)?.isLight) return [...groups, [step]];
    return [...groups.slice(0, -1), [...last, step]];
  }, []);
}

/** Prints what became of the step when it has ended, so that the lines of several do not mix. */
async function runAndPrint(
  step: Step,
  before: readonly Outcome[],
  print: (line: string) => void,
): Promise<readonly Outcome[]> {
  const started = performance.now();
  const { outcomes, output } = await runStep(step, before);
  if (outcomes.some(({ state }) => state === 'failed') && output) print(output.trimEnd());
  print(`   ${step.name}: ${countLine(outcomes)} in ${((performance.now() - started) / 1_000).toFixed(1)} s`);
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
