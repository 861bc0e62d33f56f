import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { personId, type PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { Decision } from '@/outreach/decision';
import type { Sighting } from '@/outreach/sighting';
import { decide } from '@/storage/decide';
import { record } from '@/storage/record';
import type { TactDatabase } from '@/storage/tact-database';
import type { WriteContext } from '@/storage/work';
import {
  context,
  day,
  daysAgo,
  dumpOf,
  email,
  failOnWarnings,
  freshDatabase,
  now,
  personWith,
  slug,
  valueOf,
} from '../fresh-storage';
import { mailSent, personSeen, tieSeen } from '../sightings';

failOnWarnings();

const first = [email('ann@example.com'), email('ann.bell@example.com')];
const second = [slug('ann-bell')];
const third = email('boris@example.com');
const owners = { first: first[0], second: second[0], third } as const;

type Event = (database: TactDatabase, write: WriteContext) => Promise<unknown>;

const seen =
  (sighting: Sighting): Event =>
  (database, write) =>
    record(database, [sighting], write);

/** What happens to one of the three, about one of their handles. */
function eventsAbout(handle: Handle, number: number): fc.Arbitrary<Event> {
  const id = `${handle}-${String(number)}`;
  const at = fc.integer({ min: 0, max: 9 }).map(daysAgo);
  const role = { company: 'Example Ltd', title: `Title ${String(number)}`, current: true };
  const decided =
    (decision: (person: PersonId) => Decision): Event =>
    async (database, write) =>
      decide(database, decision(await personWith(database, handle)), write);
  return fc.oneof(
    at.map((when) => seen(mailSent(`t-${id}`, [handle], when))),
    at.map((when) =>
      seen(
        personSeen(
          [handle],
          { name: `Ann ${String(number)}`, company: `Company ${String(number % 3)}` },
          when,
        ),
      ),
    ),
    at.map((when) => seen(personSeen([handle], { experience: [role], interests: ['Rowing'] }, when))),
    at.map((when) => seen(tieSeen([handle], { seenAt: when }))),
    fc.constant(
      decided((person) => ({
        kind: 'set-standing',
        person,
        standing: { id: `s-${id}`, kind: 'ask-after', since: now, day: day('2026-12-03') },
      })),
    ),
    fc.constant(
      decided(() => ({
        kind: 'remind',
        id: `r-${id}`,
        handles: [handle],
        name: 'Ann',
        day: day('2026-12-03'),
        at: now,
      })),
    ),
    fc.constant(
      decided(() => ({
        kind: 'add-prospect',
        id: `p-${id}`,
        handles: [handle],
        name: 'Ann',
        dossier: {},
        at: now,
      })),
    ),
    fc.constant(
      decided(() => ({
        kind: 'take-introduction-step',
        id: `i-${id}`,
        handles: [handle],
        name: 'Ann',
        connector: { handles: [third], name: 'Boris' },
        state: 'opinion-asked',
        at: now,
      })),
    ),
    fc.constant(
      decided(() => ({
        kind: 'take-introduction-step',
        id: `j-${id}`,
        handles: [third],
        name: 'Boris',
        connector: { handles: [handle], name: 'Ann' },
        state: 'opinion-asked',
        at: now,
      })),
    ),
  );
}

function story(handles: readonly Handle[]) {
  const event = fc
    .tuple(fc.constantFrom(...handles), fc.nat({ max: 5 }))
    .chain(([handle, number]) => eventsAbout(handle, number));
  return fc.array(event, { maxLength: 7 });
}

async function begun(events: readonly Event[]) {
  const database = await freshDatabase();
  const write = context();
  valueOf(await record(database, [personSeen(first), personSeen(second), personSeen([third])], write));
  for (const event of events) await event(database, write);
  const people = Object.values(owners).map((handle) => personWith(database, handle ?? third));
  const [one = personId(''), other = personId('')] = await Promise.all(people);
  return { database, write, one, other };
}

/** Every row without its bookkeeping. */
async function rowsOf(database: TactDatabase): Promise<Record<string, unknown>> {
  const tables = await dumpOf(database);
  return JSON.parse(
    JSON.stringify(tables, (key, value: unknown) => (key === 'updatedAt' ? undefined : value)),
  ) as Record<string, unknown>;
}

function joinOf(one: PersonId, other: PersonId): Decision {
  return { kind: 'join-people', first: one, second: other };
}

function splitOf(merged: PersonId): Decision {
  return { kind: 'split-people', merged, stayApart: false, at: now };
}

it('a join that is taken back leaves every row as it was', async () => {
  await fc.assert(
    fc.asyncProperty(story([...first, ...second, third]), async (events) => {
      const { database, write, one, other } = await begun(events);
      const before = await rowsOf(database);
      valueOf(await decide(database, joinOf(one, other), write));
      expect(await database.people.count()).toBe(2);
      valueOf(await decide(database, splitOf(other), write));
      expect(await rowsOf(database)).toEqual(before);
      database.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('three who were joined come apart in any order', async () => {
  const order = fc.shuffledSubarray([0, 1], { minLength: 2 });
  await fc.assert(
    fc.asyncProperty(
      story([...first, ...second, third]),
      order,
      fc.boolean(),
      async (events, order_, isChain) => {
        const { database, write, one, other } = await begun(events);
        const boris = await personWith(database, third);
        const before = await rowsOf(database);
        const joins = isChain
          ? [joinOf(other, boris), joinOf(one, other)]
          : [joinOf(one, other), joinOf(one, boris)];
        for (const join of joins) valueOf(await decide(database, join, write));
        expect(await database.people.count()).toBe(1);
        const merged = [other, boris];
        for (const index of order_) valueOf(await decide(database, splitOf(merged[index] ?? other), write));
        expect(await rowsOf(database)).toEqual(before);
        database.close();
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

it('what comes between goes to one of the two, nothing is lost and nothing doubled', async () => {
  const stories = fc.tuple(story([...first, ...second, third]), story([...first, ...second]));
  await fc.assert(
    fc.asyncProperty(stories, async ([events, between]) => {
      const { database, write, one, other } = await begun(events);
      valueOf(await decide(database, joinOf(one, other), write));
      for (const event of between) await event(database, write);
      const counts = await countsOf(database);
      valueOf(await decide(database, splitOf(other), write));
      expect(await countsOf(database)).toEqual({ ...counts, people: 3, merges: 0 });
      const touches = await database.touches.toArray();
      for (const { personId: owner, handles } of touches)
        expect(owner).toBe((await database.handles.get(handles[0] ?? third))?.personId);
      const people = new Set(await database.people.toCollection().primaryKeys());
      for (const table of [
        database.touches,
        database.standings,
        database.followUps,
        database.prospects,
        database.ties,
      ])
        for (const { personId: owner } of await table.toArray()) expect(people).toContain(owner);
      database.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** How many rows each table has; ties of both with one connector are one as long as they are one person. */
async function countsOf(database: TactDatabase) {
  const tables = Object.entries(await dumpOf(database)).filter(([name]) => name !== 'ties');
  return Object.fromEntries(tables.map(([name, rows]) => [name, rows.length]));
}
