import { useRef } from 'react';
import type { WayIn } from '@/outreach/ways/way-in';
import { useBox } from './use-box';
import { cutOf, drawWay, initialsOf, lettersOf, type WayStretch } from './way-drawing';

const MIDDLE = 17;
const HEIGHT = 52;
const LETTER = 7.6;

/** You, the connector and the person as a drawing; the weakest edge is cut. */
export function WayDrawing({ way, name, width }: { way: WayIn; name: string; width: number }) {
  const place = useRef<HTMLDivElement>(null);
  const box = useBox(place, width);
  const drawing = drawWay(way, box.width);
  const x = (at: number) => (box.isRightToLeft ? box.width - at : at);
  return (
    <div className="way-drawing" ref={place}>
      <svg
        width={box.width}
        height={HEIGHT}
        role="img"
        aria-label={`You to ${way.connector.name} to ${name}`}
      >
        {drawing.stretches.map((stretch) => (
          <Stretch key={stretch.from} stretch={stretch} x={x} />
        ))}
        <circle className="you" cx={x(drawing.you)} cy={MIDDLE} r={7} />
        <Face x={x(drawing.connector)} name={way.connector.name} />
        <Face x={x(drawing.person)} name={name} />
        <Names way={way} name={name} width={box.width} x={x} isRightToLeft={box.isRightToLeft} />
      </svg>
    </div>
  );
}

function Stretch({ stretch, x }: { stretch: WayStretch; x: (at: number) => number }) {
  const { from, to, thickness, isWeakest } = stretch;
  return (
    <>
      <path
        className={thickness === undefined ? 'edge unknown' : 'edge'}
        d={`M${x(from)} ${MIDDLE}H${x(to)}`}
        strokeWidth={thickness ?? 1.5}
      />
      {isWeakest && thickness !== undefined ? <Cut stretch={stretch} x={x} /> : null}
    </>
  );
}

function Cut({ stretch, x }: { stretch: WayStretch; x: (at: number) => number }) {
  const { feet, lean } = cutOf(stretch);
  const [left, right] = [x(feet[0]), x(feet[1])].toSorted((first, second) => first - second) as [
    number,
    number,
  ];
  const [foot, head] = [MIDDLE + 6.5, MIDDLE - 6.5];
  return (
    <>
      <path className="gap" d={`M${left} ${foot}L${left + lean} ${head}H${right + lean}L${right} ${foot}Z`} />
      <path
        className="slant"
        d={`M${left} ${foot}L${left + lean} ${head}M${right} ${foot}L${right + lean} ${head}`}
      />
    </>
  );
}

function Face({ x, name }: { x: number; name: string }) {
  return (
    <>
      <circle className="ring" cx={x} cy={MIDDLE} r={12.25} />
      <text className="initials" x={x} y={MIDDLE + 4} textAnchor="middle">
        {initialsOf(name)}
      </text>
    </>
  );
}

interface NamesProps {
  way: WayIn;
  name: string;
  width: number;
  x: (at: number) => number;
  isRightToLeft: boolean;
}

/** The drawing's own labels are shortened to their room; the whole names stand in the text below. */
function Names({ way, name, width, x, isRightToLeft }: NamesProps) {
  const [start, end] = isRightToLeft ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const y = HEIGHT - 6;
  return (
    <>
      <text x={x(0)} y={y} textAnchor={start}>
        You
      </text>
      <text x={x((8 + width - 14) / 2)} y={y} textAnchor="middle">
        {shortened(way.connector.name, width * 0.42)}
      </text>
      <text x={x(width)} y={y} textAnchor={end}>
        {shortened(width < 400 ? (name.split(/\s+/u)[0] ?? name) : name, width * 0.26)}
      </text>
    </>
  );
}

function shortened(name: string, room: number): string {
  const letters = lettersOf(name);
  const most = Math.floor(room / LETTER);
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join('')}…`;
}
