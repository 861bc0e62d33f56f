import type { Notice } from '@/messaging/notices';
import { done, type Handlers } from '@/messaging/serve';
import type { Briefing } from '@/outreach/briefing';
import type { Decision } from '@/outreach/decision';
import { success } from '@/outreach/result';
import type { Sighting } from '@/outreach/sighting';
import { decide } from '@/storage/decide';
import { record } from '@/storage/record';
import { announce } from './announce';
import { asAgreed, ordersOf } from './as-agreed';
import { brief } from './brief';
import type { PageBadges } from './page-badges';
import { pageQuestions } from './page-questions';
import { keepReport } from './keep-report';
import { bringScripts, showSurface } from './put-scripts';
import { selfCheckCommands } from './self-check';
import type { WorkerParts } from './worker-parts';

type SiteCommand = 'hello' | 'record' | 'brief' | 'decide' | 'show-surface' | 'bring-scripts' | 'report-page';

/** What the worker does for each command. */
export function createHandlers(parts: WorkerParts, badges: PageBadges): Handlers {
  return {
    ...pageQuestions(parts.disk, parts.machine),
    ...selfCheckCommands(parts),
    ...siteCommands(parts, badges),
  };
}

/** A reply never waits for those who are told of a change. */
function siteCommands(parts: WorkerParts, badges: PageBadges): Pick<Handlers, SiteCommand> {
  const { disk, machine, report } = parts;
  const changed = (...notices: readonly Notice[]) => {
    for (const notice of notices) announce(notice, report);
    badges.refreshAll();
  };
  return {
    hello: (_request, context) => ordersOf(disk, context),
    record: asAgreed<'record'>(disk, 'reading', async ({ sightings }) => {
      const recorded = await disk.write((database, write) => record(database, sightings, write));
      if (recorded.ok) changed(...noticesOfSightings(sightings));
      return recorded;
    }),
    brief: asAgreed<'brief'>(disk, 'reading', async ({ asks }, { caller }) => {
      const found = await brief(disk, machine, asks);
      if (!found.ok) return found;
      return success({ briefings: caller === 'page' ? found.value : found.value.map(forSite) });
    }),
    decide: asAgreed<'decide'>(disk, 'reading', async ({ decision }) => {
      const decided = await disk.write((database, write) => decide(database, decision, write));
      if (decided.ok) changed(...noticesOfDecision(decision));
      return decided;
    }),
    'show-surface': asAgreed<'show-surface'>(disk, 'surface', async (_request, { caller, tab }) => {
      await showSurface(caller, tab);
      return done;
    }),
    'bring-scripts': asAgreed<'bring-scripts'>(disk, 'reading', async (_request, { caller, tab }) => {
      await bringScripts(caller, tab);
      return done;
    }),
    'report-page': (request, context) => keepReport(request.report, context, parts, badges),
  };
}

// An address of the user's own changes both what the readers leave out and what is said of people.
const ownAddressNotices: readonly Notice[] = ['orders-changed', 'people-changed'];

function noticesOfSightings(sightings: readonly Sighting[]): readonly Notice[] {
  return sightings.some(({ kind }) => kind === 'own-address') ? ownAddressNotices : ['people-changed'];
}

/** The decisions that change nothing but what the readers may do and where they show it. */
const ordering: ReadonlySet<Decision['kind']> = new Set(['give-consent', 'keep-subjects', 'place-overlay']);

function noticesOfDecision({ kind }: Decision): readonly Notice[] {
  if (kind === 'own-address') return ownAddressNotices;
  return [ordering.has(kind) ? 'orders-changed' : 'people-changed'];
}

/** A page is not told by which other handles Tact knows the person. */
function forSite(briefing: Briefing): Briefing {
  return { ...briefing, handles: briefing.asked };
}
