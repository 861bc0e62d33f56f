import 'fake-indexeddb/auto';
import type { TouchSighting } from '@/outreach/sighting';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { endImport, goOnWith } from '@/storage/imports/begin-import';
import { importCaches } from '@/storage/imports/import-caches';
import { loadImports } from '@/storage/imports/load-imports';
import { takeBack } from '@/storage/imports/take-back';
import { record } from '@/storage/record';
import { storageErrorOf } from '@/storage/storage-error';
import {
  context,
  daysAgo,
  dumpOf,
  email,
  failOnWarnings,
  freshDatabase,
  now,
  personWith,
  valueOf,
} from '../fresh-storage';
import { mailPressed, mailSettled, monday } from '../mails';
import { mailSent, personSeen, tieSeen } from '../sightings';
import { begun, stepOf } from './steps';

failOnWarnings();

const ann = email('ann@example.com');
const boris = email('boris@example.org');
const old = daysAgo(900);

describe('a step of an import', () => {
  it('keeps what was seen, and says what of it is new', async () => {
    const database = await freshDatabase();
    const running = await begun(database);
    const reply = { direction: 'in', reply: { intent: 'interested' } } as const;
    const first = await running.step(
      [mailSent('t1', [ann], old), mailSent('t2', [boris], old, reply), tieSeen([ann])],
      { counts: { mails: 4 }, leftOut: { lists: 2 }, problems: [{ place: 'mail 3', sentence: 'No date.' }] },
    );
    expect(first).toMatchObject({ people: 2, touches: 2, again: 0, replies: 1, ties: 1, readBytes: 100 });
    const second = await running.step([mailSent('t1', [ann], old), mailSent('t3', [ann], old)], {
      counts: { mails: 2 },
      leftOut: { lists: 1, drafts: 1 },
      sourceBytes: 200,
      mark: { entry: 0, offset: 250 },
    });
    expect(second).toEqual({
      ...{ people: 2, touches: 3, again: 1, replies: 1, ties: 1, readBytes: 200, problemCount: 1 },
      counts: { mails: 6 },
      leftOut: { lists: 3, drafts: 1 },
      problems: [{ place: 'mail 3', sentence: 'No date.' }],
    });
    expect(await database.imports.toArray()).toMatchObject([
      { state: 'running', steps: 2, mark: { entry: 0, offset: 250 }, workedFor: 10, tally: second },
    ]);
  });

  it('keeps nothing of somebody of whom the name alone is known', async () => {
    const database = await freshDatabase();
    const running = await begun(database);
    const tally = await running.step([personSeen([], { name: 'Ann Bell' }), mailSent('t1', [ann], old)]);
    expect(tally).toMatchObject({ people: 1, touches: 1 });
    expect(await database.people.count()).toBe(1);
  });

  it('counts as replies what others wrote that is new, whatever it says', async () => {
    const database = await freshDatabase();
    const running = await begun(database);
    const inbound = (id: string, more: Partial<TouchSighting> = {}) =>
      mailSent(id, [ann], old, { direction: 'in', source: 'imported', ...more });
    const sightings = [
      inbound('t1'),
      inbound('t1'),
      inbound('t2', { reply: { intent: 'unclear' } }),
      inbound('bounce', { reply: { intent: 'bounce' } }),
      inbound('meeting', { channel: 'meeting' }),
      mailSent('sent', [ann], old, { source: 'imported' }),
    ];
    expect(await running.step(sightings)).toMatchObject({ touches: 5, again: 1, replies: 2 });
    expect(await running.step([inbound('t1'), inbound('t3')])).toMatchObject({ replies: 3 });
  });

  it('changes nothing when it comes again', async () => {
    const database = await freshDatabase();
    const running = await begun(database);
    const step = stepOf([mailSent('t1', [ann], old)], { counts: { mails: 1 } });
    valueOf(await running.stepNumbered(0, step));
    const before = await dumpOf(database);
    expect(valueOf(await running.stepNumbered(0, step))).toMatchObject({ touches: 1, counts: { mails: 1 } });
    expect(await dumpOf(database)).toEqual(before);
  });

  it('is refused when one before it is missing, or its import is not running', async () => {
    const database = await freshDatabase();
    const running = await begun(database);
    const refused = { ok: false, error: { code: 'unknown-record' } };
    expect(await running.stepNumbered(1, stepOf([]))).toMatchObject(refused);
    valueOf(await endImport(database, running.id, { state: 'stopped' }, context()));
    expect(await running.stepNumbered(0, stepOf([]))).toMatchObject(refused);
  });

  it('counts a mail as known that was seen when its Send was pressed', async () => {
    const database = await freshDatabase();
    valueOf(await record(database, [mailPressed('draft-1', ann)], context()));
    const running = await begun(database);
    const tally = await running.step([mailSettled('18c2a5b7d9e01f20', ann, monday)]);
    expect(tally).toMatchObject({ touches: 0, again: 1 });
    expect(await database.touches.count()).toBe(1);
  });
});

