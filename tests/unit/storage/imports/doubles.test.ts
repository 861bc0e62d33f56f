import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { epochMs, type EpochMs } from '@/outreach/brand';
import { briefPerson } from '@/outreach/brief-person';
import type { Handle } from '@/outreach/handle';
import { invitationKey } from '@/outreach/linkedin-touch';
import { defaultPolicy } from '@/outreach/policy';
import type { Sighting, TouchSighting } from '@/outreach/sighting';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import {
  context,
  daysAgo,
  email,
  failOnWarnings,
  freshDatabase,
  member,
  now,
  slug,
  valueOf,
} from '../fresh-storage';
import { mailPressed, mailSettled, monday, secondsAfter } from '../mails';
import { mailSent, personSeen } from '../sightings';
import { begun } from './steps';

failOnWarnings();

const ann = email('ann@example.com');
const annMember = member(100000001);
const annSlug = slug('ann-bell');
const hex = '18c2a5b7d9e01f20';

function invited(handle: Handle, at: EpochMs, more: Partial<TouchSighting> = {}): TouchSighting {
  const key = invitationKey(more.direction ?? 'out', [handle], at);
  return mailSent(key, [handle], at, { message: key, channel: 'invitation', ...more });
}

function filed(at: EpochMs, more: Partial<TouchSighting> = {}): TouchSighting {
  const message = 'mail:1@example.com';
  return mailSent(`${message}:${ann}`, [ann], at, { message, source: 'imported', ...more });
}

function hoursAfter(at: EpochMs, hours: number): EpochMs {
  return epochMs(at + hours * 3_600_000);
}

/** What is kept after two tellings, the second one by an import or live, and what the rules know of it. */
async function afterBoth(
  handle: Handle,
  before: readonly Sighting[],
  step: readonly Sighting[],
  last: readonly Sighting[] = [],
) {
  const database = await freshDatabase();
  const write = context();
  valueOf(await record(database, before, write));
  const tally = await (await begun(database, 'import-1', write)).step(step);
  valueOf(await record(database, last, write));
  const known = valueOf(await loadHistory(database, [handle]));
  const ask = { handles: [handle], channel: 'email' } as const;
  const { history } = briefPerson(ask, known, { policy: defaultPolicy, now, timeZone: 'UTC' });
  return { tally, kept: await database.touches.count(), ids: history.map(({ id }) => id) };
}

describe('an invitation from a data export', () => {
  const both = personSeen([annMember, annSlug], {}, monday);
  const seen = invited(annMember, monday);
  const exported = invited(annSlug, hoursAfter(monday, -9), { source: 'imported' });

  it('adds nothing to one that was seen', async () => {
    const { tally, kept } = await afterBoth(annMember, [both, seen], [exported]);
    expect(tally).toMatchObject({ touches: 0, again: 1 });
    expect(kept).toBe(1);
  });

  it('is counted once, whatever was known first', async () => {
    for (const [before, step, last] of [
      [[both, seen], [exported], []],
      [[], [exported], [both, seen]],
      [[seen], [exported], [both]],
    ]) {
      const { ids } = await afterBoth(annMember, before ?? [], step ?? [], last);
      expect(ids).toEqual([seen.id]);
    }
  });

  it.each([
    ['days later', invited(annSlug, hoursAfter(monday, 80), { source: 'imported' })],
    ['of the other side', invited(annSlug, monday, { source: 'imported', direction: 'in' })],
  ])('is another one %s', async (_, other) => {
    const { tally, ids } = await afterBoth(annMember, [both, seen], [other]);
    expect(tally).toMatchObject({ touches: 1, again: 0 });
    expect(ids).toHaveLength(2);
  });
});

describe('a mail that was kept outside of Gmail', () => {
  const settled = mailSettled(hex, ann, monday, { subject: 'Coffee?' });

  it.each([
    ['seen under the id of Gmail', settled],
    ['seen at the press of Send', mailPressed('draft-1', ann, monday)],
    ['brought by Takeout', { ...settled, source: 'imported' as const }],
    ['answered', { ...settled, direction: 'in' as const }],
  ])('is the same as one that was %s', async (_, known) => {
    const { direction } = known;
    const other = filed(secondsAfter(monday, 60), { direction, subject: 'Coffee?' });
    const after = await afterBoth(ann, [known], [other]);
    expect(after).toMatchObject({ tally: { touches: 0, again: 1 }, kept: 1, ids: [known.id] });
    const before = await afterBoth(ann, [], [other], [known]);
    expect(before.ids).toEqual([known.id]);
  });

  it.each([
    ['later', filed(secondsAfter(monday, 180))],
    ['of another subject', filed(monday, { subject: 'Lunch?' })],
    ['of the other side', filed(monday, { direction: 'in' })],
  ])('is another one %s', async (_, other) => {
    const { tally, ids } = await afterBoth(ann, [settled], [other]);
    expect(tally).toMatchObject({ touches: 1 });
    expect(ids).toHaveLength(2);
  });

  it('is not the one whose sending was undone', async () => {
    const undone = mailPressed('draft-1', ann, monday, { state: 'undone' });
    const { ids } = await afterBoth(ann, [undone], [filed(monday)]);
    expect(ids).toContain(filed(monday).id);
  });

  it('is kept in one step as it would be one by one', async () => {
    const other = filed(secondsAfter(monday, 60));
    expect(await afterBoth(ann, [], [other, settled])).toMatchObject({ kept: 2, ids: [settled.id] });
    expect(await afterBoth(ann, [], [settled, other])).toMatchObject({ kept: 1, ids: [settled.id] });
  });

  it('is kept beside others that were not Gmail\u2019s, with no look at each', async () => {
    const { tally } = await afterBoth(ann, [], [filed(monday), filed(daysAgo(9), { id: filed(monday).id })]);
    expect(tally).toMatchObject({ touches: 1, again: 1 });
  });
});
