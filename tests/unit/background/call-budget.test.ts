import { expect, it } from 'vitest';
import { createCallBudget } from '@/entrypoints/background/call-budget';
import { epochMs } from '@/outreach/brand';

function budgetAt() {
  const clock = { now: 1_000_000 };
  return { clock, budget: createCallBudget(() => epochMs(clock.now)) };
}

const takes = (take: (tab: number) => boolean, tab: number, count: number) =>
  Array.from({ length: count }, () => take(tab)).filter(Boolean).length;

it('lets sixty calls through at once and refuses the rest', () => {
  const { budget } = budgetAt();
  expect(takes(budget.take, 7, 65)).toBe(60);
});

it('fills up by ten a second, to sixty at most', () => {
  const { budget, clock } = budgetAt();
  takes(budget.take, 7, 61);
  clock.now += 1_000;
  expect(takes(budget.take, 7, 65)).toBe(10);
  clock.now += 3_600_000;
  expect(takes(budget.take, 7, 65)).toBe(60);
});

it('keeps one tab from using up what is another\u2019s, and forgets a closed one', () => {
  const { budget } = budgetAt();
  takes(budget.take, 7, 65);
  expect(takes(budget.take, 8, 65)).toBe(60);
  budget.forget(7);
  expect(takes(budget.take, 7, 65)).toBe(60);
});

it('takes no harm from a clock that is set back', () => {
  const { budget, clock } = budgetAt();
  takes(budget.take, 7, 60);
  clock.now -= 3_600_000;
  expect(budget.take(7)).toBe(false);
  clock.now += 1_000;
  expect(budget.take(7)).toBe(true);
});
