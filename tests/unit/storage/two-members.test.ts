import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { Sighting } from '@/outreach/sighting';
import { decide } from '@/storage/decide';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import type { TactDatabase } from '@/storage/tact-database';
import {
  context,
  day,
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

const ann = member(111);
const boris = member(222);
const shared = slug('a-bell');
const mail = email('ann@example.com');
const doNotContact = { id: 's1', kind: 'do-not-contact' as const, since: daysAgo(1) };

async function databaseAfter(...sightings: readonly Sighting[]) {
  const database = await freshDatabase();
  const work = context();
  for (const sighting of sightings) valueOf(await record(database, [sighting], work));
  return { database, work };
}

async function ownerOf(database: TactDatabase, handle: Handle): Promise<PersonId | undefined> {
  return (await database.handles.get(handle))?.personId;
}

describe('a slug that passes from one member to another', () => {
  it.each([
    ['in the order they were seen', [daysAgo(9), daysAgo(2)]],
    ['the older page last', [daysAgo(2), daysAgo(9)]],
  ])('is the one\u2019s who was seen with it last, %s', async (_name, [first = now, second = now]) => {
    const { database } = await databaseAfter(
      personSeen([ann, shared], { name: 'Ann Bell' }, first),
      personSeen([boris, shared], { name: 'Boris Nowak' }, second),
    );
    expect(await database.people.count()).toBe(2);
    expect(await ownerOf(database, shared)).toBe(await ownerOf(database, first > second ? ann : boris));
    expect(valueOf(await loadHistory(database, [ann])).person?.name).toBe('Ann Bell');
    expect(valueOf(await loadHistory(database, [boris])).person?.name).toBe('Boris Nowak');
  });

  it('does not bring the do-not-contact of the member before', async () => {
    const { database, work } = await databaseAfter(personSeen([ann, shared], {}, daysAgo(9)));
    const person = await personWith(database, ann);
    valueOf(await decide(database, { kind: 'set-standing', person, standing: doNotContact }, work));
    // Asked before the page of the new member was written down, and after.
    expect(valueOf(await loadHistory(database, [boris, shared])).standings).toEqual([]);
    valueOf(await record(database, [personSeen([boris, shared])], work));
    expect(valueOf(await loadHistory(database, [boris, shared])).standings).toEqual([]);
    expect(valueOf(await loadHistory(database, [ann])).standings).toEqual([doNotContact]);
  });

  it('takes the do-not-contact along where an address passes: it was asked for there', async () => {
    const { database, work } = await databaseAfter(personSeen([ann, mail], {}, daysAgo(9)));
    const person = await personWith(database, ann);
    valueOf(await decide(database, { kind: 'set-standing', person, standing: doNotContact }, work));
    for (const seenAt of [daysAgo(0), now])
      valueOf(await record(database, [personSeen([boris, mail], {}, seenAt)], work));
    expect(await ownerOf(database, mail)).toBe(await ownerOf(database, boris));
    expect(valueOf(await loadHistory(database, [mail])).standings).toMatchObject([
      { kind: 'do-not-contact', since: doNotContact.since },
    ]);
    expect(valueOf(await loadHistory(database, [ann])).standings).toEqual([doNotContact]);
  });

  it('takes the touches along that were seen under it alone', async () => {
    const { database } = await databaseAfter(
      personSeen([ann, shared], {}, daysAgo(9)),
      mailSent('t1', [shared]),
      mailSent('t2', [ann, shared], daysAgo(9)),
      personSeen([boris, shared]),
    );
    expect(valueOf(await loadHistory(database, [boris])).touches.map(({ id }) => id)).toEqual(['t1']);
    expect(valueOf(await loadHistory(database, [ann])).touches.map(({ id }) => id)).toEqual(['t2']);
    expect(valueOf(await loadHistory(database, [ann])).person?.handles).toEqual([ann]);
  });
});

it('two member numbers in one sighting stay two people', async () => {
  const { database } = await databaseAfter(personSeen([ann]), personSeen([boris]), personSeen([ann, boris]));
  expect(await ownerOf(database, ann)).not.toBe(await ownerOf(database, boris));
});

it('handles of two members without a number join nobody', async () => {
  const { database } = await databaseAfter(
    personSeen([ann, mail]),
    personSeen([boris, shared]),
    personSeen([mail, shared], { headline: 'Founder' }),
  );
  expect(await database.people.count()).toBe(2);
  expect(valueOf(await loadHistory(database, [ann])).person).toMatchObject({ handles: [mail, ann] });
  expect(valueOf(await loadHistory(database, [boris])).person).toMatchObject({ handles: [boris, shared] });
});

it('joining a second member number by hand is refused, and a handle of another member moves alone', async () => {
  const { database, work } = await databaseAfter(personSeen([ann]), personSeen([boris, shared]));
  const person = await personWith(database, ann);
  const join = (handle: Handle) => decide(database, { kind: 'join-handle', person, handle, at: now }, work);
  expect(await join(boris)).toMatchObject({ ok: false, error: { code: 'two-members' } });
  valueOf(await join(shared));
  expect(valueOf(await loadHistory(database, [ann])).person?.handles).toEqual([ann, shared]);
  expect(valueOf(await loadHistory(database, [boris])).person?.handles).toEqual([boris]);
});

it('a reminder with the handles of two people joins neither', async () => {
  const { database, work } = await databaseAfter(personSeen([mail]), personSeen([shared]));
  const decision = { kind: 'remind', id: 'r1', handles: [shared, mail], name: 'Ann' } as const;
  valueOf(await decide(database, { ...decision, day: day('2026-12-03'), at: now }, work));
  expect(await database.people.count()).toBe(2);
  expect(valueOf(await loadHistory(database, [mail])).reminder?.id).toBe('r1');
  expect(valueOf(await loadHistory(database, [shared])).reminder).toBeUndefined();
});

const members = fc.constantFrom(ann, boris, member(333));
const others = fc.constantFrom(shared, slug('b-nowak'), mail);
const withMember = fc.oneof(
  members.map((one) => [one]),
  fc.tuple(members, others).map((two): Handle[] => two),
);
const moment = fc.integer({ min: 1, max: 5 }).map(daysAgo);
const sighting: fc.Arbitrary<Sighting> = fc.oneof(
  fc
    .tuple(withMember, moment)
    .map(([handles, at]) => personSeen(handles, { name: `seen ${String(at)}` }, at)),
  fc
    .tuple(
      fc.constantFrom('t1', 't2'),
      fc.oneof(
        withMember,
        others.map((one) => [one]),
      ),
      moment,
    )
    .map(([id, handles, at]) => mailSent(id, handles, at)),
);
const shuffled = fc
  .array(sighting, { minLength: 1, maxLength: 8 })
  .chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
  );

// Hundreds of databases: a busy machine takes its time.
it('every order and repetition gives the same people, and never two members in one', async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, async ([all, again]) => {
      expect(await peopleAfter(again)).toEqual(await peopleAfter(all));
    }),
    { numRuns: 150 },
  );
}, 60_000);

/** Of each person the handles, touches and facts: ids are made as they come. */
async function peopleAfter(sightings: readonly Sighting[]) {
  const { database } = await databaseAfter(...sightings);
  const people = await database.people.toArray();
  const described = people.map(async ({ id, facts }) => {
    const handles = await database.handles.where('personId').equals(id).toArray();
    const touches = (await database.touches.toArray()).filter(({ personId }) => personId === id);
    expect(handles.filter(({ handle }) => handle.startsWith('linkedin-member:')).length).toBeLessThan(2);
    return JSON.stringify({
      handles: handles.map(({ handle, claim }) => ({ handle, claim })),
      touches: touches.map((touch) => ({ id: touch.id, at: touch.at, handles: touch.handles })),
      facts,
    });
  });
  const texts = (await Promise.all(described)).toSorted();
  database.close();
  return texts;
}
