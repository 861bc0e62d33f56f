import { memo } from 'react';
import type { ImportReport } from '@/messaging/imports';
import type { EpochMs } from '@/outreach/brand';
import type { IconName } from '../../icons/Icon';
import { Button } from '../../Button';
import { ConfirmedButton } from './ConfirmedButton';
import { canGoOn } from './earlier-imports';
import { endText, haltText, keptText, newText, takeBackText } from './end-words';
import { ImportCard, type CardFocus } from './ImportCard';
import type { Job } from './import-desk';
import type { Importing } from './import-store';
import { ImportSummary } from './ImportSummary';
import { Progress } from './Progress';

interface EndedImportProps {
  readonly report: ImportReport;
  /** What this tab knows of it besides. */
  readonly job: Job | undefined;
  readonly importing: Importing | undefined;
  readonly now: EpochMs;
  readonly focus: CardFocus;
}

/** An import that is over: done, ended early, or taken back. */
export const EndedImport = memo(function EndedImport(props: EndedImportProps) {
  const { report, job, importing, now, focus } = props;
  const isTakenBack = report.state === 'taken-back';
  return (
    <ImportCard
      title={report.title}
      meta={endText(report, now)}
      icon={iconOf(report)}
      className={report.state}
      focus={focus}
      acts={importing && !isTakenBack && !job?.takingBack ? <Acts {...props} importing={importing} /> : null}
    >
      {job?.takingBack && !isTakenBack ? <TakingBack {...job.takingBack} title={report.title} /> : null}
      {canGoOn(report) ? <Halt report={report} isOfThisTab={job?.begun !== undefined} /> : null}
      {report.state === 'done' ? <p>{newText(report)}</p> : null}
      {isTakenBack ? null : <ImportSummary report={report} />}
    </ImportCard>
  );
});

function Halt({ report, isOfThisTab }: { report: ImportReport; isOfThisTab: boolean }) {
  return (
    <p>
      {haltText(report)} {report.sentence ? <span className="problem">{report.sentence}</span> : null}{' '}
      {keptText(report)} {isOfThisTab ? null : 'Choose the same files again and it goes on where it was.'}
    </p>
  );
}

function iconOf(report: ImportReport): IconName {
  if (report.state === 'taken-back') return 'taken-back';
  return canGoOn(report) ? 'halted' : 'done';
}

interface ActsProps extends EndedImportProps {
  readonly importing: Importing;
}

function Acts({ report, job, importing }: ActsProps) {
  const { begun } = job ?? {};
  return (
    <>
      {begun && canGoOn(report) ? (
        <Button
          small
          onClick={() => {
            importing.again(begun, report.id);
          }}
        >
          Go on
        </Button>
      ) : null}
      <ConfirmedButton
        label="Take back"
        question={
          <>
            Take back <bdi>{report.title}</bdi>?
          </>
        }
        outcome={takeBackText(report)}
        keep="Keep it"
        onConfirm={() => {
          importing.takeBack(report.id);
        }}
      />
    </>
  );
}

interface TakingBackProps {
  /** Steps of the import: what a user can picture is only the part that they are of the whole. */
  readonly done: number;
  readonly of: number;
  readonly title: string;
}

function TakingBack({ done, of, title }: TakingBackProps) {
  const percent = of > 0 ? Math.min(99, Math.floor((100 * done) / of)) : 0;
  const text = percent > 0 ? `${percent} % taken back` : 'Taking back…';
  return (
    <div className="taking-back">
      <Progress label={`Taking back ${title}`} percent={percent} text={text} />
      <p className="second-line">{text}</p>
    </div>
  );
}
