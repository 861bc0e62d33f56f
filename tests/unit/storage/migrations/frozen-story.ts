import type { Decision } from '@/outreach/decision';
import type { Policy } from '@/outreach/policy';
import { decide } from '@/storage/decide';
import { beginImport, endImport } from '@/storage/imports/begin-import';
import { importCaches } from '@/storage/imports/import-caches';
import { recordStep } from '@/storage/imports/record-step';
import { recordReadings } from '@/storage/readings';
import { record } from '@/storage/record';
import type { TactDatabase } from '@/storage/tact-database';
import {
  context,
  day,
  daysAgo,
  email,
  freshDatabase,
  member,
  now,
  personWith,
  slug,
  valueOf,
} from '../fresh-storage';
import { mailbox, mailPressed, mailSettled, monday, newsSeen, secondsAfter } from '../mails';
import { mailSent, personSeen, stateSeen, tieSeen } from '../sightings';

export const ann = email('ann@example.com');
export const annSlug = slug('ann-bell');
export const boris = email('boris@example.org');
export const dora = email('dora@example.net');
export const cleo = email('cleo@example.com');

const work = context();
const policy: Policy = {
  unansweredTouches: { windowDays: 14, cautionFrom: 2, holdFrom: 3 },
  businessDayGap: { cautionBelow: 5, holdBelow: 3 },
};

/** A small database with something in every table that the code writes. */
export async function frozenStory(): Promise<TactDatabase> {
  const database = await freshDatabase();
  valueOf(await record(database, sightings, work));
  for (const decision of await decisions(database)) valueOf(await decide(database, decision, work));
  await importStory(database);
  valueOf(await recordReadings(database, 'gmail', [{ name: 'compose', rung: 1 }], work));
  return database;
}

/** An import that brought a touch, a name and a fingerprint, and saw a touch that was there. */
async function importStory(database: TactDatabase): Promise<void> {
  const caches = importCaches(() => ({ minHash: [1, 2], bands: ['band-1'] }));
  const files = ['Inbox.mbox 1000 1700000000000'];
  const about = {
    id: 'import-1',
    kind: 'mail',
    title: 'Inbox.mbox',
    files,
    sourceBytes: 1_000,
    choices: { ownAddresses: [] },
  };
  valueOf(await beginImport(database, about, work));
  const imported = { source: 'imported', name: 'Emil Sand', text: 'May I ask you something?' } as const;
  const step = {
    sightings: [
      mailSent('t6', [email('emil@example.com')], daysAgo(900), imported),
      mailSent('t7', [email('emil@example.com')], daysAgo(800), imported),
      mailSent('t3', [boris], daysAgo(3), { direction: 'in' }),
      personSeen([boris], { location: 'Lodz' }, daysAgo(700)),
    ],
    counts: { mails: 5 },
    leftOut: { lists: 1 },
    problems: [{ place: 'Inbox.mbox, mail 4', sentence: 'It has no date.' }],
    mark: { entry: 0, offset: 900 },
    sourceBytes: 900,
  };
  valueOf(await recordStep(database, { import: 'import-1', number: 0, workedFor: 40 }, step, work, caches));
  valueOf(await endImport(database, 'import-1', { state: 'done' }, work, caches));
}

const mutuals = { count: 3, names: ['Boris'], namesAre: 'first-names' as const, seenAt: daysAgo(6) };

const sightings = [
  mailSent('t1', [ann], daysAgo(11), { name: 'Ann', subject: 'A question about Sample GmbH', thread: 'th1' }),
  personSeen(
    [annSlug, member(100000001)],
    { name: 'Ann Bell', headline: 'Founder', company: 'Sample GmbH', degree: 2, mutuals },
    daysAgo(6),
  ),
  mailSent('t2', [annSlug], daysAgo(5), { channel: 'linkedin-message' }),
  personSeen([ann, annSlug], { location: 'Lodz' }, daysAgo(4)),
  tieSeen([ann]),
  personSeen([boris], { name: 'Boris Nowak', degree: 1 }, daysAgo(4)),
  mailSent('t3', [boris], daysAgo(3), {
    direction: 'in',
    reply: { intent: 'opt-out', quote: 'please stop' },
  }),
  stateSeen('t4', 'undone'),
  mailSent('t5', [dora], daysAgo(2)),
  mailPressed('draft-1', cleo, monday, { mailbox, thread: 'thread-a:r-12', subject: 'Coffee?' }),
  mailSettled('18c2a5b7d9e01f20', cleo, secondsAfter(monday, 3), {
    mailbox,
    thread: '18c2a5b7d9e01f20',
    alsoThread: 'thread-a:r-12',
  }),
  newsSeen(['18c2a5b7d9e01f20'], '18c2a5b7d9e01f2f', daysAgo(2)),
  personSeen([cleo], { headline: 'Founder' }, daysAgo(9)),
  personSeen([cleo], { headline: 'Investor' }, daysAgo(2)),
];

async function decisions(database: TactDatabase): Promise<readonly Decision[]> {
  const [borisId, doraId] = await Promise.all([personWith(database, boris), personWith(database, dora)]);
  const standing = { kind: 'do-not-contact' as const, since: daysAgo(3), quote: 'please stop' };
  return [
    { kind: 'give-consent', consent: { gmail: true, linkedin: 'side-panel' } },
    { kind: 'change-policy', policy },
    { kind: 'keep-subjects', keep: true },
    { kind: 'own-address', handle: email(mailbox), isOwn: true, at: now },
    { kind: 'set-standing', person: borisId, standing: { ...standing, id: 's1' } },
    { kind: 'set-standing', person: doraId, standing: { ...standing, id: 's2' } },
    { kind: 'remind', id: 'r1', handles: [ann], name: 'Ann', day: day('2026-12-03'), at: daysAgo(1) },
    { kind: 'forget-person', person: doraId, at: now },
  ];
}
