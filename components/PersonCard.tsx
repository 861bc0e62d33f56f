import { useId, type ReactNode } from 'react';
import type { Briefing } from '@/outreach/briefing';
import type { Channel } from '@/outreach/touch';
import { ActLine } from './ActLine';
import { Changes } from './Changes';
import { Disclosure } from './Disclosure';
import { FoldedHistory } from './FoldedHistory';
import { Icon } from './icons/Icon';
import { LogTouch } from './LogTouch';
import { ProbablyAnswered } from './ProbablyAnswered';
import { ProspectNotes } from './ProspectNotes';
import { ReasonList } from './ReasonList';
import { RemindMe } from './RemindMe';
import { TheyAsked } from './TheyAsked';
import { TouchLine } from './TouchLine';
import { VerdictBand } from './VerdictBand';
import { WaysIn } from './WaysIn';

/** `brief`: the verdict, the line and the best way; why and what was stand there on demand. */
export type CardDepth = 'brief' | 'full';

interface PersonCardProps {
  readonly briefing: Briefing;
  /** Px available inside the card before it is laid out. */
  readonly width: number;
  readonly depth?: CardDepth;
  /** By which channel the user is about to write to them. */
  readonly act?: Channel | undefined;
}

/** All that is said about one person: verdict first, then why, then who could help; the rest on demand. */
export function PersonCard({ briefing, width, depth = 'full', act }: PersonCardProps) {
  const name = useId();
  return (
    <article className="person-card" aria-labelledby={name}>
      <div>
        <h2 className="name" id={name}>
          <bdi>{briefing.name}</bdi>
        </h2>
        <About briefing={briefing} />
      </div>
      <PersonParts briefing={briefing} width={width} depth={depth} act={act} />
    </article>
  );
}

/** The second line of a person: headline or company. */
export function About({ briefing: { about } }: { briefing: Briefing }): ReactNode {
  return about ? (
    <p className="second-line">
      <bdi>{about}</bdi>
    </p>
  ) : null;
}

/** What stands under a person's name. */
export function PersonParts({ briefing, width, depth, act }: Required<PersonCardProps>) {
  const { verdict, history } = briefing;
  return (
    <>
      <div className="verdict-place">
        {act ? <ActLine name={briefing.name} channel={act} /> : null}
        <VerdictBand verdict={verdict} />
      </div>
      <ProbablyAnswered briefing={briefing} />
      {history.length > 0 ? <TouchLine facts={briefing} width={width} /> : null}
      {depth === 'full' ? (
        <Depth briefing={briefing} width={width} />
      ) : (
        <>
          <BestWay ways={briefing.ways} />
          <Disclosure summary="Why, and what was before">
            <div className="folded-depth">
              <Depth briefing={briefing} width={width} />
            </div>
          </Disclosure>
        </>
      )}
    </>
  );
}

function Depth({ briefing, width }: Pick<PersonCardProps, 'briefing' | 'width'>) {
  const { verdict, history } = briefing;
  return (
    <>
      <ReasonList verdict={verdict} history={history} clockwork={briefing} />
      <Changes briefing={briefing} />
      {hasWays(briefing) ? (
        <WaysIn className="parted" briefing={briefing} width={width} shows="best" />
      ) : null}
      <RemindMe briefing={briefing} />
      <ProspectNotes briefing={briefing} />
      <TheyAsked briefing={briefing} />
      <LogTouch briefing={briefing} />
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
