import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '@/outreach/calendar';
import type { PersonFacts } from '@/outreach/person';
import { decide } from '@/storage/decide';
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
  personWith,
  slug,
  valueOf,
} from './fresh-storage';
import { mailSent, personSeen } from './sightings';

failOnWarnings();

const ann = slug('ann-bell');
const mail = email('ann@example.com');
const lead = { company: 'Sample Ltd', title: 'Lead', startYear: 2021 };
const clerk = { company: 'Fixture Labs', title: 'Clerk', current: false, startYear: 2018, endYear: 2020 };

function aDay(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

/** What is known after these readings, the oldest first, whatever order they arrive in. */
async function known(...readings: readonly PersonFacts[]) {
  const seen = readings.map((facts, index) => personSeen([ann], facts, daysAgo(readings.length - index)));
  const people = [];
  for (const order of [seen, seen.toReversed()]) {
    const database = await freshDatabase();
    valueOf(await record(database, order, context()));
    people.push(valueOf(await loadHistory(database, [ann])).person);
  }
  expect(people[1]).toEqual(people[0]);
  return people[0];
}

describe('what a profile showed', () => {
  it('is kept when a later page does not show it', async () => {
    const facts: PersonFacts = {
      school: 'University of Examples',
      about: 'I count samples.',
      connection: 'pending',
      experience: [{ ...lead, current: true }, clerk],
      education: [{ school: 'University of Examples', startYear: 2010 }],
      interests: ['Sample Ltd'],
      groups: ['Samples Guild'],
      highlights: ['You both worked at Sample Ltd'],
    };
    expect(await known(facts, { name: 'Ann Bell', interests: [] })).toMatchObject({
      name: 'Ann Bell',
      ...facts,
    });
  });

  it('adds what is seen later, each thing once, the last seen first', async () => {
    const person = await known({ interests: ['Guild', 'Sample Ltd'] }, { interests: ['Example', 'Guild'] });
    expect(person?.interests).toEqual(['Example', 'Guild', 'Sample Ltd']);
  });

  it('learns that a position has ended, and loses no other', async () => {
    const ended = { ...lead, current: false, endYear: 2026 };
    const person = await known(
      { experience: [{ ...lead, current: true }, clerk] },
      { experience: [{ company: 'Example', title: 'Founder', current: true, startYear: 2026 }, ended] },
    );
    expect(person?.experience).toEqual([
      { company: 'Example', title: 'Founder', current: true, startYear: 2026 },
      ended,
      clerk,
    ]);
  });

  it('keeps the day of the connection and all own notes', async () => {
    const person = await known(
      { connectedOn: aDay('2019-11-14'), ownNotes: [{ text: 'Likes tea' }] },
      { ownNotes: [{ text: 'Met at the fair', on: aDay('2025-07-30') }] },
    );
    expect(person?.connectedOn).toBe('2019-11-14');
    expect(person?.ownNotes?.map(({ text }) => text)).toEqual(['Met at the fair', 'Likes tea']);
  });

  it('does not say of a new company what they did at the one before', async () => {
    const exported = { company: 'Sample Ltd', position: 'Lead' };
    expect(await known(exported, { company: 'Sample Ltd' })).toMatchObject(exported);
    expect(await known(exported, { company: 'Example Group' })).not.toHaveProperty('position');
    const again = { company: 'Example Group', position: 'Head' };
    expect(await known(exported, { company: 'Example Group' }, again)).toMatchObject(again);
  });

  it('keeps sixty things of a list, the ones seen last', async () => {
    const many = (name: string) => Array.from({ length: 40 }, (_, index) => `${name} ${String(index)}`);
    const person = await known({ groups: many('Old') }, { groups: many('New') });
    expect(person?.groups).toHaveLength(60);
    expect(person?.groups).toEqual(expect.arrayContaining(many('New')));
  });
});

describe('an address in the contact information', () => {
  it('makes one person of the profile and of whom the mails are with', async () => {
    const database = await freshDatabase();
    await record(database, [mailSent('t1', [mail]), personSeen([ann], { about: 'I count.' })], context());
    valueOf(await record(database, [personSeen([member(7), ann, mail], { name: 'Ann Bell' })], context()));
    const { person, touches } = valueOf(await loadHistory(database, [ann]));
    expect(person).toMatchObject({ name: 'Ann Bell', about: 'I count.', handles: [mail, member(7), ann] });
    expect(touches).toHaveLength(1);
  });

  it('joins nobody to the user', async () => {
    const database = await freshDatabase();
    const own = { kind: 'own-address', handle: mail, seenAt: now } as const;
    valueOf(await record(database, [own], context()));
    valueOf(await record(database, [personSeen([ann, mail], { name: 'Ann Bell' })], context()));
    expect(valueOf(await loadHistory(database, [ann])).person?.handles).toEqual([ann]);
  });
});

describe('forgetting somebody', () => {
  it('erases their name from the interests of others', async () => {
    const database = await freshDatabase();
    const boris = slug('boris-sample');
    const seen = [
      personSeen([ann], { interests: ['Boris Sample', 'Sample Ltd'] }),
      personSeen([boris], { name: 'Boris Sample' }),
    ];
    valueOf(await record(database, seen, context()));
    const person = await personWith(database, boris);
    valueOf(await decide(database, { kind: 'forget-person', person, at: now }, context()));
    expect(valueOf(await loadHistory(database, [ann])).person?.interests).toEqual(['Sample Ltd']);
  });
});
