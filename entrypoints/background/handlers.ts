import { done, type CallContext, type Handlers } from '@/messaging/serve';
import type { PageReport } from '@/messaging/protocol';
import type { Decision } from '@/outreach/decision';
import { dayOf } from '@/outreach/calendar';
import { success } from '@/outreach/result';
import { decide } from '@/storage/decide';
import { listPeople } from '@/storage/list-people';
import { loadSettings } from '@/storage/load-settings';
import { loadToday } from '@/storage/load-today';
import { record } from '@/storage/record';
import { storageState } from '@/storage/storage-state';
import { announce } from './announce';
import { showBadge } from './badge';
import { brief } from './brief';
import type { Disk, Machine } from './disk';
import { ordersFor } from './orders';
import { keepPage, pageOf } from './page-reports';
import { personFile, personRow } from './person-file';
import { showSurface } from './show-surface';

/** What the worker does for each command. */
export function createHandlers(disk: Disk, machine: Machine): Handlers {
  return {
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
    'page-of-tab': async ({ tab }) => success((await pageOf(tab)) ?? {}),
    people: async ({ search, limit }) => {
      const list = await disk.read((database) => listPeople(database, search, limit));
      if (!list.ok) return list;
      return success({ people: list.value.people.map((each) => personRow(each, machine)), total: list.value.total });
    },
    person: ({ person }) => personFile(disk, machine, person),
    today: () => disk.read((database) => loadToday(database, dayOf(machine.now(), machine.timeZone()))),
    settings: () => disk.read(loadSettings),
    'storage-state': () => disk.read(storageState),
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
  await showBadge(tab, briefings.ok ? briefings.value : [], briefings.ok && report.state !== 'not-understood');
  await announce('page-changed');
}
