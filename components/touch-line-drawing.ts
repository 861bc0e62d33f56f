import { dayOf, type Day } from '@/outreach/calendar';
import type { Touch } from '@/outreach/touch';
import { lineLabels, type LineLabel } from './line-labels';
import { lineMarks, type LineMark } from './line-marks';
import { lineScale } from './line-scale';

const EDGE = 6;
const STEP = 11;
const STEM = 16;
const BELOW_LINE = 20;
const LABEL_ROOM = 18;

export interface LineInput {
  /** Px available, marks and labels included. */
  readonly width: number;
  readonly isRightToLeft: boolean;
  readonly today: Day;
  readonly timeZone: string;
  /** Whether the days after today are hatched. */
  readonly rests: boolean;
  readonly clearsOn?: Day | undefined;
  readonly touches: readonly Touch[];
  /** As many days back as the width allows, unless told. */
  readonly daysBack?: number | undefined;
}

export interface PlacedMark extends LineMark {
  readonly x: number;
  readonly y: number;
}

interface PlacedLabel extends LineLabel {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Everything of a line in the px of its drawing. */
export interface LineDrawing {
  readonly height: number;
  /** The y of the days. */
  readonly axis: number;
  readonly ticks: readonly { readonly x: number; readonly isMonday: boolean }[];
  readonly marks: readonly PlacedMark[];
  readonly today: number;
  /** From and to, left first. */
  readonly rest: readonly [number, number] | undefined;
  readonly clears: number | undefined;
  readonly labels: readonly PlacedLabel[];
}

/** Computes where everything of a line stands. Read from the right, x is mirrored, the signs are not. */
export function drawLine(input: LineInput): LineDrawing {
  const { width, today, clearsOn } = input;
  const inner = width - 2 * EDGE;
  const scale = lineScale(inner, today, lastAhead(input), input.daysBack);
  const x = (at: number) => (input.isRightToLeft ? width - EDGE - at : EDGE + at);
  const marks = lineMarks(input.touches, scale, input);
  const axis = STEM + STEP + highest(marks, 'above') * STEP;
  const end = clearsOn ? scale.at(clearsOn) : inner;
  return {
    axis,
    height: axis + BELOW_LINE + Math.max(0, highest(marks, 'below')) * STEP + LABEL_ROOM,
    ticks: scale.ticks.map(({ at, isMonday }) => ({ x: x(at), isMonday })),
    marks: marks.map((mark) => ({ ...mark, x: x(mark.at), y: heightOf(mark, axis) })),
    today: x(scale.todayAt),
    rest: input.rests && end > scale.todayAt ? ordered(x(scale.todayAt), x(end)) : undefined,
    clears: clearsOn && clearsOn > today ? x(scale.at(clearsOn)) : undefined,
    labels: lineLabels(scale, inner, today, clearsOn).map((label) =>
      placeLabel(label, x(label.middle), input),
    ),
  };
}

// The first label begins where the line does, whatever the width of the user's font.
function placeLabel(label: LineLabel, x: number, { width, isRightToLeft }: LineInput): PlacedLabel {
  if (label.kind !== 'first') return { ...label, x, anchor: 'middle' };
  return isRightToLeft ? { ...label, x: width, anchor: 'end' } : { ...label, x: 0, anchor: 'start' };
}

function highest(marks: readonly LineMark[], side: LineMark['side']): number {
  return Math.max(0, ...marks.filter((mark) => mark.side === side).map(({ level }) => level));
}

function heightOf({ side, level }: LineMark, axis: number): number {
  if (side === 'on') return axis - level * STEP;
  return side === 'above' ? axis - STEM - level * STEP : axis + STEM + level * STEP;
}

/** The last day ahead that the line must reach: the clearing day, or one for which something is scheduled. */
function lastAhead({ clearsOn, touches, today, timeZone }: LineInput): Day | undefined {
  const planned = touches.filter(({ state }) => state === 'scheduled').map(({ at }) => dayOf(at, timeZone));
  return [clearsOn, ...planned]
    .filter((day) => day !== undefined && day > today)
    .sort()
    .at(-1);
}

function ordered(first: number, second: number): readonly [number, number] {
  return first < second ? [first, second] : [second, first];
}
