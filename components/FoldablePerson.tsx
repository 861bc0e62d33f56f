import { useId } from 'react';
import type { Briefing } from '@/outreach/briefing';
import type { Channel } from '@/outreach/touch';
import { Icon } from './icons/Icon';
import { VerdictIcon } from './icons/VerdictIcon';
import { About, PersonParts, type CardDepth } from './PersonCard';
import { verdictWords } from './verdict-words';

interface FoldablePersonProps {
  readonly briefing: Briefing;
  /** Px available inside the card before it is laid out. */
  readonly width: number;
  readonly depth: CardDepth;
  /** By which channel the user is about to write to them. */
  readonly act?: Channel | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One of several people: the card, or the name and the verdict's word in one line. */
export function FoldablePerson({ briefing, width, depth, act, isOpen, onToggle }: FoldablePersonProps) {
  const name = useId();
  return (
    <article className={isOpen ? 'person-card' : 'person-line'} aria-labelledby={name}>
      <div>
        <h2 className="name">
          <button type="button" className="disclosure-press" aria-expanded={isOpen} onClick={onToggle}>
            <bdi id={name}>{briefing.name}</bdi>
            <Icon name="chevron-down" />
          </button>
        </h2>
        {isOpen ? <About briefing={briefing} /> : <VerdictWord verdict={briefing.verdict} />}
      </div>
      {isOpen ? <PersonParts briefing={briefing} width={width} depth={depth} act={act} /> : null}
    </article>
  );
}

function VerdictWord({ verdict: { level } }: Pick<Briefing, 'verdict'>) {
  return (
    <p className={`verdict-word level-${level}`} role="status">
      <VerdictIcon level={level} />
      <b>{verdictWords[level]}</b>
    </p>
  );
}
