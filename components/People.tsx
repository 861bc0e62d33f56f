import { useState } from 'react';
import type { Briefing } from '@/outreach/briefing';
import type { Channel } from '@/outreach/touch';
import { FoldablePerson } from './FoldablePerson';
import { PersonCard, type CardDepth } from './PersonCard';

const SHOWN_AT_FIRST = 8;
/** So many lines are drawn well within one frame. */
const SHOWN_MORE = 24;
const NONE = '';

interface PeopleProps {
  /** Worst first, one a recipient. */
  readonly briefings: readonly Briefing[];
  /** Px available inside a card before it is laid out. */
  readonly width: number;
  readonly depth?: CardDepth;
  /** By which channel the user is about to write to the first of them. */
  readonly act?: Channel | undefined;
}

/** Several people: the first open, the others in one line each, of which one at a time is open. */
export function People({ briefings, width, depth = 'full', act }: PeopleProps) {
  const [chosen, setChosen] = useState<string>();
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const [first, ...others] = briefings;
  if (!first) return null;
  if (others.length === 0) return <PersonCard briefing={first} width={width} depth={depth} act={act} />;
  const isStillHere = chosen === NONE || briefings.some((briefing) => keyOf(briefing) === chosen);
  const open = isStillHere ? chosen : keyOf(first);
  return (
    <>
      {briefings.slice(0, limit).map((briefing) => {
        const key = keyOf(briefing);
        return (
          <FoldablePerson
            key={key}
            briefing={briefing}
            width={width}
            depth={depth}
            {...(briefing === first && { act })}
            isOpen={key === open}
            onToggle={() => {
              setChosen(key === open ? NONE : key);
            }}
          />
        );
      })}
      {briefings.length > limit ? (
        <button
          type="button"
          className="more-people"
          onClick={() => {
            setLimit(limit + SHOWN_MORE);
          }}
        >
          {briefings.length - limit} more
        </button>
      ) : null}
    </>
  );
}

function keyOf({ asked }: Briefing): string {
  return asked.join(' ');
}
