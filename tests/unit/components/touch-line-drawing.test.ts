import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { addDays } from '@/outreach/calendar';
import { channels, directions, touchStates } from '@/outreach/touch';
import { drawLine, type LineInput } from '@/components/touch-line-drawing';
import { day, today, touch } from './briefings';

const input: LineInput = {
  width: 248,
  isRightToLeft: false,
  today,
  timeZone: 'UTC',
  rests: true,
  clearsOn: day('2026-12-03'),
  touches: [touch('mail', '2026-11-13'), touch('message', '2026-11-19', { channel: 'linkedin-message' })],
};

describe('the line', () => {
  test('runs from 14 days back to 10 ahead, with longer ticks on Mondays', () => {
    const { ticks } = drawLine({ ...input, clearsOn: undefined });
    expect(ticks).toHaveLength(25);
    expect(ticks.filter(({ isMonday }) => isMonday)).toHaveLength(3);
  });

  test('stretches to a later clearing day and keeps a quarter for the past', () => {
    const drawing = drawLine({ ...input, clearsOn: day('2027-03-01') });
    expect(drawing.clears).toBeLessThan(248);
    expect(drawing.today).toBeGreaterThanOrEqual(248 * 0.25 - 1);
  });

  test('hatches from today to the clearing day', () => {
    const { rest, today: now, clears } = drawLine(input);
    expect(rest).toEqual([now, clears]);
    expect(drawLine({ ...input, rests: false, clearsOn: undefined }).rest).toBeUndefined();
  });

  test('puts you above and them below', () => {
    const { marks, axis } = drawLine({
      ...input,
      touches: [...input.touches, touch('reply', '2026-11-20', { direction: 'in' })],
    });
    expect(marks.map(({ y }) => Math.sign(y - axis))).toEqual([-1, -1, 1]);
  });

  test('puts a meeting on the line', () => {
    const { marks, axis } = drawLine({
      ...input,
      touches: [touch('met', '2026-11-18', { channel: 'meeting' })],
    });
    expect(marks[0]?.y).toBe(axis);
  });

  test('stacks two of one day', () => {
    const { marks } = drawLine({ ...input, touches: [touch('a', '2026-11-18'), touch('b', '2026-11-18')] });
    expect(marks.map(({ level }) => level)).toEqual([0, 1]);
    expect(marks[0]?.x).toBe(marks[1]?.x);
  });

  test('leaves out what was taken back, and reaches what is scheduled', () => {
    const undone = touch('undone', '2026-11-18', { state: 'undone' });
    const withdrawn = touch('withdrawn', '2026-11-18', { state: 'withdrawn' });
    const planned = touch('planned', '2027-01-05', { state: 'scheduled' });
    const { marks, today: now } = drawLine({ ...input, touches: [undone, withdrawn, planned] });
    expect(marks.map(({ touch: { id } }) => id)).toEqual(['planned']);
    expect(marks[0]?.x).toBeGreaterThan(now);
  });

  test('keeps marks of today 8 px away from the stroke of today', () => {
    const { marks, today: now } = drawLine({ ...input, touches: [touch('now', '2026-11-24')] });
    expect(now - (marks[0]?.x ?? now)).toBe(8);
  });

  test('read from the right, everything is mirrored', () => {
    const left = drawLine(input);
    const right = drawLine({ ...input, isRightToLeft: true });
    expect(right.today).toBeCloseTo(248 - left.today);
    expect(right.marks.map(({ x }) => x)).toEqual(left.marks.map(({ x }) => 248 - x));
    expect(right.rest?.[0]).toBeLessThan(right.rest?.[1] ?? 0);
  });

  test('shows fewer days when it is narrow', () => {
    expect(drawLine({ ...input, width: 160, clearsOn: undefined }).ticks).toHaveLength(18);
  });
});

const anyTouch = fc.record({
  back: fc.integer({ min: -12, max: 30 }),
  channel: fc.constantFrom(...channels),
  direction: fc.constantFrom(...directions),
  state: fc.constantFrom(...touchStates),
});

const anyInput = fc.record({
  width: fc.integer({ min: 120, max: 1000 }),
  isRightToLeft: fc.boolean(),
  clears: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  touches: fc.array(anyTouch, { maxLength: 30 }),
});

describe('whatever is drawn', () => {
  const draw = ({
    width,
    isRightToLeft,
    clears,
    touches,
  }: typeof anyInput extends fc.Arbitrary<infer T> ? T : never) =>
    drawLine({
      ...input,
      width,
      isRightToLeft,
      clearsOn: clears === undefined ? undefined : addDays(today, clears),
      touches: touches.map(({ back, ...more }, index) => touch(`t${index}`, addDays(today, -back), more)),
    });

  test('no two labels overlap', () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const spans = draw(any)
          .labels.map(({ middle, width }) => ({ from: middle - width / 2, to: middle + width / 2 }))
          .toSorted((first, second) => first.from - second.from);
        return spans.every(({ from }, index) => index === 0 || from > (spans[index - 1]?.to ?? 0));
      }),
    );
  });

  test('no mark hides another, and none leaves the drawing', () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const { marks, height } = draw(any);
        return marks.every(
          (mark, index) =>
            mark.x >= 0 &&
            mark.x <= any.width &&
            mark.y >= 0 &&
            mark.y <= height &&
            marks
              .slice(index + 1)
              .every(({ x, y }) => Math.abs(x - mark.x) >= 11 || Math.abs(y - mark.y) >= 11),
        );
      }),
    );
  });
});
