import type { CSSProperties, ReactNode, RefObject } from 'react';
import { IconButton } from '../Button';
import type { Verdict } from '@/outreach/verdict/verdict';
import { Icon } from '../icons/Icon';
import { VerdictBand } from '../VerdictBand';

interface FloatingProps {
  readonly own: RefObject<HTMLElement | null>;
  readonly kind: 'gmail-sidebar' | 'gmail-sidebar roomy' | 'linkedin-overlay';
  readonly isOpen: boolean;
  /** Nothing of it is shown, but what stands in it is kept. */
  readonly isAway?: boolean;
  /** Absent as long as it has no place: it is laid out, to be measured, but out of sight. */
  readonly style: CSSProperties | undefined;
  readonly children: ReactNode;
}

/** A landmark that floats over a page, as a card or as the pill. */
export function Floating({ own, kind, isOpen, isAway = false, style, children }: FloatingProps) {
  return (
    <aside
      ref={own}
      className={`floating ${kind} ${isOpen ? 'as-card' : 'as-pill'} ${style ? '' : 'out-of-sight'}`}
      style={style}
      hidden={isAway}
      aria-label="Tact"
    >
      {children}
    </aside>
  );
}

interface CardBarProps {
  readonly onCollapse?: (() => void) | undefined;
  /** What stands before the way to make it small. */
  readonly children?: ReactNode;
}

/** The bar over a card: the mark, the name, and the way to make it small. */
export function CardBar({ onCollapse, children }: CardBarProps) {
  return (
    <header className="card-bar">
      <Icon name="mark" />
      <span className="bar-name">Tact</span>
      {children}
      {onCollapse ? <IconButton icon="minus" label="Make small" onClick={onCollapse} /> : null}
    </header>
  );
}

/** One sentence about what was just done or did not work. */
export function Notice({ sentence }: { sentence: string | undefined }) {
  return sentence === undefined ? null : (
    <p className="notice" aria-live="polite">
      {sentence}
    </p>
  );
}

interface OnItsOwnProps {
  readonly verdict: Pick<Verdict, 'level' | 'sentence'>;
  /** What stands over it. */
  readonly children?: ReactNode;
}

/** A verdict that is nobody's: the page as a whole was not understood. */
export function OnItsOwn({ verdict, children }: OnItsOwnProps) {
  return (
    <div className="on-its-own verdict-place">
      {children}
      <VerdictBand verdict={verdict} />
    </div>
  );
}
