import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { EpochMs } from '@/outreach/brand';
import type { Decision } from '@/outreach/decision';
import type { Dossier } from '@/outreach/prospect';
import { decide } from '@/storage/decide';
import { loadHistory, loadProspects } from '@/storage/load-history';
import { record } from '@/storage/record';
import type { TactDatabase } from '@/storage/tact-database';
import {
  context,
  daysAgo,
  dumpOf,
  email,
  failOnWarnings,
  freshDatabase,
  now,
  personWith,
  slug,
  valueOf,
} from './fresh-storage';
import { mailSent, personSeen } from './sightings';

failOnWarnings();

const maya = slug('maya-example');
const mayaMail = email('maya@example.com');
const boris = slug('boris-example');

function add(id: string, dossier: Dossier, at: EpochMs, handles = [maya]): Decision {
  return { kind: 'add-prospect', id, handles, name: 'Maya', dossier, at };
}

function edit(dossier: Dossier, at: EpochMs): Decision {
  return { kind: 'edit-dossier', handles: [maya], name: 'Maya', dossier, at };
}

function step(
  id: string,
  state: Extract<Decision, { kind: 'take-introduction-step' }>['state'],
  at: EpochMs,
): Decision {
  const connector = { handles: [boris], name: 'Boris' };
  return { kind: 'take-introduction-step', id, handles: [maya], name: 'Maya', connector, state, at };
}

async function after(decisions: readonly Decision[], database?: TactDatabase): Promise<TactDatabase> {
  const known = database ?? (await freshDatabase());
  const work = context();
  for (const decision of decisions) valueOf(await decide(known, decision, work));
  return known;
}

async function historyOf(database: TactDatabase) {
  return valueOf(await loadHistory(database, [maya]));
}

describe('the list of prospects', () => {
  it('keeps somebody who was unknown until then, with what is noted about them', async () => {
    const database = await after([add('p1', { reason: 'Grid', interests: '' }, daysAgo(3))]);
    expect((await historyOf(database)).prospect).toEqual({
      id: 'p1',
      addedAt: daysAgo(3),
      dossier: { reason: 'Grid' },
    });
    expect(valueOf(await loadProspects(database)).map(({ person }) => person?.name)).toEqual(['Maya']);
  });

  it('adds nobody twice: the second time is an edit', async () => {
    const database = await after([
      add('p1', { reason: 'Grid', background: 'Sites' }, daysAgo(3)),
      add('p2', { reason: 'Heat', background: '' }, daysAgo(2)),
    ]);
    expect(await database.prospects.count()).toBe(1);
    expect((await historyOf(database)).prospect?.dossier).toEqual({ reason: 'Heat', background: 'Sites' });
  });

  it('an older edit that arrives late changes nothing, and an empty text clears', async () => {
    const database = await after([
      add('p1', { reason: 'Grid', background: 'Sites' }, daysAgo(3)),
      edit({ reason: 'Heat', background: '' }, daysAgo(1)),
      edit({ reason: 'Old' }, daysAgo(2)),
    ]);
    expect((await historyOf(database)).prospect?.dossier).toEqual({ reason: 'Heat', background: '' });
  });

  it('takes somebody off and puts them back with their notes', async () => {
    const off = { kind: 'list-prospect', prospect: 'p1', isListed: false, at: daysAgo(2) } as const;
    const database = await after([add('p1', { reason: 'Grid' }, daysAgo(3)), off]);
    expect((await historyOf(database)).prospect).toBeUndefined();
    expect((await historyOf(database)).formerNotes).toEqual({ reason: 'Grid' });
    expect(valueOf(await loadProspects(database))).toEqual([]);
    await after([{ ...off, isListed: true, at: daysAgo(1) }, off], database);
    expect((await historyOf(database)).prospect?.dossier).toEqual({ reason: 'Grid' });
  });

  it('is one entry of two people who turn out to be one', async () => {
    const database = await after([
      add('p1', { reason: 'Grid' }, daysAgo(3)),
      add('p2', { interests: 'Rowing' }, daysAgo(2), [mayaMail]),
    ]);
    const person = await personWith(database, maya);
    await after([{ kind: 'join-handle', person, handle: mayaMail, at: now }], database);
    expect((await historyOf(database)).prospect).toEqual({
      id: 'p1',
      addedAt: daysAgo(3),
      dossier: { reason: 'Grid', interests: 'Rowing' },
    });
    expect(valueOf(await loadProspects(database))).toHaveLength(1);
  });

  it.each<Decision>([
    edit({ reason: 'x' }, now),
    { kind: 'list-prospect', prospect: 'p9', isListed: true, at: now },
  ])('refuses $kind of nobody on it, and keeps nothing then', async (decision) => {
    const database = await freshDatabase();
    const before = await dumpOf(database);
    expect(await decide(database, decision, context())).toMatchObject({ error: { code: 'unknown-record' } });
    expect(await dumpOf(database)).toEqual(before);
  });
});

