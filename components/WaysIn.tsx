import type { ReactNode } from 'react';
import type { Briefing } from '@/outreach/briefing';
import type { Mutuals } from '@/outreach/person';
import type { WayIn } from '@/outreach/ways/way-in';
import { Disclosure } from './Disclosure';
import { NextStep } from './NextStep';
import { WayDrawing } from './WayDrawing';

interface WaysInProps {
  readonly briefing: Briefing;
  /** Px available for the drawing before it is laid out. */
  readonly width: number;
  /** Whether every way is drawn, or only the best one. */
  readonly shows: 'best' | 'all';
  readonly className?: string;
}

/** Who could introduce you, the best way first. */
export function WaysIn({ briefing, width, shows, className = '' }: WaysInProps) {
  const { name, ways, mutuals } = briefing;
  const [best, ...others] = ways;
  return (
    <div className={`ways-in ${className}`}>
      <h3 className="part-heading">
        <span>Ways in</span> <span className="count">{ways.length || ''}</span>
      </h3>
      {best ? (
        <ul aria-label="Ways in">
          <Way way={best} name={name} width={width}>
            <NextStep briefing={briefing} way={best} />
          </Way>
          {others.map((way) =>
            shows === 'all' ? (
              <Way key={way.connector.name} way={way} name={name} width={width} />
            ) : (
              <FoldedWay key={way.connector.name} way={way} name={name} width={width} />
            ),
          )}
        </ul>
      ) : null}
      {mutuals && mutuals.count > ways.length ? <p className="second-line">{mutualsText(mutuals)}</p> : null}
      {(best ?? mutuals) ? null : (
        <p className="second-line">
          No way in found. Do you know who knows <bdi>{name}</bdi>?
        </p>
      )}
    </div>
  );
}

interface WayProps {
  readonly way: WayIn;
  readonly name: string;
  readonly width: number;
}

function Way({ children, ...props }: WayProps & { children?: ReactNode }) {
  return (
    <li className="way">
      <WayDrawing {...props} />
      <WayWords {...props} />
      {children}
    </li>
  );
}

function FoldedWay(props: WayProps) {
  return (
    <li>
      <Disclosure summary={<bdi>{props.way.connector.name}</bdi>}>
        <div className="way">
          <WayDrawing {...props} />
          <WayWords {...props} />
        </div>
      </Disclosure>
    </li>
  );
}

function WayWords({ way, name }: WayProps) {
  const isToPerson = way.weakest === 'to-person';
  return (
    <>
      <p>{way.sentence}</p>
      <p className="second-line">
        Weakest: <bdi>{isToPerson ? way.connector.name : 'you'}</bdi> to{' '}
        <bdi>{isToPerson ? name : way.connector.name}</bdi>,{' '}
        {(isToPerson ? way.toPerson : way.toConnector).evidence}
      </p>
    </>
  );
}

/** What is known of mutual connections: "11 mutual connections; Boris and Celia are named." */
export function mutualsText({ count, names }: Mutuals): string {
  const counted = `${count} mutual ${count === 1 ? 'connection' : 'connections'}`;
  if (names.length === 0) return `${counted}.`;
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
  return `${counted}; ${list} ${names.length === 1 ? 'is' : 'are'} named.`;
}
