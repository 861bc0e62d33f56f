import { useState } from 'react';
import type { PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import { CardToolsContext, type CardTools } from '../card-tools';
import { Changes } from '../Changes';
import { handleText } from '../handle-text';
import { HistoryList } from '../HistoryList';
import { LogTouch } from '../LogTouch';
import { ProbablyAnswered } from '../ProbablyAnswered';
import { ReasonList } from '../ReasonList';
import { TouchLine } from '../TouchLine';
import { VerdictBand } from '../VerdictBand';
import { WaysIn } from '../WaysIn';
import { Answered } from './Answered';
import { ForgetPerson } from './ForgetPerson';
import { FromProfile } from './FromProfile';
import type { PageParts } from './page-parts';
import type { PersonPartProps } from './person-part-props';
import { pageTools } from './page-tools';
import { ProspectPart } from './ProspectPart';
import { SamePerson } from './SamePerson';
import { StandingPart } from './StandingPart';
import { useAnswer } from './use-answer';

const LINE_WIDTH = 838;
const WAYS_WIDTH = 480;
/** All that is kept about one person, and what the user can decide about them. */
export function PersonPage({ parts, person }: { parts: PageParts; person: PersonId }) {
  const [tools] = useState(() => toolsOf(parts));
  const [answer, ask] = useAnswer(parts, () => parts.call('person', { person }));
  return (
    <Answered answer={answer} onTryAgain={ask}>
      {({ file }) =>
        file ? (
          <CardToolsContext value={tools}>
            <Known parts={parts} person={person} file={file} onChanged={ask} />
          </CardToolsContext>
        ) : (
          <Unknown />
        )
      }
    </Answered>
  );
}

/** The page has parts of its own for the rest that can be decided. */
function toolsOf(parts: PageParts): CardTools {
  const { threads, takeStep, logTouch } = pageTools(parts);
  return { ...(threads && { threads }), ...(takeStep && { takeStep }), ...(logTouch && { logTouch }) };
}

function Unknown() {
  return (
    <>
      <div className="top">
        <h1 className="page-title">Nobody here</h1>
      </div>
      <p>Tact keeps nothing about this person.</p>
    </>
  );
}

function Known(props: PersonPartProps) {
  const { briefing } = props.file;
  return (
    <article className="person-page" aria-labelledby="person-name">
      <div>
        <p className="crumb second-line">
          <a href="#/people">People</a>
        </p>
        <h1 className="page-title" id="person-name">
          <bdi>{briefing.name}</bdi>
        </h1>
        {briefing.about ? (
          <p className="muted">
            <bdi>{briefing.about}</bdi>
          </p>
        ) : null}
        <Handles handles={briefing.handles} />
      </div>
      <VerdictBand verdict={briefing.verdict} />
      <ProbablyAnswered briefing={briefing} />
      <TouchLine facts={briefing} width={LINE_WIDTH} />
      <div className="columns">
        <div>
          <Why {...props} />
          <News {...props} />
          <section>
            <WaysIn briefing={briefing} width={WAYS_WIDTH} shows="all" />
          </section>
          <History {...props} />
        </div>
        <Beside {...props} />
      </div>
    </article>
  );
}

function Beside(props: PersonPartProps) {
  return (
    <div>
      <ProspectPart {...props} />
      <FromProfile {...props} />
      <StandingPart {...props} />
      <SamePerson {...props} />
      <ForgetPerson {...props} />
    </div>
  );
}

function News({ file: { briefing } }: PersonPartProps) {
  return briefing.changes.length === 0 ? null : (
    <section>
      <Changes briefing={briefing} />
    </section>
  );
}

function Handles({ handles }: { handles: readonly Handle[] }) {
  return (
    <ul className="handles" aria-label="Addresses">
      {handles.map((handle) => (
        <li key={handle}>
          <bdi>{handleText(handle)}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Why({ file: { briefing } }: PersonPartProps) {
  if (briefing.verdict.reasons.length === 0) return null;
  return (
    <section aria-labelledby="why">
      <h2 className="section-heading" id="why">
        Why
      </h2>
      <div className="acts">
        <ReasonList verdict={briefing.verdict} history={briefing.history} clockwork={briefing} />
      </div>
    </section>
  );
}

function History(props: PersonPartProps) {
  const { briefing } = props.file;
  return (
    <section aria-labelledby="history">
      <h2 className="section-heading">
        <b id="history">History</b>
        <span>{briefing.historyTotal} in all, every channel</span>
      </h2>
      <LogTouch briefing={briefing} />
      <HistoryList history={briefing.history} total={briefing.historyTotal} clockwork={briefing} />
    </section>
  );
}
