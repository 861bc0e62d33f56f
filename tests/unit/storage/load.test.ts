import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { PersonId } from '@/outreach/brand';
import type { Connector } from '@/outreach/tie';
import { decide } from '@/storage/decide';
import { listPeople } from '@/storage/list-people';
import { loadHistories, loadHistory, loadPerson } from '@/storage/load-history';
import { loadToday } from '@/storage/load-today';
import { record } from '@/storage/record';
import { loadDevice, storageState } from '@/storage/storage-state';
import {
  context,
  day,
  daysAgo,
  email,
  failOnWarnings,
  freshDatabase,
  member,
  now,
  slug,
  valueOf,
} from './fresh-storage';
import { mailSent, personSeen, tieSeen } from './sightings';

failOnWarnings();

const ann = email('ann@example.com');

describe('loadHistory', () => {
  it('gives nothing but an answer for somebody unknown', async () => {
    const database = await freshDatabase();
    const history = valueOf(await loadHistory(database, [ann]));
    expect(history).toEqual({
      touches: [],
      standings: [],
      ties: [],
      news: [],
      factChanges: [],
      isSuppressed: false,
    });
  });

  it('sorts touches by time and gives them without bookkeeping', async () => {
    const database = await freshDatabase();
    const later = mailSent('t1', [ann], daysAgo(1), { subject: 'Hello' });
    await record(database, [later, mailSent('t2', [ann], daysAgo(9))], context());
    const { touches } = valueOf(await loadHistory(database, [ann]));
    const { kind, handles, ...touch } = later;
    expect([kind, handles]).toEqual(['touch', [ann]]);
    expect(touches.map(({ id }) => id)).toEqual(['t2', 't1']);
    expect(touches[1]).toEqual(touch);
  });

  it('takes the handles of one ask for one person, even if the disk does not know that yet', async () => {
    const database = await freshDatabase();
    const annSlug = slug('ann-bell');
    await record(
      database,
      [mailSent('t1', [ann], daysAgo(1)), mailSent('t2', [annSlug], daysAgo(5))],
      context(),
    );
    await record(database, [personSeen([annSlug], { name: 'Ann Bell' })], context());
    const history = valueOf(await loadHistory(database, [annSlug, ann]));
    expect(history.person).toMatchObject({ id: 'person-001', name: 'Ann Bell', handles: [ann, annSlug] });
    expect(history.touches.map(({ id }) => id)).toEqual(['t2', 't1']);
  });

  it('answers 200 asks in their order, in one transaction', async () => {
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const database = await freshDatabase();
    const handles = Array.from({ length: 200 }, (_, index) => member(1000 + index));
    const touchIds = handles.map((_, index) => `t${String(index)}`);
    await record(
      database,
      handles.map((handle, index) => mailSent(touchIds[index] ?? '', [handle])),
      context(),
    );
    transactions.mockClear();
    const histories = valueOf(
      await loadHistories(
        database,
        handles.map((handle) => [handle]),
      ),
    );
    expect(histories.map(({ touches }) => touches[0]?.id)).toEqual(touchIds);
    expect(transactions).toHaveBeenCalledTimes(1);
  });

  it('loads a person by id, also by the id from before a merge', async () => {
    const database = await freshDatabase();
    const annSlug = slug('ann-bell');
    await record(
      database,
      [personSeen([ann]), personSeen([annSlug]), personSeen([ann, annSlug], { name: 'Ann' })],
      context(),
    );
    expect(valueOf(await loadPerson(database, 'person-002' as PersonId))?.person).toMatchObject({
      id: 'person-001',
      name: 'Ann',
    });
    expect(valueOf(await loadPerson(database, 'person-404' as PersonId))).toBeUndefined();
  });
});

