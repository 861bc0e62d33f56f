import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { introductionStates, lawfulSteps, nextStates, type IntroductionStep } from '@/outreach/introduction';

const anyStep: fc.Arbitrary<IntroductionStep> = fc.record({
  state: fc.constantFrom(...introductionStates),
  at: fc.integer({ min: 0, max: 30 }).map((at) => epochMs(at)),
});

function stepsOf(...states: IntroductionStep['state'][]): readonly IntroductionStep[] {
  return states.map((state, index) => ({ state, at: epochMs(index) }));
}

describe('an introduction', () => {
  it('has only lawful steps, whatever was noted in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const lawful = lawfulSteps(steps);
        lawful.forEach(({ state }, index) => {
          expect(nextStates(lawful[index - 1]?.state)).toContain(state);
        });
      }),
    );
  });

  it('does not depend on which device noted what first', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
        expect(lawfulSteps(steps.toReversed())).toEqual(lawfulSteps(steps));
        // The union of both devices' facts holds the common ones twice.
        expect(lawfulSteps([...steps, ...steps])).toEqual(lawfulSteps(steps));
      }),
    );
  });

  it.each([
    ['opinion-asked', 'permission-asked', 'may-use-name', 'name-used', 'met', 'thanked'],
    [
      'considering',
      'opinion-asked',
      'permission-asked',
      'will-introduce',
      'introduced',
      'no-meeting',
      'thanked',
    ],
    ['opinion-asked', 'advised-against', 'thanked'],
    ['opinion-asked', 'permission-asked', 'declined', 'thanked'],
  ] as const)('may go the way %s to %s', (...way) => {
    expect(lawfulSteps(stepsOf(...way)).map(({ state }) => state)).toEqual(way);
  });

  it.each([
    [undefined, 'permission-asked'],
    ['opinion-asked', 'may-use-name'],
    ['permission-asked', 'name-used'],
    ['may-use-name', 'introduced'],
    ['opinion-asked', 'opinion-asked'],
    ['declined', 'name-used'],
  ] as const)('after %s never takes %s', (before, state) => {
    expect(nextStates(before)).not.toContain(state);
  });

  it('reaches every state, and ends with thanks', () => {
    const reached = new Set(nextStates(undefined));
    for (const state of reached) for (const next of nextStates(state)) reached.add(next);
    expect([...reached].toSorted()).toEqual([...introductionStates].toSorted());
    expect(introductionStates.filter((state) => nextStates(state).length === 0)).toEqual(['thanked']);
  });
});