describe('the text of a sent mail', () => {
  it('leaves a fingerprint of it and no word', async () => {
    const database = await freshDatabase();
    const taken: unknown[] = [];
    const caches = importCaches((text, names) => {
      taken.push([text, names]);
      return { minHash: [text.length], bands: ['band'] };
    });
    const running = await begun(database, 'import-1', context(), caches);
    const more = { source: 'imported', text: 'sentinel words', name: 'Ann Bell' } as const;
    const sightings = [
      mailSent('t1', [ann], old, more),
      mailSent('t2', [ann], old, { ...more, direction: 'in' }),
      mailSent('t3', [ann, boris], old, more),
      mailSent('t4', [ann], old, { ...more, channel: 'meeting' }),
    ];
    await running.step(sightings);
    await running.step(sightings);
    expect(taken).toEqual(Array.from({ length: 4 }, () => ['sentinel words', ['Ann Bell']]));
    const rows = await database.fingerprints.toArray();
    const person = await personWith(database, ann);
    expect(rows).toMatchObject(['t1', 't3'].map((touchId) => ({ touchId, personId: person, minHash: [14] })));
    expect(JSON.stringify(await dumpOf(database))).not.toContain('sentinel');
    await endImport(database, running.id, { state: 'done' }, context());
    valueOf(await takeBack(database, running.id, context()));
    expect(await database.fingerprints.count()).toBe(0);
  });
});

describe('a step for which the disk has no room', () => {
  it('leaves nothing half, and can be tried again', async () => {
    const database = await freshDatabase();
    const running = await begun(database);
    await running.step([mailSent('t1', [ann], old)]);
    const before = await dumpOf(database);
    const step = stepOf([mailSent('t2', [boris], old), mailSent('t3', [ann], old, { name: 'Ann' })]);
    const full = new DOMException('no room', 'QuotaExceededError');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    expect(await running.stepNumbered(1, step)).toMatchObject({ ok: false, error: { code: 'full' } });
    put.mockRestore();
    expect(await dumpOf(database)).toEqual(before);
    expect(valueOf(await running.stepNumbered(1, step))).toMatchObject({ people: 2, touches: 3 });
  });
});

describe('a disk that is full', () => {
  it('is known as such where many rows are written at once', () => {
    const failed = new Dexie.BulkError('people.bulkAdd()', [new Dexie.QuotaExceededError('no room')]);
    expect(storageErrorOf(failed)).toMatchObject({ code: 'full' });
  });
});

const ours = { id: 'import-1', files: ['Inbox.mbox 1000'] };
const stop = new AbortController();

describe('an import', () => {
  it('goes on where it stopped, and is listed with what it brought', async () => {
    const database = await freshDatabase();
    const first = await begun(database, 'import-1', { ...context(), now: daysAgo(1) });
    await first.step([personSeen([ann], { name: 'Ann Bell' })], { mark: { entry: 1, offset: 7 } });
    valueOf(await endImport(database, 'import-1', { state: 'failed', sentence: 'Cut off.' }, context()));
    await begun(database, 'import-2');
    const listed = valueOf(await loadImports(database));
    expect(listed).toMatchObject([
      { id: 'import-2', state: 'running', people: 0 },
      { id: 'import-1', state: 'failed', sentence: 'Cut off.', endedAt: now, people: 1 },
    ]);
    const other = { ...ours, files: ['Other.mbox 1000'] };
    expect(await goOnWith(database, other, context())).toMatchObject({ error: { code: 'other-files' } });
    expect(await database.imports.get('import-1')).toMatchObject({ state: 'failed', sentence: 'Cut off.' });
    const row = valueOf(await goOnWith(database, ours, context()));
    expect(row).toMatchObject({ state: 'running', steps: 1, mark: { entry: 1, offset: 7 } });
    expect(row).not.toHaveProperty('sentence');
    valueOf(await endImport(database, 'import-1', { state: 'done' }, context()));
    expect(await goOnWith(database, ours, context())).toMatchObject({ ok: false });
  });

  it('counts nothing twice when it begins anew', async () => {
    const database = await freshDatabase();
    const first = await begun(database);
    await first.step([mailSent('t1', [ann], old, { source: 'imported' })], { counts: { mails: 1 } });
    const cut = { onProgress: () => stop.abort(), signal: stop.signal };
    valueOf(await takeBack(database, 'import-1', context(), cut));
    const row = valueOf(await goOnWith(database, ours, context()));
    expect(row).toMatchObject({ steps: 1, tally: { touches: 0, readBytes: 0, counts: {} } });
  });

  it('begins once, however often it is told to', async () => {
    const database = await freshDatabase();
    const running = await begun(database);
    await running.step([mailSent('t1', [ann], old)]);
    await begun(database);
    expect(await database.imports.toArray()).toMatchObject([{ steps: 1, tally: { touches: 1 } }]);
  });
});
