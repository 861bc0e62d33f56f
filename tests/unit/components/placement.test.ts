import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideCompose, overCompose, placeOfPill } from '@/components/surfaces/placement';
import { overlap, type Area, type Room } from '@/components/surfaces/room';

const frame: Area = { left: 700, top: 280, right: 1200, bottom: 800 };
const send: Area = { left: 712, top: 752, right: 786, bottom: 786 };
const text: Area = { left: 700, top: 320, right: 1200, bottom: 740 };
const room: Room = {
  window: { width: 1280, height: 800 },
  frame,
  send,
  bar: undefined,
  kept: [text],
  buttons: [],
  others: [],
  isRightToLeft: false,
};

const pill = { width: 280, height: 32 };

function areaOf({ left, bottom }: { left: number; bottom: number }, { width, height }: typeof pill): Area {
  return { left, right: left + width, top: bottom - height, bottom };
}

describe('a sidebar', () => {
  test('stands at the start side, its bottom with the compose', () => {
    expect(besideCompose(room, 280)).toEqual({ left: 412, bottom: 800, maxHeight: 768 });
  });

  test('on a page read from the right it stands at the right', () => {
    const mirrored = {
      ...room,
      isRightToLeft: true,
      frame: { ...frame, left: 80, right: 580 },
      send: undefined,
    };
    expect(besideCompose(mirrored, 280)?.left).toBe(588);
  });

  test('takes the other side when another compose stands there', () => {
    const other: Area = { left: 180, top: 280, right: 680, bottom: 800 };
    const wide = { ...room, window: { width: 1600, height: 800 }, others: [other] };
    expect(besideCompose(wide, 280)?.left).toBe(1208);
  });

  test('finds no place where there is no room', () => {
    expect(
      besideCompose(
        { ...room, window: { width: 560, height: 700 }, frame: { ...frame, left: 60, right: 560 } },
        280,
      ),
    ).toBe(undefined);
  });

  test('opened without room it ends above Send', () => {
    const place = overCompose(room, 280);
    expect(place.bottom).toBeLessThan(send.top);
    expect(place.bottom - place.maxHeight).toBeGreaterThanOrEqual(0);
  });

  test('opened without room it goes below a Send that stands high', () => {
    const high = { ...room, send: { ...send, top: 60, bottom: 94 } };
    const { bottom, maxHeight } = overCompose(high, 280);
    expect(bottom - maxHeight).toBeGreaterThan(94);
  });
});

const anyRoom = fc
  .record({
    width: fc.integer({ min: 320, max: 2000 }),
    height: fc.integer({ min: 480, max: 1400 }),
    left: fc.integer({ min: 0, max: 1600 }),
    top: fc.integer({ min: -300, max: 900 }),
    isRightToLeft: fc.boolean(),
  })
  .map(({ width, height, left, top, isRightToLeft }): Room => {
    const compose: Area = { left, top, right: left + 500, bottom: top + 500 };
    return {
      window: { width, height },
      frame: compose,
      send: { left: left + 12, top: top + 452, right: left + 86, bottom: top + 486 },
      bar: { ...compose, bottom: top + 40 },
      kept: [{ ...compose, top: top + 40, bottom: top + 440 }],
      buttons: [],
      others: [],
      isRightToLeft,
    };
  });

test('wherever the compose is, neither the card nor the pill lies over Send', () => {
  fc.assert(
    fc.property(anyRoom, (somewhere) => {
      const beside = besideCompose(somewhere, 280);
      const sendArea = somewhere.send as Area;
      const coversBeside =
        beside && overlap(areaOf(beside, { width: 280, height: beside.maxHeight }), sendArea);
      return !coversBeside && !overlap(areaOf(placeOfPill(somewhere, pill), pill), sendArea);
    }),
  );
});

test('the pill leaves the text in sight', () => {
  const narrow: Room = {
    ...room,
    window: { width: 1220, height: 800 },
    frame: { ...frame, left: 100 },
    kept: [{ ...text, left: 100 }],
  };
  expect(overlap(areaOf(placeOfPill(narrow, pill), pill), { ...text, left: 100 })).toBe(false);
});

