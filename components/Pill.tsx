import type { Verdict } from '@/outreach/verdict/verdict';
import { IconButton } from './Button';
import { VerdictIcon } from './icons/VerdictIcon';
import { verdictWords } from './verdict-words';

interface PillProps {
  readonly verdict: Pick<Verdict, 'level' | 'sentence'>;
  /** The person whose verdict it is; absent when the page as a whole was not understood. */
  readonly name: string | undefined;
  /** How many more people there are. */
  readonly others: number;
  readonly opens: 'up' | 'down';
  /** Shows the verdict's word without its sentence, which a screen reader still says. */
  readonly isTight?: boolean;
  readonly onOpen: () => void;
}

/** The quiet form of a surface: the verdict in one line. Pressed, it opens the card. */
export function Pill({ verdict, name, others, opens, isTight = false, onOpen }: PillProps) {
  const line = (
    <p className="verdict-line" role="status">
      <VerdictIcon level={verdict.level} />
      <b className="own-direction">{verdictWords[verdict.level]}.</b>
      <span className={isTight ? 'visually-hidden' : 'own-direction'}> {verdict.sentence}</span>
    </p>
  );
  return (
    <div className={`pill level-${verdict.level} ${isTight ? 'as-tight-pill' : 'as-whole-pill'}`}>
      <div className="words">
        {name === undefined ? line : <article aria-label={name}>{line}</article>}
        {others > 0 && !isTight ? (
          <span className="others own-direction">and {others === 1 ? '1 other' : `${others} others`}</span>
        ) : null}
      </div>
      <IconButton
        icon={opens === 'up' ? 'chevron-up' : 'chevron-down'}
        label="Show more"
        aria-expanded={false}
        onClick={onOpen}
      />
    </div>
  );
}
