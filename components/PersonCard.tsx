import { useId } from 'react';
import type { Briefing } from '@/outreach/briefing';
import type { Day } from '@/outreach/calendar';
import { dayText, shortDayText } from '@/outreach/words';
import { Button } from './Button';
import { Disclosure } from './Disclosure';
import { FoldedHistory } from './FoldedHistory';
import { Icon } from './icons/Icon';
import { ReasonList } from './ReasonList';
import { TouchLine } from './TouchLine';
import { VerdictBand } from './VerdictBand';
import { WaysIn } from './WaysIn';

interface PersonCardProps {
  readonly briefing: Briefing;
  /** Px available inside the card before it is laid out. */
  readonly width: number;
  /** `brief`: the verdict, the line and the best way; why and what was stand there on demand. */
  readonly depth?: 'brief' | 'full';
  readonly onRemind?: ((day: Day) => void) | undefined;
}

/** All that is said about one person: verdict first, then why, then who could help; the rest on demand. */
export function PersonCard({ briefing, width, depth = 'full', onRemind }: PersonCardProps) {
  const name = useId();
  const { verdict, history } = briefing;
  return (
    <article className="person-card" aria-labelledby={name}>
      <div>
        <h2 className="name" id={name}>
          <bdi>{briefing.name}</bdi>
        </h2>
        {briefing.about ? (
          <p className="second-line">
            <bdi>{briefing.about}</bdi>
          </p>
        ) : null}
      </div>
      <div className="verdict-place">
        <VerdictBand verdict={verdict} />
      </div>
      {history.length > 0 ? <TouchLine facts={briefing} width={width} /> : null}
      {depth === 'full' ? (
        <Depth briefing={briefing} width={width} onRemind={onRemind} />
      ) : (
        <>
          <BestWay ways={briefing.ways} />
          <Disclosure summary="Why, and what was before">
            <div className="folded-depth">
              <Depth briefing={briefing} width={width} onRemind={onRemind} />
            </div>
          </Disclosure>
        </>
      )}
    </article>
  );
}

function Depth({ briefing, width, onRemind }: PersonCardProps) {
  const { verdict, history } = briefing;
  return (
    <>
      <ReasonList verdict={verdict} history={history} clockwork={briefing} />
      {hasWays(briefing) ? (
        <WaysIn className="parted" briefing={briefing} width={width} shows="best" />
      ) : null}
      <Reminder briefing={briefing} onRemind={onRemind} />
      {history.length > 0 ? <FoldedHistory briefing={briefing} /> : null}
    </>
  );
}

function BestWay({ ways: [best] }: Pick<Briefing, 'ways'>) {
  if (!best) return null;
  return (
    <p className="with-glyph">
      <Icon name="introductions" />
      <span className="own-direction">{best.sentence}</span>
    </p>
  );
}

function hasWays({ ways, mutuals, verdict }: Briefing): boolean {
  const wantsHelp = verdict.level === 'caution' || verdict.level === 'hold';
  return ways.length > 0 || (mutuals?.count ?? 0) > 0 || wantsHelp;
}

function Reminder({ briefing, onRemind }: Pick<PersonCardProps, 'briefing' | 'onRemind'>) {
  const { reminder, verdict, today } = briefing;
  const { clearsOn } = verdict;
  if (reminder) return <p className="second-line">Reminder set for {dayText(reminder.day, today)}.</p>;
  if (!onRemind || !clearsOn) return null;
  return (
    <Button
      look="filled"
      onClick={() => {
        onRemind(clearsOn);
      }}
    >
      Remind me on {shortDayText(clearsOn, today)}
    </Button>
  );
}
