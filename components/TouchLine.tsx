import { useId, useRef } from 'react';
import type { Briefing } from '@/outreach/briefing';
import { dayText } from '@/outreach/words';
import { LineMarkSign } from './LineMarkSign';
import { drawLine, type LineDrawing } from './touch-line-drawing';
import { touchText } from './touch-text';
import { useBox } from './use-box';

const TODAY_HALF = 16;
const CLEARS_HALF = 10;

type LineFacts = Pick<Briefing, 'today' | 'timeZone' | 'verdict' | 'history'>;

interface TouchLineProps {
  readonly facts: LineFacts;
  /** Px available before it is laid out. */
  readonly width: number;
  readonly daysBack?: number;
}

/** The line: days, what you did above them, what they did below, and the rest until it is clear again. */
export function TouchLine({ facts, width, daysBack }: TouchLineProps) {
  const place = useRef<HTMLElement>(null);
  const box = useBox(place, width);
  const drawing = drawLine({ ...inputOf(facts), ...box, daysBack });
  return (
    <figure className={`touch-line level-${facts.verdict.level}`} ref={place}>
      <svg width={box.width} height={drawing.height} role="img" aria-label={nameOf(facts, drawing)}>
        <Days drawing={drawing} width={box.width} />
        <Rest drawing={drawing} />
        {drawing.marks.map((mark) => (
          <LineMarkSign key={mark.touch.id} mark={mark} axis={drawing.axis} />
        ))}
        <Labels drawing={drawing} />
      </svg>
    </figure>
  );
}

function inputOf({ today, timeZone, verdict, history }: LineFacts) {
  return {
    today,
    timeZone,
    clearsOn: verdict.clearsOn,
    rests: verdict.level !== 'clear' && verdict.level !== 'not-checked',
    touches: history,
  };
}

function Labels({ drawing: { labels, height } }: { drawing: LineDrawing }) {
  return labels.map(({ kind, text, x, anchor }) => (
    <text
      key={`${kind} ${text}`}
      className={`${kind === 'clears' ? 'clear' : kind}-label`}
      x={x}
      y={height - 4}
      textAnchor={anchor}
    >
      {text}
    </text>
  ));
}

function Days({ drawing: { ticks, axis }, width }: { drawing: LineDrawing; width: number }) {
  return (
    <g className="axis">
      {ticks.map(({ x, isMonday }) => (
        <path key={x} d={`M${x} ${axis - (isMonday ? 3 : 1.5)}v${isMonday ? 6 : 3}`} />
      ))}
      <path d={`M0 ${axis}H${width}`} strokeWidth={1.25} />
    </g>
  );
}

function Rest({ drawing: { rest, axis, today, clears } }: { drawing: LineDrawing }) {
  const pattern = useId();
  return (
    <>
      {rest ? (
        <>
          <pattern
            id={pattern}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="hatch" d="M2.5 0v5" />
          </pattern>
          <rect className="rest" x={rest[0]} y={axis - 4} width={rest[1] - rest[0]} height={8} />
          <rect fill={`url(#${pattern})`} x={rest[0]} y={axis - 4} width={rest[1] - rest[0]} height={8} />
        </>
      ) : null}
      {clears === undefined ? null : (
        <path className="clears" d={`M${clears} ${axis - CLEARS_HALF}v${2 * CLEARS_HALF}`} />
      )}
      <path className="today" d={`M${today} ${axis - TODAY_HALF}v${2 * TODAY_HALF}`} />
    </>
  );
}

function nameOf({ today, timeZone, verdict }: LineFacts, { marks }: LineDrawing): string {
  const clockwork = { today, timeZone };
  const said = marks.map(
    ({ touch }) => `${touch.direction === 'out' ? 'you' : 'they'}: ${touchText(touch, clockwork)}`,
  );
  const shown = said.length > 0 ? `${said.join('; ')}.` : 'No message in these days.';
  return verdict.clearsOn ? `${shown} Clear again on ${dayText(verdict.clearsOn, today)}.` : shown;
}
