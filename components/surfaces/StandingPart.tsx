import { useRef } from 'react';
import type { Day } from '@/outreach/calendar';
import type { Decision } from '@/outreach/decision';
import { isInForce, type Standing } from '@/outreach/standing';
import { dayText } from '@/outreach/words';
import { Button } from '../Button';
import { momentText } from '../day-text';
import { Problem } from '../Problem';
import { Said } from '../Said';
import type { Clockwork } from '../touch-text';
import type { PersonPartProps } from './person-part-props';
import { useWriting } from './use-writing';

/** What stands in the way of writing, and the decision to let nothing be written any more. */
export function StandingPart({ parts, person, file: { briefing, standings }, onChanged }: PersonPartProps) {
  const { problem, isBusy, write } = useWriting();
  const heading = useRef<HTMLHeadingElement>(null);
  const inForce = standings.filter((standing) => isInForce(standing, briefing.checkedAt));
  const isStopped = inForce.some(({ kind }) => kind === 'do-not-contact');
  const decide = async (decision: Decision) => {
    if (!(await write(() => parts.call('decide', { decision })))) return;
    // What was pressed goes, and the focus must not fall to the page.
    heading.current?.focus();
    onChanged();
  };
  const stop = () => {
    const standing = { kind: 'do-not-contact', id: parts.newId(), since: parts.now() } as const;
    void decide({ kind: 'set-standing', person, standing });
  };
  const lift = (standing: string) => {
    void decide({ kind: 'lift-standing', person, standing, at: parts.now() });
  };
  return (
    <section aria-labelledby="standing">
      <h2 className="section-heading" id="standing" tabIndex={-1} ref={heading}>
        Standing
      </h2>
      {inForce.length === 0 ? <p className="item">No wish and no decision against writing.</p> : null}
      <ul>
        {inForce.map((standing) => (
          <StandingRow
            key={standing.id}
            standing={standing}
            clockwork={briefing}
            isBusy={isBusy}
            onLift={lift}
          />
        ))}
      </ul>
      {isStopped ? null : <StopContact isBusy={isBusy} onStop={stop} />}
      <Problem sentence={problem} />
    </section>
  );
}

function StopContact({ isBusy, onStop }: { isBusy: boolean; onStop: () => void }) {
  return (
    <div className="acts">
      <Button small isBusy={isBusy} onClick={onStop}>
        Do not contact
      </Button>
    </div>
  );
}

interface StandingRowProps {
  readonly standing: Standing;
  readonly clockwork: Clockwork;
  readonly isBusy: boolean;
  readonly onLift: (standing: string) => void;
}

function StandingRow({ standing, clockwork: { today, timeZone }, isBusy, onLift }: StandingRowProps) {
  return (
    <li className="item">
      <div>
        <p id={`standing-${standing.id}`}>{standingText(standing, today)}</p>
        {standing.quote ? <Said words={standing.quote} /> : null}
        <p className="second-line">
          {standing.touch ? 'Their words' : 'Your decision'}, {momentText(standing.since, today, timeZone)}
        </p>
      </div>
      <Button
        small
        isBusy={isBusy}
        aria-describedby={`standing-${standing.id}`}
        onClick={() => {
          onLift(standing.id);
        }}
      >
        {liftText(standing)}
      </Button>
    </li>
  );
}

function standingText(standing: Standing, today: Day): string {
  if (standing.kind === 'do-not-contact') return 'Do not contact, on any channel';
  if (standing.kind === 'ask-after') return `Ask again on ${dayText(standing.day, today)}`;
  if (standing.kind === 'away-until') return `Away until ${dayText(standing.day, today)}`;
  return `${standing.address} bounced`;
}

function liftText({ kind }: Standing): string {
  return kind === 'do-not-contact' ? 'Allow contact again' : 'Lift this';
}
