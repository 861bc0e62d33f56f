import { memo } from 'react';
import type { ImportReport } from '@/messaging/imports';
import { Button } from '../../Button';
import { ConfirmedButton } from './ConfirmedButton';
import { ImportCard, type CardFocus } from './ImportCard';
import type { Job } from './import-desk';
import type { Importing } from './import-store';
import { kindWords } from './kind-words';
import { timeLeft, type Pace } from './pace';
import { Progress } from './Progress';
import { countText, paceText, percentOf } from './report-words';
import { partOfSizeText, sizeText } from './size-text';
import { timeLeftText } from './time-text';

interface RunningImportProps {
  readonly job: Job;
  readonly report: ImportReport;
  readonly importing: Importing;
  readonly focus: CardFocus;
}

/** An import at work in this tab, or paused. */
export const RunningImport = memo(function RunningImport(props: RunningImportProps) {
  const { job, report, importing, focus } = props;
  const isPaused = report.state === 'paused';
  return (
    <ImportCard
      title={report.title}
      meta={`${kindWords[report.kind].name}, ${sizeText(report.sourceBytes)}. Keep this tab open until it is done.`}
      icon="file"
      className="wide"
      focus={focus}
      acts={
        <>
          <Button small onClick={() => (isPaused ? importing.goOn : importing.pause)(report.id)}>
            {isPaused ? 'Continue' : 'Pause'}
          </Button>
          <StopButton report={report} onStop={importing.stop} />
        </>
      }
    >
      <HowFar report={report} pace={job.pace} />
      <FoundSoFar report={report} />
    </ImportCard>
  );
});

function StopButton({ report, onStop }: { report: ImportReport; onStop: (id: string) => void }) {
  return (
    <ConfirmedButton
      label="Stop"
      question={
        <>
          Stop reading <bdi>{report.title}</bdi>?
        </>
      }
      outcome="What was read until now stays. It can go on later where it was, or be taken back."
      keep="Go on reading"
      onConfirm={() => {
        onStop(report.id);
      }}
    />
  );
}

/** How much of the file is read, how fast it goes and how long it takes. */
export function HowFar({ report, pace }: { report: ImportReport; pace?: Pace | undefined }) {
  const percent = percentOf(report);
  const left = restText(report, pace);
  return (
    <>
      <Progress label={`Reading ${report.title}`} percent={percent} text={`${percent} %, ${left}`} />
      <p className="how-far">
        <span>
          <b>{partOfSizeText(report.readBytes, report.sourceBytes)}</b>, {percent} %
        </span>
        <span>{paceText(pace)}</span>
        <b>{left}</b>
      </p>
    </>
  );
}

function restText(report: ImportReport, pace: Pace | undefined): string {
  if (report.state === 'paused') return 'paused';
  const left = timeLeft(pace, report);
  return left === undefined ? 'finding out how long it takes' : timeLeftText(left);
}

export function FoundSoFar({ report }: { report: ImportReport }) {
  const { people, touches, replies, ties } = report;
  const found = [
    ['People so far', people],
    ['Messages', touches],
    ['Replies', replies],
    ['Ties', ties],
  ] as const;
  return (
    <dl className="found">
      {found.map(([name, amount]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{countText(amount)}</dd>
        </div>
      ))}
    </dl>
  );
}
