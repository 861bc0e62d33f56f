import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ImportReport } from '@/messaging/imports';
import type { EpochMs } from '@/outreach/brand';
import { useHandedFocus } from '../../use-handed-focus';
import { allImports, canGoOn, earlierImport, isAtWork } from './earlier-imports';
import { ElsewhereImport } from './ElsewhereImport';
import { EndedImport } from './EndedImport';
import { FirstSteps } from './FirstSteps';
import type { CardFocus } from './ImportCard';
import { emptyDesk, type Desk, type Job } from './import-desk';
import type { Importing } from './import-store';
import { PlanCard } from './PlanCard';
import { RunningImport } from './RunningImport';
import { WaitingImport } from './WaitingImport';

interface ImportListsProps {
  readonly importing: Importing | undefined;
  /** The imports that the disk knows. */
  readonly kept: readonly ImportReport[];
  readonly onDismiss: (plan: number) => void;
  readonly now: EpochMs;
  /** What stands between those that are read and those that are over. */
  readonly children: ReactNode;
}

const idle = createStore<Desk>(() => emptyDesk);

/** All imports, from those that are asked about to those that are over. */
export function ImportLists({ importing, kept, onDismiss, now, children }: ImportListsProps) {
  const desk = useStore(importing?.store ?? idle);
  const focus = useHandedFocus();
  const imports = shownImports(desk, kept);
  const common = { importing, now, focus, desk, imports };
  if (desk.open.length + desk.jobs.length + imports.length === 0) return <FirstSteps />;
  return (
    <>
      <Plans {...common} onDismiss={onDismiss} />
      <AtWork {...common} />
      {children}
      <Ended {...common} title="Not finished" reports={imports.filter(canGoOn)} />
      <Ended {...common} title="Done" reports={imports.filter((one) => !canGoOn(one) && !isAtWork(one))} />
    </>
  );
}

/** All that were begun; one that goes on and has not told anything yet is shown as waiting, not as it was. */
function shownImports({ jobs }: Desk, kept: readonly ImportReport[]): readonly ImportReport[] {
  const waiting = new Set(jobs.filter(isWaiting).map(({ id }) => id));
  const own = jobs.flatMap(({ report }) => report ?? []);
  return allImports(kept, own).filter(({ id }) => !waiting.has(id));
}

function isWaiting({ begun, report }: Job): boolean {
  return begun !== undefined && report === undefined;
}

interface ListProps {
  readonly importing: Importing | undefined;
  readonly now: EpochMs;
  readonly focus: CardFocus;
  readonly desk: Desk;
  readonly imports: readonly ImportReport[];
}

function Plans({
  importing,
  desk,
  imports,
  onDismiss,
  now,
  focus,
}: ListProps & Pick<ImportListsProps, 'onDismiss'>) {
  if (!importing || desk.open.length === 0) return null;
  return (
    <Part title="Before it begins">
      {desk.open.map((open, index) => (
        <PlanCard
          key={open.number}
          open={open}
          earlier={earlierImport(open.plan, imports)}
          isNext={index === 0}
          {...{ importing, onDismiss, now, focus }}
        />
      ))}
    </Part>
  );
}

function AtWork({ importing, desk, imports, focus }: ListProps) {
  const working = imports.filter(isAtWork);
  const waiting = desk.jobs.filter(isWaiting);
  if (working.length + waiting.length === 0) return null;
  return (
    <Part title="Reading now">
      {working.map((report) => {
        const job = desk.jobs.find((one) => one.id === report.id);
        return importing && job?.report ? (
          <RunningImport key={report.id} {...{ job, report, importing, focus }} />
        ) : (
          <ElsewhereImport key={report.id} report={report} focus={focus} />
        );
      })}
      {waiting.map(({ id, begun }, index) =>
        begun ? (
          <WaitingImport
            key={id}
            begun={begun}
            waitsFor={working[0]?.title ?? (index > 0 ? waiting[0]?.begun?.plan.title : undefined)}
            focus={focus}
            onStop={() => importing?.stop(id)}
          />
        ) : null,
      )}
    </Part>
  );
}

function Ended({ title, reports, importing, desk, now, focus }: ListProps & EndedListProps) {
  if (reports.length === 0) return null;
  return (
    <Part title={title}>
      {reports.map((report) => (
        <EndedImport
          key={report.id}
          report={report}
          job={desk.jobs.find((one) => one.id === report.id)}
          {...{ importing, now, focus }}
        />
      ))}
    </Part>
  );
}

interface EndedListProps {
  readonly title: string;
  readonly reports: readonly ImportReport[];
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section aria-labelledby={id}>
      <h2 className="section-heading" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
