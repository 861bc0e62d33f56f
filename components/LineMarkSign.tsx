import type { ReactNode } from 'react';
import type { Channel } from '@/outreach/touch';
import type { PlacedMark } from './touch-line-drawing';

type Shape = 'envelope' | 'disc' | 'diamond';

const shapeOf: Readonly<Record<Exclude<Channel, 'meeting'>, Shape>> = {
  email: 'envelope',
  'linkedin-message': 'disc',
  inmail: 'disc',
  invitation: 'disc',
  comment: 'disc',
  call: 'diamond',
  text: 'diamond',
};

/** One touch on the line, with its stem. */
export function LineMarkSign({ mark, axis }: { mark: PlacedMark; axis: number }) {
  const { touch, side, x, y } = mark;
  const isHollow = side === 'below' || touch.state !== 'sent';
  return (
    <g className={side === 'below' ? 'mark theirs' : 'mark'}>
      {side === 'on' ? (
        <Meeting x={x} y={y} />
      ) : (
        <>
          <path d={`M${x} ${y}V${axis}`} strokeDasharray={touch.state === 'scheduled' ? '2 3' : undefined} />
          <Sign
            shape={touch.channel === 'meeting' ? 'diamond' : shapeOf[touch.channel]}
            x={x}
            y={y}
            isHollow={isHollow}
          />
          {touch.state === 'pending' ? <circle cx={x} cy={y} r={1} /> : null}
        </>
      )}
    </g>
  );
}

function Sign({
  shape,
  x,
  y,
  isHollow,
}: {
  shape: Shape;
  x: number;
  y: number;
  isHollow: boolean;
}): ReactNode {
  const className = isHollow ? 'hollow' : undefined;
  if (shape === 'disc') return <circle className={className} cx={x} cy={y} r={4.25} />;
  if (shape === 'diamond') return <path className={className} d={diamond(x, y)} />;
  return (
    <>
      <rect className={className} x={x - 5} y={y - 3.75} width={10} height={7.5} rx={1} />
      <path
        className={isHollow ? 'fold' : 'fold in-solid'}
        d={`M${x - 4.25} ${y - 2.75}l4.25 3.5 4.25-3.5`}
      />
    </>
  );
}

function Meeting({ x, y }: { x: number; y: number }) {
  return (
    <>
      <path className="hollow" d={diamond(x, y)} />
      <path d={`M${x - 5} ${y}h10l-5 5Z`} />
    </>
  );
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - 5}l5 5-5 5-5-5Z`;
}
