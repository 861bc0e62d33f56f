import { expect, test } from 'vitest';
import { worstFirst, type Verdict } from '@/outreach/verdict/verdict';

const judged = (...levels: readonly Verdict['level'][]) =>
  levels.map((level, place) => ({ verdict: { level }, place }));

test('the worst stands first', () => {
  const sorted = worstFirst(judged('clear', 'caution', 'not-checked', 'do-not-contact', 'hold'));
  expect(sorted.map(({ verdict }) => verdict.level)).toEqual([
    'do-not-contact',
    'hold',
    'not-checked',
    'caution',
    'clear',
  ]);
});

test('equals keep their order', () => {
  expect(worstFirst(judged('hold', 'clear', 'hold')).map(({ place }) => place)).toEqual([0, 2, 1]);
});
