// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { TouchLine } from '@/components/TouchLine';
import type { Touch } from '@/outreach/touch';
import { daniel, touch } from './briefings';
import { show } from './stage';

async function marksOf(...history: readonly Touch[]) {
  const page = await show(<TouchLine facts={{ ...daniel, history }} width={248} />);
  return [...page.querySelectorAll('.mark')].map((mark) => ({
    isHollow: mark.querySelector('.hollow') !== null,
    hasDot: mark.querySelector('circle') !== null,
    isDashed: mark.querySelector('[stroke-dasharray]') !== null,
  }));
}

describe('a mail on the line', () => {
  test.each([
    ['sent', { isHollow: false, hasDot: false, isDashed: false }],
    ['pending', { isHollow: true, hasDot: true, isDashed: false }],
    ['scheduled', { isHollow: true, hasDot: false, isDashed: true }],
  ] as const)('that is %s has its own mark', async (state, look) => {
    expect(await marksOf(touch('one', '2026-11-24', { state }))).toEqual([look]);
  });

  test.each(['undone', 'withdrawn'] as const)('that is %s has none', async (state) => {
    const left = touch('left', '2026-11-18');
    expect(await marksOf(left, touch('one', '2026-11-20', { state }))).toHaveLength(1);
  });
});
