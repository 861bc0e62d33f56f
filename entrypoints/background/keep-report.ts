import type { CallError, PageReport } from '@/messaging/protocol';
import { done, type CallContext } from '@/messaging/serve';
import type { Result } from '@/outreach/result';
import { announce } from './announce';
import { asAgreed } from './as-agreed';
import type { PageBadges } from './page-badges';
import { keepPage } from './page-reports';
import type { WorkerParts } from './worker-parts';

type Kept = Result<Record<string, never>, CallError>;

/** Keeps what a reader says about its page, and has the badge and our own pages look at it. */
export async function keepReport(
  report: PageReport,
  context: CallContext,
  parts: WorkerParts,
  badges: PageBadges,
): Promise<Kept> {
  const keep = () => keepAnyReport(report, context, parts, badges);
  const kept = await asAgreed<'report-page'>(parts.disk, 'reading', keep)({ report }, context);
  // That the disk does not answer is just what such a report says; it names nobody.
  const saysOnlySo = report.state === 'not-understood' && report.asks.length === 0;
  return !kept.ok && kept.error.code === 'storage' && saysOnlySo ? keep() : kept;
}

async function keepAnyReport(
  report: PageReport,
  { caller, tab }: CallContext,
  parts: WorkerParts,
  badges: PageBadges,
): Promise<Kept> {
  if (caller === 'page' || tab === undefined) return done;
  await keepPage(tab, { site: caller, report, key: parts.machine.newId() });
  badges.refresh(tab);
  announce('page-changed', parts.report);
  return done;
}
