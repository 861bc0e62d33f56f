import type { PersonId } from '@/outreach/brand';
import type { Briefing } from '@/outreach/briefing';
import { dayOf } from '@/outreach/calendar';
import { nextStates, type Introduction, type IntroductionState } from '@/outreach/introduction';
import type { WayIn } from '@/outreach/ways/way-in';
import { onDay, shortName } from '@/outreach/words';
import { Button } from './Button';
import { useCardTools } from './card-tools';
import { stepPresses, stepsDone, stepsToDo } from './introduction-words';
import { Problem } from './Problem';
import { useWriting } from './surfaces/use-writing';
import { useHandedFocus } from './use-handed-focus';

interface NextStepProps {
  readonly briefing: Briefing;
  readonly way: WayIn;
}

/** What was asked of a connector so far, what is next, and a quiet way to note that it was done. */
export function NextStep({ briefing, way: { connector } }: NextStepProps) {
  const { takeStep } = useCardTools();
  if (!takeStep) return null;
  const { person } = connector;
  const introduction = briefing.introductions?.find((one) => one.connector.person === person);
  const names = { connector: shortName(connector.name), prospect: shortName(briefing.name) };
  const toDo = stepsToDo[introduction?.state ?? 'none'];
  return (
    <div className="next-step">
      <p>
        {introduction ? `${doneText(introduction, names, briefing)} ` : null}
        {toDo ? `Next: ${toDo(names)}.` : null}
      </p>
      {person === undefined ? (
        <p className="second-line">Open their profile once, and what you ask can be noted here.</p>
      ) : (
        <Steps
          key={introduction?.state}
          briefing={briefing}
          person={person}
          names={names}
          state={introduction?.state}
        />
      )}
    </div>
  );
}

type Names = Parameters<(typeof stepsDone)['met']>[0];

function doneText({ state, at }: Introduction, names: Names, { today, timeZone }: Briefing): string {
  return `${stepsDone[state](names)} ${onDay(dayOf(at, timeZone), today)}.`;
}

interface StepsProps {
  readonly briefing: Briefing;
  readonly person: PersonId;
  readonly names: Names;
  readonly state: IntroductionState | undefined;
}

function Steps({ briefing, person, names, state }: StepsProps) {
  const { takeStep } = useCardTools();
  const { problem, isBusy, write } = useWriting();
  const { leaving, coming } = useHandedFocus();
  // Thinking of it is no step on a card: the way itself says so.
  const offered = nextStates(state).filter((next) => next !== 'considering');
  return (
    <>
      {offered.length > 0 ? (
        <div className="presses" ref={leaving}>
          {offered.map((next) => (
            <Button
              key={next}
              small
              isBusy={isBusy}
              onClick={() =>
                void write(async () => takeStep?.(briefing, person, next) ?? { ok: true, value: {} })
              }
            >
              {stepPresses[next](names)}
            </Button>
          ))}
        </div>
      ) : (
        <span tabIndex={-1} ref={coming} />
      )}
      <Problem sentence={problem} />
    </>
  );
}
