import { telling } from './plain-failure.ts';
import { isGood, summaryLines } from './test/outcome.ts';
import { chooseSteps, runSteps } from './test/run-steps.ts';
import { steps } from './test/steps.ts';

// `npm test` runs all; `npm test -- unit lint` only the steps named.
await telling(async () => {
  const outcomes = await runSteps(chooseSteps(steps, process.argv.slice(2)), console.log);
  for (const line of summaryLines(outcomes)) console.log(line);
  process.exitCode = isGood(outcomes) ? 0 : 1;
});