describe('the steps of an introduction', () => {
  it('are facts that tell where it stands', async () => {
    const database = await after([
      step('i1', 'opinion-asked', daysAgo(3)),
      step('i2', 'permission-asked', daysAgo(1)),
    ]);
    const person = await personWith(database, boris);
    expect((await historyOf(database)).introductions).toEqual([
      { connector: { name: 'Boris', person }, state: 'permission-asked', at: daysAgo(1) },
    ]);
  });

  it('are refused out of their order, and nothing is kept then', async () => {
    const database = await after([step('i1', 'opinion-asked', daysAgo(3))]);
    const before = await dumpOf(database);
    const unlawful = step('i2', 'name-used', daysAgo(1));
    expect(await decide(database, unlawful, context())).toMatchObject({ error: { code: 'unlawful-step' } });
    expect(await dumpOf(database)).toEqual(before);
  });

  it('change nothing when they were noted in another window too', async () => {
    const database = await after([
      step('i1', 'opinion-asked', daysAgo(3)),
      step('i2', 'opinion-asked', daysAgo(2)),
    ]);
    expect(await database.introductions.count()).toBe(1);
  });

  it('say nothing of somebody who turned out to be the connector', async () => {
    const database = await after([step('i1', 'opinion-asked', daysAgo(3))]);
    const person = await personWith(database, maya);
    await after([{ kind: 'join-handle', person, handle: boris, at: now }], database);
    expect((await historyOf(database)).introductions).toBeUndefined();
  });

  it('go when either of the two is forgotten', async () => {
    for (const handle of [maya, boris]) {
      const database = await after([step('i1', 'opinion-asked', daysAgo(3)), add('p1', {}, daysAgo(3))]);
      const person = await personWith(database, handle);
      await after([{ kind: 'forget-person', person, at: now }], database);
      expect(await database.introductions.count()).toBe(0);
      expect(await database.prospects.count()).toBe(handle === maya ? 0 : 1);
    }
  });
});

describe('a logged touch', () => {
  const call = { kind: 'log-touch', id: 'l1', handles: [maya], name: 'Maya', channel: 'call' } as const;

  it('counts as one that was seen', async () => {
    const database = await after([{ ...call, direction: 'out', at: daysAgo(1) }]);
    expect((await historyOf(database)).touches).toMatchObject([
      { channel: 'call', direction: 'out', source: 'logged', at: daysAgo(1) },
    ]);
  });

  it('never takes the place of another touch, whatever id a page gives it', async () => {
    const database = await freshDatabase();
    valueOf(await record(database, [personSeen([maya]), mailSent('t1', [maya])], context()));
    await after([{ ...call, id: 't1', direction: 'in', at: daysAgo(1) }], database);
    expect((await historyOf(database)).touches).toHaveLength(2);
  });
});
