import type { ImportChoices, ImportNews, ImportPlan, ImportProblem, ImportReport } from '@/messaging/imports';
import { announcementOf } from './announcement';
import { isSameSource } from './earlier-imports';
import { paceAfter, type Pace } from './pace';

/** What the user is asked about; the number is the one that its start is told by. */
export interface OpenPlan {
  readonly number: number;
  readonly plan: ImportPlan;
}

/** An import that this tab began or takes back. */
export interface Job {
  readonly id: string;
  /** What it began with; absent where it is only taken back. */
  readonly begun?: Begun;
  /** Absent as long as it waits for another. */
  readonly report?: ImportReport;
  readonly pace?: Pace;
  readonly takingBack?: { readonly done: number; readonly of: number } | undefined;
}

export interface Begun extends OpenPlan {
  readonly choices: ImportChoices;
}

/** All that this tab knows of its imports. */
export interface Desk {
  readonly isLooking: boolean;
  /** So many plans were told so far. */
  readonly planCount: number;
  readonly open: readonly OpenPlan[];
  readonly refused: readonly ImportProblem[];
  readonly jobs: readonly Job[];
  /** What a screen reader is told. */
  readonly said: string;
  /** What went wrong besides the imports themselves. */
  readonly problem: string | undefined;
}

export const emptyDesk: Desk = {
  isLooking: false,
  planCount: 0,
  open: [],
  refused: [],
  jobs: [],
  said: '',
  problem: undefined,
};

/** The desk after something was told. */
export function deskAfter(desk: Desk, news: ImportNews): Desk {
  switch (news.kind) {
    case 'looking':
      return { ...desk, isLooking: news.isLooking };
    case 'plans':
      return afterPlans(desk, news);
    case 'report':
      return afterReport(desk, news.report);
    case 'taking-back':
      return afterTakingBack(desk, news);
    case 'problem':
      return afterProblem(desk, news);
  }
}

/** The desk with one job changed, or added where it is new. */
export function withJob(desk: Desk, id: string, change: (job: Job) => Job): Desk {
  const known = desk.jobs.some((job) => job.id === id);
  const jobs = known ? desk.jobs : [...desk.jobs, { id }];
  return { ...desk, jobs: jobs.map((job) => (job.id === id ? change(job) : job)) };
}

function afterPlans(desk: Desk, news: Extract<ImportNews, { kind: 'plans' }>): Desk {
  const fresh = news.plans.map((plan, index) => ({ number: desk.planCount + index, plan }));
  // The same files chosen again are asked about once.
  const others = desk.open.filter(({ plan }) => !news.plans.some((other) => isSameSource(plan, other)));
  return {
    ...desk,
    isLooking: false,
    planCount: desk.planCount + fresh.length,
    open: [...others, ...fresh],
    refused: news.refused,
    problem: news.plans.length + news.refused.length > 0 ? desk.problem : 'Nothing in there can be read.',
  };
}

function afterReport(desk: Desk, report: ImportReport): Desk {
  const before = desk.jobs.find(({ id }) => id === report.id);
  const said = announcementOf(before?.report, report) ?? desk.said;
  const pace = report.state === 'running' ? paceAfter(before?.pace, report) : undefined;
  return withJob({ ...desk, said }, report.id, ({ id, begun }) => ({
    id,
    report,
    ...(begun && { begun }),
    ...(pace && { pace }),
  }));
}

/** How much is taken back counts only while it is not all of it: its last figure may come after the end. */
function afterTakingBack(desk: Desk, { id, done, of }: Extract<ImportNews, { kind: 'taking-back' }>): Desk {
  const known = desk.jobs.find((job) => job.id === id);
  if (known?.report?.state === 'taken-back') return desk;
  return withJob(desk, id, (job) => ({ ...job, takingBack: { done, of } }));
}

function afterProblem(desk: Desk, { sentence, id }: Extract<ImportNews, { kind: 'problem' }>): Desk {
  // What cannot be taken back stays as it was reported last; what could not begin is gone.
  const jobs = desk.jobs
    .filter((job) => job.report ?? job.id !== id)
    .map((job) => ({ ...job, takingBack: undefined }));
  return { ...desk, isLooking: false, jobs, problem: sentence };
}
