import { epochMs } from '@/outreach/brand';
import { emailHandle, type Handle } from '@/outreach/handle';
import type { ImportPlan, ImportReport } from '@/messaging/imports';

/** The moment of the pages in tests is the noon of 24 November 2026, UTC. */
const startedAt = epochMs(Date.UTC(2026, 10, 24, 9));

function address(text: string): Handle {
  const handle = emailHandle(text);
  if (!handle) throw new Error(`${text} is no address`);
  return handle;
}

export const robin = address('robin@example.com');
export const oldRobin = address('robin@example.org');

export const mailPlan: ImportPlan = {
  kind: 'mail',
  title: 'All mail.mbox',
  sourceBytes: 6_200_000_000,
  ownAddresses: [
    { handle: robin, received: 12_040, sent: 3120, isLikely: true },
    { handle: oldRobin, received: 97, sent: 0, isLikely: false },
  ],
};

export const calendarPlan: ImportPlan = { kind: 'calendar', title: 'robin.ics', sourceBytes: 1_100_000 };

export const tablePlan: ImportPlan = {
  kind: 'crm',
  title: 'contacts.csv',
  sourceBytes: 340_000,
  table: {
    recognisedAs: 'HubSpot',
    columns: ['First Name', 'Work', ''],
    meanings: ['first-name', 'nothing', 'nothing'],
    rows: [['Ines', 'ines@example.com', '']],
  },
};

/** A report of the mail plan, half read unless told. */
export function report(changes: Partial<ImportReport> = {}): ImportReport {
  return {
    id: 'id-1',
    kind: 'mail',
    title: 'All mail.mbox',
    state: 'running',
    startedAt,
    workedFor: 10_000,
    sourceBytes: 6_200_000_000,
    readBytes: 3_100_000_000,
    people: 418,
    touches: 3310,
    again: 0,
    replies: 0,
    ties: 0,
    counts: {},
    leftOut: {},
    problemCount: 0,
    problems: [],
    ...changes,
  };
}
