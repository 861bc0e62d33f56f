import { dayOf, type Day } from '@/outreach/calendar';
import type { Touch } from '@/outreach/touch';
import type { LineScale } from './line-scale';
import { isTakenBack } from './touch-text';

const FROM_TODAY = 8;
const MARK_WIDTH = 12;

/** Above the line is what you did, below what they did; a meeting is on it. */
type LineSide = 'above' | 'below' | 'on';

export interface LineMark {
  readonly touch: Touch;
  readonly side: LineSide;
  /** In px from the reading side. */
  readonly at: number;
  /** 0 nearest the line; marks of one day stack on one stem. */
  readonly level: number;
}

/** The marks of a line, oldest first, stacked so that none hides another. What was taken back has none. */
export function lineMarks(
  touches: readonly Touch[],
  scale: LineScale,
  { today, timeZone }: { today: Day; timeZone: string },
): readonly LineMark[] {
  const placed: LineMark[] = [];
  for (const touch of touches.toSorted((first, second) => first.at - second.at)) {
    const day = dayOf(touch.at, timeZone);
    if (isTakenBack(touch) || day < scale.first || day > scale.last) continue;
    const at = awayFromToday(scale.at(day), scale.todayAt, touch.state === 'scheduled' || day > today);
    placed.push({ touch, at, ...freePlace(placed, sideOf(touch), at) });
  }
  return placed;
}

function sideOf({ channel, direction }: Touch): LineSide {
  if (channel === 'meeting') return 'on';
  return direction === 'out' ? 'above' : 'below';
}

function awayFromToday(at: number, todayAt: number, isAhead: boolean): number {
  return isAhead ? Math.max(at, todayAt + FROM_TODAY) : Math.max(Math.min(at, todayAt - FROM_TODAY), 0);
}

/** On the line there is room for one meeting; a second one of the same days stands above it. */
function freePlace(
  placed: readonly LineMark[],
  side: LineSide,
  at: number,
): Pick<LineMark, 'side' | 'level'> {
  const level = freeLevel(placed, side, at);
  return side === 'on' && level > 0
    ? { side: 'above', level: freeLevel(placed, 'above', at) }
    : { side, level };
}

function freeLevel(placed: readonly LineMark[], side: LineSide, at: number): number {
  const near = placed.filter((mark) => mark.side === side && Math.abs(mark.at - at) < MARK_WIDTH);
  const taken = new Set(near.map(({ level }) => level));
  let level = 0;
  while (taken.has(level)) level += 1;
  return level;
}
