import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  besideCompose,
  overCompose,
  overlap,
  placeOfPill,
  type Area,
  type Room,
} from '@/components/surfaces/placement';

const frame: Area = { left: 700, top: 280, right: 1200, bottom: 800 };
const send: Area = { left: 712, top: 752, right: 786, bottom: 786 };
const text: Area = { left: 700, top: 320, right: 1200, bottom: 740 };
const room: Room = {
  window: { width: 1280, height: 800 },
  frame,
  send,
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

test('over a full-screen compose the pill leaves its buttons free too', () => {
  const discard: Area = { left: 1170, top: 715, right: 1194, bottom: 745 };
  const fullScreen: Room = {
    ...room,
    frame: { left: 72, top: 40, right: 1208, bottom: 760 },
    send: { left: 89, top: 712, right: 187, bottom: 746 },
    kept: [{ left: 89, top: 90, right: 1190, bottom: 700 }],
    buttons: [discard],
  };
  const place = areaOf(placeOfPill(fullScreen, { ...pill, height: 62 }), { ...pill, height: 62 });
  expect(overlap(place, discard)).toBe(false);
  expect(fullScreen.kept.some((kept) => overlap(place, kept))).toBe(false);
});
