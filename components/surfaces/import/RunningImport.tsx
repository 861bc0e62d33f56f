import { memo } from 'react';
import type { ImportReport } from '@/messaging/imports';
import { Button } from '../../Button';
import { ConfirmedButton } from './ConfirmedButton';
import { ImportCard, type CardFocus } from './ImportCard';
import type { Job } from './import-desk';
import type { Importing } from './import-store';
import { kindWords } from './kind-words';
import { FoundSoFar, HowFar } from './HowFar';
import { timeLeft, type Pace } from './pace';
import { paceText } from './report-words';
import { sizeText } from './size-text';
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
      <HowFar report={report} pace={paceText(job.pace, report.kind)} left={restText(report, job.pace)} />
      <FoundSoFar report={report} />
      {kindWords[report.kind].hasReplies ? (
        <p className="second-line">
          Bodies are read and let go; what stays is who, when, which way, and what a reply meant.
        </p>
      ) : null}
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

function restText(report: ImportReport, pace: Pace | undefined): string {
  if (report.state === 'paused') return 'paused';
  const left = timeLeft(pace, report);
  return left === undefined ? 'finding out how long it takes' : timeLeftText(left);
}
