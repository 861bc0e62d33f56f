import { addDays, type Day } from '@/outreach/calendar';
import { shortDayText } from '@/outreach/words';
import type { LineScale } from './line-scale';

/** An upper bound of the width of a label's letter at 12 px, in the widest common system font. */
const LETTER = 7.6;
const GAP = 6;
const BETWEEN_LABELS = 70;

export interface LineLabel {
  readonly kind: 'first' | 'today' | 'clears' | 'month';
  readonly text: string;
  /** The middle of the text, in px from the reading side. */
  readonly middle: number;
  readonly width: number;
}

/** The labels of a line: today, the clearing day, the first day, and months where there is room. None overlaps another. */
export function lineLabels(
  scale: LineScale,
  width: number,
  today: Day,
  clearsOn: Day | undefined,
): readonly LineLabel[] {
  const label = (kind: LineLabel['kind'], text: string, at: number) =>
    within(width, { kind, text, middle: at });
  const now = label('today', 'today', scale.todayAt);
  const clears =
    clearsOn && clearsOn > today
      ? label('clears', shortDayText(clearsOn, today), scale.at(clearsOn))
      : undefined;
  const placed = clears ? apart(now, clears, width) : [now];
  const first = label('first', shortDayText(scale.first, today), 0);
  const months = monthStarts(scale).map((day) => label('month', shortDayText(day, today), scale.at(day)));
  return [first, ...months].reduce<readonly LineLabel[]>(
    (kept, next) => (hasRoom(next, kept) ? [...kept, next] : kept),
    placed,
  );
}

type Unplaced = Omit<LineLabel, 'width'>;

function within(width: number, { kind, text, middle }: Unplaced): LineLabel {
  const own = text.length * LETTER;
  return { kind, text, width: own, middle: Math.min(Math.max(middle, own / 2), width - own / 2) };
}

/** Moves the two labels that must both stand just as far as they need. */
function apart(now: LineLabel, clears: LineLabel, width: number): readonly LineLabel[] {
  const needed = (now.width + clears.width) / 2 + GAP;
  const right = Math.min(Math.max(clears.middle, now.middle + needed), width - clears.width / 2);
  return [
    { ...now, middle: Math.min(now.middle, right - needed) },
    { ...clears, middle: right },
  ];
}

function hasRoom(next: LineLabel, kept: readonly LineLabel[]): boolean {
  return kept.every(({ middle, width, kind }) => {
    const away = Math.abs(middle - next.middle);
    const spaced = next.kind !== 'month' || kind === 'today' || kind === 'clears' || away >= BETWEEN_LABELS;
    return spaced && away >= (width + next.width) / 2 + GAP;
  });
}

function monthStarts({ first, last }: LineScale): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (day.endsWith('-01')) days.push(day);
  return days;
}
