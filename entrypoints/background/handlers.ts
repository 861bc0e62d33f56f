import type { PageReport } from '@/messaging/protocol';
import { done, type CallContext, type Handlers } from '@/messaging/serve';
import type { Decision } from '@/outreach/decision';
import { success } from '@/outreach/result';
import { decide } from '@/storage/decide';
import { loadSettings } from '@/storage/load-settings';
import { record } from '@/storage/record';
import { announce } from './announce';
import { showBadge } from './badge';
import { brief } from './brief';
import type { Disk, Machine } from './disk';
import { ordersFor } from './orders';
import { pageQuestions } from './page-questions';
import { keepPage } from './page-reports';
import { showSurface } from './show-surface';

/** What the worker does for each command. */
export function createHandlers(disk: Disk, machine: Machine): Handlers {
  return {
    ...pageQuestions(disk, machine),
    hello: async (_request, { caller }) => {
      const settings = await disk.read(loadSettings);
      return settings.ok ? success(ordersFor(caller, settings.value)) : settings;
    },
    record: async ({ sightings }) => {
      const recorded = await disk.write((database, write) => record(database, sightings, write));
      if (recorded.ok) await announce('people-changed');
      return recorded;
    },
    brief: async ({ asks }) => {
      const briefings = await brief(disk, machine, asks);
      return briefings.ok ? success({ briefings: briefings.value }) : briefings;
    },
    decide: async ({ decision }) => {
      const decided = await disk.write((database, write) => decide(database, decision, write));
      if (decided.ok) await announce(changesOrders(decision) ? 'orders-changed' : 'people-changed');
      return decided;
    },
    'show-surface': async (_request, { caller, tab }) => {
      await showSurface(caller, tab);
      return done;
    },
    'report-page': async ({ report }, context) => {
      await keepReport(report, context, disk, machine);
      return done;
    },
  };
}

function changesOrders({ kind }: Decision): boolean {
  return kind === 'give-consent' || kind === 'keep-subjects';
}

async function keepReport(
  report: PageReport,
  { caller, tab }: CallContext,
  disk: Disk,
  machine: Machine,
): Promise<void> {
  if (caller === 'page' || tab === undefined) return;
  await keepPage(tab, { site: caller, report });
  const briefings = await brief(disk, machine, report.asks);
  await showBadge(
    tab,
    briefings.ok ? briefings.value : [],
    briefings.ok && report.state !== 'not-understood',
  );
  await announce('page-changed');
}