test.each([
  ['left', { left: -172, right: 296 }, false],
  ['right', { left: 984, right: 1452 }, true],
] as const)(
  'a pill stays at a compose that reaches out of the window on the %s',
  (_, sides, isRightToLeft) => {
    const pushed = { ...frame, ...sides };
    const others = [{ ...frame, left: 304, right: 976 }];
    const place = areaOf(placeOfPill({ ...room, frame: pushed, others, isRightToLeft }, pill), pill);
    expect(place.bottom).toBe(frame.top - 8);
    expect(place.left).toBe(isRightToLeft ? 992 : 8);
  },
);

describe('a full-screen compose', () => {
  const discard: Area = { left: 1170, top: 715, right: 1194, bottom: 745 };
  const bar: Area = { left: 72, top: 40, right: 1208, bottom: 80 };
  const fullScreen: Room = {
    ...room,
    frame: { left: 72, top: 40, right: 1208, bottom: 760 },
    send: { left: 89, top: 712, right: 187, bottom: 746 },
    bar,
    kept: [
      { left: 89, top: 90, right: 1190, bottom: 120 },
      { left: 89, top: 130, right: 1190, bottom: 700 },
    ],
    buttons: [discard],
  };

  test.each([
    { width: 280, height: 32 },
    { width: 520, height: 32 },
    { width: 150, height: 32 },
  ])('keeps its title and its text in sight of a pill of %o', (size) => {
    for (const window of [
      { width: 1280, height: 800 },
      { width: 1280, height: 762 },
    ]) {
      const placed = placeOfPill({ ...fullScreen, window }, size);
      const place = areaOf(placed, size);
      const kept = [bar, fullScreen.send as Area, ...fullScreen.kept];
      expect(kept.some((area) => overlap(place, area))).toBe(false);
      expect(overlap(place, { ...discard, left: discard.left - 7, right: discard.right + 7 })).toBe(false);
      expect(placed.isFree).toBe(true);
    }
  });

  test('has no free place for a pill that is higher than its row of Send', () => {
    expect(placeOfPill(fullScreen, { width: 280, height: 62 }).isFree).toBe(false);
  });

  test('has its card over the end of the text, under its fields and above Send', () => {
    expect(overCompose(fullScreen, 280)).toEqual({ left: 912, bottom: 704, maxHeight: 576 });
    expect(overCompose({ ...fullScreen, isRightToLeft: true }, 280).left).toBe(88);
  });
});

test('a pill that finds no free place says so, and covers as few buttons as can be', () => {
  const buttons = Array.from({ length: 8 }, (_, index) => ({
    left: 200 + index * 40,
    right: 234 + index * 40,
    top: 352,
    bottom: 386,
  }));
  const low: Room = {
    ...room,
    window: { width: 640, height: 400 },
    frame: { left: 80, top: 8, right: 580, bottom: 400 },
    send: { left: 92, top: 352, right: 190, bottom: 386 },
    bar: { left: 80, top: 8, right: 580, bottom: 48 },
    kept: [{ left: 80, top: 49, right: 580, bottom: 340 }],
    buttons,
  };
  const wide = placeOfPill(low, { width: 280, height: 32 });
  expect(wide.isFree).toBe(false);
  const covered = buttons.filter((button) => overlap(areaOf(wide, { width: 280, height: 32 }), button));
  expect(covered.length).toBeLessThanOrEqual(5);
  expect(placeOfPill({ ...low, buttons: buttons.slice(0, 4) }, { width: 150, height: 32 }).isFree).toBe(true);
});

test('a question covers the fields before it is cut short, but not the title', () => {
  const low: Room = {
    ...room,
    frame: { ...frame, top: 300 },
    bar: { ...frame, top: 300, bottom: 340 },
    kept: [
      { ...frame, top: 340, bottom: 480 },
      { ...frame, top: 480, bottom: 740 },
    ],
  };
  const top = ({ bottom, maxHeight }: { bottom: number; maxHeight: number }) => bottom - maxHeight;
  expect(top(overCompose(low, 280))).toBe(488);
  expect(top(overCompose(low, 280, 320))).toBe(348);
});
