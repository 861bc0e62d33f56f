import { readsFromTheRight } from '../use-box';
import { areaOf } from './compose-room';
import { overlap, type Area, type Size } from './room';

const pressable = 'button, a[href], [role="button"], input, select, textarea';
const BELOW_BAR = 76;
const SIDE = 24;

/** Where an overlay stands, in px from the window's left and top. */
export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** The best spot for an overlay of this size, and whether it covers none of the page's own buttons and links there. */
export function spotFor(document: Document, size: Size): Spot & { readonly isFree: boolean } {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const taken = pressableAreas(document, { width, height });
  const counted = spots({ width, height }, size, readsFromTheRight(document.documentElement)).map((spot) => ({
    ...spot,
    covered: coveredBy({ ...spot, right: spot.left + size.width, bottom: spot.top + size.height }, taken),
  }));
  const best = counted.reduce((first, second) => (second.covered < first.covered ? second : first));
  return { left: best.left, top: best.top, isFree: best.covered === 0 };
}

/** In the order in which they are liked: the end column under the bar, the start margin, the lower corners. */
function spots(window: Size, size: Size, isRightToLeft: boolean): readonly [Spot, ...Spot[]] {
  const [left, right] = [SIDE, Math.max(0, window.width - SIDE - size.width)];
  const [start, end] = isRightToLeft ? [right, left] : [left, right];
  const low = Math.max(0, window.height - SIDE - size.height);
  return [
    { left: end, top: BELOW_BAR },
    { left: start, top: BELOW_BAR },
    { left: start, top: low },
    { left: end, top: low },
  ];
}

function coveredBy(area: Area, taken: readonly Area[]): number {
  return taken.filter((other) => overlap(area, other)).length;
}

function pressableAreas(document: Document, window: Size): readonly Area[] {
  const all = { left: 0, top: 0, right: window.width, bottom: window.height };
  return [...document.querySelectorAll(pressable)]
    .map(areaOf)
    .filter((area) => area.right > area.left && area.bottom > area.top && overlap(area, all));
}