describe('candidates for the connector of a tie', () => {
  const boris = member(2001);
  const otherBoris = member(2002);
  const stranger = member(2003);

  async function candidateNames(connector: Connector): Promise<readonly (string | undefined)[]> {
    const database = await freshDatabase();
    await record(
      database,
      [
        personSeen([boris], { name: 'Boris Nowak', degree: 1 }),
        personSeen([otherBoris], { name: 'BORIS Łukasz', degree: 1 }),
        personSeen([stranger], { name: 'Boris Stranger', degree: 2 }),
        mailSent('t1', [boris]),
        personSeen([ann], { name: 'Boris Bell', degree: 1 }),
        tieSeen([ann], { connector }),
      ],
      context(),
    );
    const { ties } = valueOf(await loadHistory(database, [ann]));
    expect(ties).toHaveLength(1);
    return ties.flatMap(({ candidates }) => candidates.map(({ person }) => person.name)).toSorted();
  }

  it('by handle, whatever the name', async () => {
    expect(await candidateNames({ name: 'Somebody', nameIs: 'full-name', handles: [boris] })).toEqual([
      'Boris Nowak',
    ]);
  });

  it('by the full name, without case and diacritics', async () => {
    expect(await candidateNames({ name: 'Boris Lukasz', nameIs: 'full-name', handles: [] })).toEqual([
      'BORIS Łukasz',
    ]);
  });

  it('by the first name all first-degree connections, but never the person in question', async () => {
    const names = await candidateNames({ name: 'boris', nameIs: 'first-name', handles: [] });
    expect(names).toEqual(['BORIS Łukasz', 'Boris Nowak']);
  });

  it('by the first name nobody of the second degree, not even one whom another tie names in full', async () => {
    const database = await freshDatabase();
    const fullName = { name: 'Boris Stranger', nameIs: 'full-name' as const, handles: [] };
    const seen = [
      personSeen([stranger], { name: 'Boris Stranger', degree: 2 }),
      mailSent('t1', [stranger]),
      tieSeen([ann], { connector: fullName }),
      tieSeen([ann]),
    ];
    await record(database, seen, context());
    const { ties } = valueOf(await loadHistory(database, [ann]));
    const found = ties.map(({ tie, candidates }) => [tie.connector.nameIs, candidates.length]);
    expect(Object.fromEntries(found)).toEqual({ 'full-name': 1, 'first-name': 0 });
  });

  it('nobody whom the user does not know', async () => {
    expect(
      await candidateNames({ name: 'Boris Stranger', nameIs: 'full-name', handles: [stranger] }),
    ).toEqual([]);
  });

  it('with the touches between them and the user', async () => {
    const database = await freshDatabase();
    const seen = [
      personSeen([boris], { name: 'Boris Nowak', degree: 1 }),
      mailSent('t1', [boris]),
      tieSeen([ann]),
    ];
    await record(database, seen, context());
    const { ties } = valueOf(await loadHistory(database, [ann]));
    expect(ties[0]?.candidates[0]?.touches.map(({ id }) => id)).toEqual(['t1']);
  });
});

describe('listPeople', () => {
  async function listedNames(search: string, limit = 10) {
    const database = await freshDatabase();
    await record(
      database,
      [
        personSeen([email('zoe@example.org')], { name: 'Zoë Adams', company: 'Example Ltd' }),
        personSeen([slug('adam-zych')], { name: 'Adam Żych', company: 'Sample GmbH' }),
        personSeen([email('nameless@example.net')]),
        mailSent('t1', [email('zoe@example.org')], daysAgo(4)),
        mailSent('t2', [email('zoe@example.org')], daysAgo(2)),
      ],
      context(),
    );
    const { people, total } = valueOf(await listPeople(database, search, limit));
    return { names: people.map(({ person }) => person.name ?? person.handles[0]), total, first: people[0] };
  }

  it.each([
    ['', ['Adam Żych', 'email:nameless@example.net', 'Zoë Adams']],
    ['ada', ['Adam Żych', 'Zoë Adams']],
    ['ZOE ad', ['Zoë Adams']],
    ['zych', ['Adam Żych']],
    ['gmbh', ['Adam Żych']],
    ['nameless@exa', ['email:nameless@example.net']],
    ['adamsx', []],
  ])('finds by the beginnings of words: "%s"', async (search, names) => {
    expect(await listedNames(search)).toMatchObject({ names, total: names.length });
  });

  it('counts those beyond the limit too', async () => {
    expect(await listedNames('', 1)).toMatchObject({ names: ['Adam Żych'], total: 3 });
    expect(await listedNames('ad', 1)).toMatchObject({ names: ['Adam Żych'], total: 2 });
  });

  it('says how many touches there were and when the last one was', async () => {
    expect((await listedNames('zoe')).first).toMatchObject({
      touchCount: 2,
      lastTouchAt: daysAgo(2),
      standings: [],
    });
  });
});

describe('loadToday', () => {
  it('gives what is due, oldest first, and the next one to come', async () => {
    const database = await freshDatabase();
    const days = ['2026-11-22', '2026-11-10', '2026-12-24', '2026-11-23'];
    for (const [index, text] of days.entries()) {
      const handles = [member(3000 + index)];
      const work = { ...context(), newId: () => `person-${text}` };
      valueOf(
        await decide(
          database,
          { kind: 'remind', id: text, handles, name: `For ${text}`, day: day(text), at: now },
          work,
        ),
      );
    }
    const list = valueOf(await loadToday(database, day('2026-11-22')));
    expect(list.due.map(({ id, name }) => [id, name])).toEqual([
      ['2026-11-10', 'For 2026-11-10'],
      ['2026-11-22', 'For 2026-11-22'],
    ]);
    expect(list.next?.id).toBe('2026-11-23');
  });
});

describe('storageState', () => {
  it('counts what is kept and names the device', async () => {
    const database = await freshDatabase();
    await record(database, [mailSent('t1', [ann])], context());
    expect(valueOf(await storageState(database))).toEqual({ people: 1, touches: 1, writable: true });
    expect(valueOf(await loadDevice(database))).toMatch(/^[0-9a-f]{16}$/u);
  });
});
