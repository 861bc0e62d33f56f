import { describe, expect, it } from 'vitest';
import { isGood, summaryLines, type Outcome } from '@/scripts/test/outcome';
import { outcomesOfPlaywright } from '@/scripts/test/playwright-report';
import { chooseSteps, runSteps } from '@/scripts/test/run-steps';
import type { Step } from '@/scripts/test/steps';
import { withRunnerFailure } from '@/scripts/test/unit';

const passed: Outcome = { suite: 'unit', name: 'a', state: 'passed' };
const failed: Outcome = { suite: 'unit', name: 'b', state: 'failed' };
const skipped: Outcome = { suite: 'e2e', name: 'c', state: 'skipped', reason: 'no Firefox' };

describe('the end of a run', () => {
  it('closes with exactly one line of counts, after what was skipped and what failed', () => {
    const lines = summaryLines([passed, failed, skipped]);
    expect(lines).toEqual([
      '',
      'Skipped:',
      '  e2e: c (no Firefox)',
      '',
      'Failed:',
      '  unit: b',
      '',
      '1 passed, 1 failed, 1 skipped',
    ]);
  });

  it.each([
    [[passed, skipped], true],
    [[passed, failed], false],
    [[skipped], false],
    [[], false],
  ])('%j is good: %s', (outcomes, good) => {
    expect(isGood(outcomes)).toBe(good);
  });

  it('counts a runner that broke as a failure, once', () => {
    expect(withRunnerFailure([passed], true, 'unit', 'Vitest')).toEqual([passed]);
    expect(withRunnerFailure([passed, failed], false, 'unit', 'Vitest')).toEqual([passed, failed]);
    expect(withRunnerFailure([passed], false, 'unit', 'Vitest')).toHaveLength(2);
    expect(withRunnerFailure(undefined, true, 'unit', 'Vitest')).toMatchObject([{ state: 'failed' }]);
  });
});

describe('running steps', () => {
  const step = (name: string, outcomes: readonly Outcome[], needs?: string): Step => ({
    name,
    ...(needs === undefined ? {} : { needs }),
    run: () => Promise.resolve({ outcomes, output: `${name} wrote this` }),
  });
  const run = (...steps: Step[]) => {
    const lines: string[] = [];
    return runSteps(steps, (line) => lines.push(line)).then((outcomes) => ({
      outcomes,
      text: lines.join('\n'),
    }));
  };

  it('goes on after a failure and shows only the output of what failed', async () => {
    const { outcomes, text } = await run(step('lint', [failed]), step('unit', [passed]));
    expect(outcomes).toEqual([failed, passed]);
    expect(text).toContain('lint wrote this');
    expect(text).not.toContain('unit wrote this');
  });

  it('counts a step as failed whose build failed', async () => {
    const broken: Outcome = { suite: 'build', name: 'chrome', state: 'failed' };
    const { outcomes } = await run(step('build', [broken]), step('e2e', [passed], 'build'));
    expect(outcomes).toEqual([broken, expect.objectContaining({ suite: 'e2e', state: 'failed' })]);
  });

  it('counts a step that broke off, or ran no test, as failed', async () => {
    const broken: Step = { name: 'gates', run: () => Promise.reject(new Error('There is no build')) };
    const { outcomes, text } = await run(broken, step('unit', []));
    expect(outcomes.map(({ state }) => state)).toEqual(['failed', 'failed']);
    expect(text).toContain('There is no build');
  });

  it('runs light steps beside each other and every other step alone', async () => {
    const events: string[] = [];
    const logged = (name: string, isLight: boolean): Step => ({
      name,
      isLight,
      run: async () => {
        events.push(`${name} begins`);
        await Promise.resolve();
        events.push(`${name} ends`);
        return { outcomes: [passed], output: '' };
      },
    });
    await run(logged('types', true), logged('lint', true), logged('unit', false), logged('e2e', false));
    expect(events).toEqual([
      ...['types begins', 'lint begins', 'types ends', 'lint ends'],
      ...['unit begins', 'unit ends', 'e2e begins', 'e2e ends'],
    ]);
  });

  it('takes the steps that are named, and refuses an unknown name', () => {
    const steps = [step('lint', []), step('unit', [])];
    expect(chooseSteps(steps, ['unit']).map(({ name }) => name)).toEqual(['unit']);
    expect(chooseSteps(steps, [])).toBe(steps);
    expect(() => chooseSteps(steps, ['units'])).toThrow('"units" is not a step. Steps: lint, unit.');
  });
});

describe("Playwright's report", () => {
  const test = (status: string, annotations: object[] = []) => ({
    status,
    projectName: 'firefox',
    annotations,
  });
  const report = {
    errors: [{ message: 'Error: no tests found\n  at x' }],
    suites: [
      {
        title: 'story.spec.ts',
        specs: [{ title: 'warns', tests: [test('expected')] }],
        suites: [
          {
            title: 'held',
            specs: [
              { title: 'waits', tests: [test('unexpected')] },
              { title: 'sends', tests: [test('flaky')] },
              { title: 'later', tests: [test('skipped', [{ type: 'skip', description: 'no Firefox' }])] },
            ],
          },
        ],
      },
    ],
  };

  it('gives one outcome a test; flaky is failed, errors outside tests too', () => {
    const told = outcomesOfPlaywright(report).map(({ name, state, reason }) => [name, state, reason]);
    expect(told).toEqual([
      ['story.spec.ts > warns', 'passed', undefined],
      ['story.spec.ts > held > waits', 'failed', undefined],
      ['story.spec.ts > held > sends', 'failed', undefined],
      ['story.spec.ts > held > later', 'skipped', 'no Firefox'],
      ['the run itself', 'failed', 'Error: no tests found'],
    ]);
  });
});
