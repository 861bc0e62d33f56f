import { readsFromTheRight } from '../use-box';
import { pressableAreas } from './pressable-areas';
import { clamp, overlap, type Area, type Size } from './room';

const BELOW_BAR = 76;
const SIDE = 24;
const STEP = 8;

/** Where an overlay stands, in px from the window's left and top. */
export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Where the user wants it: at the window's start or end, so far down. */
export interface WishedPlace {
  readonly side: 'start' | 'end';
  /** A fraction of the window's height. */
  readonly height: number;
}

/** The best spot for an overlay of this size, and whether it covers none of the page's own buttons and links there. */
export function spotFor(
  document: Document,
  size: Size,
  wish?: WishedPlace,
): Spot & { readonly isFree: boolean } {
  const window = sizeOf(document);
  const taken = pressableAreas(document, window);
  const isRightToLeft = readsFromTheRight(document.documentElement);
  const all = wish ? spotsNear(window, size, wish, isRightToLeft) : likedSpots(window, size, isRightToLeft);
  const counted = all.map((spot) => ({ ...spot, covered: coveredBy(areaAt(spot, size), taken) }));
  // Of two that cover as much, the one that comes first is liked better.
  const best = counted.reduce((one, other) => (other.covered < one.covered ? other : one));
  return { left: best.left, top: best.top, isFree: best.covered === 0 };
}

/** The place that a spot is, as a wish that holds in a window of another size too. */
export function wishOfSpot(document: Document, { left, top }: Spot, size: Size): WishedPlace {
  const window = sizeOf(document);
  const isLeft = left + size.width / 2 < window.width / 2;
  const isStart = isLeft !== readsFromTheRight(document.documentElement);
  return { side: isStart ? 'start' : 'end', height: clamp(top / Math.max(1, window.height), 0, 1) };
}

type Spots = readonly [Spot, ...Spot[]];

/** In the order in which they are liked: the end column under the bar, the start margin, the lower corners. */
function likedSpots(window: Size, size: Size, isRightToLeft: boolean): Spots {
  const { start, end } = columns(window, size, isRightToLeft);
  const low = Math.max(0, window.height - SIDE - size.height);
  return [
    { left: end, top: BELOW_BAR },
    { left: start, top: BELOW_BAR },
    { left: start, top: low },
    { left: end, top: low },
  ];
}

/** All spots of the wished column, the nearest first, then those of the other. */
function spotsNear(window: Size, size: Size, { side, height }: WishedPlace, isRightToLeft: boolean): Spots {
  const { start, end } = columns(window, size, isRightToLeft);
  const lowest = Math.max(0, window.height - STEP - size.height);
  const wished = clamp(Math.round(height * window.height), 0, lowest);
  const count = Math.ceil(lowest / STEP);
  const tops = Array.from({ length: count + 1 }, (_, index) => Math.min(index * STEP, lowest));
  const near = tops.toSorted((one, other) => Math.abs(one - wished) - Math.abs(other - wished));
  const [left, otherLeft] = side === 'start' ? [start, end] : [end, start];
  return [
    { left, top: wished },
    ...near.map((top) => ({ left, top })),
    ...near.map((top) => ({ left: otherLeft, top })),
  ];
}

function columns(window: Size, size: Size, isRightToLeft: boolean) {
  const right = Math.max(0, window.width - SIDE - size.width);
  const left = Math.min(SIDE, right);
  return isRightToLeft ? { start: right, end: left } : { start: left, end: right };
}

function sizeOf({ documentElement: { clientWidth: width, clientHeight: height } }: Document): Size {
  return { width, height };
}

function areaAt({ left, top }: Spot, { width, height }: Size): Area {
  return { left, top, right: left + width, bottom: top + height };
}

function coveredBy(area: Area, taken: readonly Area[]): number {
  return taken.filter((other) => overlap(area, other)).length;
}
