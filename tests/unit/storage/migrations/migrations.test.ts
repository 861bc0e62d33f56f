import 'fake-indexeddb/auto';
import type { Transaction } from 'dexie';
import { describe, expect, it } from 'vitest';
import { listPeople } from '@/storage/list-people';
import { loadHistory } from '@/storage/load-history';
import { loadSettings } from '@/storage/load-settings';
import { openDatabase } from '@/storage/open-database';
import { record } from '@/storage/record';
import { schemaVersions } from '@/storage/schema';
import {
  context,
  daysAgo,
  dumpOf,
  failOnWarnings,
  freshDatabase,
  freshOptions,
  valueOf,
} from '../fresh-storage';
import { mailbox, mailPressed, mailSettled, monday, secondsAfter } from '../mails';
import { mailSent } from '../sightings';
import { frozenFiles, frozenPath, frozenText, thaw } from './frozen-file';
import { ann, annSlug, boris, cleo, dora, frozenStory } from './frozen-story';

failOnWarnings();

const newest = schemaVersions.length;

describe('the frozen files', () => {
  it('are there for every version of the schema', () => {
    expect(frozenFiles().map(({ version }) => version)).toEqual(schemaVersions.map(({ number }) => number));
  });

  // When this fails, rows have changed shape: that needs a new version of the schema and a new file, not a new snapshot.
  it('hold what the code of the newest version writes', async () => {
    await expect(await frozenText(await frozenStory())).toMatchFileSnapshot(frozenPath(newest));
  });

  it('have a row in every table that this version writes', () => {
    const file = frozenFiles().at(-1);
    const tables = new Set(file?.rows.map(({ table }) => table));
    const notWrittenYet = ['keptApart', 'introductions', 'prospects'];
    const expected = schemaVersions.flatMap(({ stores }) => Object.keys(stores));
    expect(tables).toEqual(new Set(expected.filter((table) => !notWrittenYet.includes(table))));
  });
});

describe.each(frozenFiles())('a database of version $version', (file) => {
  it('opens with this code, and nothing is lost', async () => {
    const options = freshOptions();
    await thaw(file, options);
    const database = await freshDatabase(options);
    expect(database.verno).toBe(newest);

    const ofAnn = valueOf(await loadHistory(database, [ann]));
    expect(ofAnn.person).toMatchObject({
      name: 'Ann Bell',
      company: 'Sample GmbH',
      location: 'Lodz',
      degree: 2,
    });
    expect(ofAnn.person?.handles).toContain(annSlug);
    expect(ofAnn.touches.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(ofAnn.reminder).toEqual({ id: 'r1', day: '2026-12-03' });
    expect(ofAnn.ties[0]?.candidates.map(({ person }) => person.name)).toEqual(['Boris Nowak']);
    const ofBoris = valueOf(await loadHistory(database, [boris]));
    expect(ofBoris.standings).toMatchObject([{ kind: 'do-not-contact', quote: 'please stop' }]);
    expect(valueOf(await loadHistory(database, [dora])).isSuppressed).toBe(true);
    expect(valueOf(await listPeople(database, 'sample', 10)).total).toBe(1);
    expect(valueOf(await loadSettings(database)).consent).toEqual({ gmail: true, linkedin: 'side-panel' });
  });

  it('goes on where it stopped', async () => {
    const options = freshOptions();
    await thaw(file, options);
    const database = await freshDatabase(options);
    valueOf(await record(database, [mailSent('t4', [annSlug], daysAgo(1))], context()));
    const { touches } = valueOf(await loadHistory(database, [ann]));
    expect(touches.map(({ id, state }) => [id, state])).toContainEqual(['t4', 'undone']);
  });

  it('settles a mail that it was told of before with the message that Gmail made of it', async () => {
    const options = freshOptions();
    await thaw(file, options);
    const database = await freshDatabase(options);
    const message = mailSettled('18c2a5b7d9e01f20', cleo, secondsAfter(monday, 3), { mailbox });
    const before = mailPressed('draft-1', cleo, monday, { mailbox, state: 'sent' });
    valueOf(await record(database, [message, before], { ...context(), newId: () => 'person-900' }));
    const { touches } = valueOf(await loadHistory(database, [cleo]));
    expect(touches.map(({ id }) => id)).toEqual([message.id]);
  });

  it('is left as it was when an upgrade breaks off half-way', async () => {
    const options = freshOptions();
    await thaw(file, options);
    const whole = await freshDatabase(options);
    const before = await dumpOf(whole);
    whole.close();
    const broken = { number: newest + 1, stores: {}, upgrade: breakOff };
    const failed = await openDatabase({ ...options, versions: [...schemaVersions, broken] });
    expect(failed).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(await options.factory.databases()).toEqual([{ name: options.name, version: newest * 10 }]);
    expect(await dumpOf(await freshDatabase(options))).toEqual(before);
  });
});

async function breakOff(transaction: Transaction): Promise<void> {
  await transaction.table('touches').clear();
  throw new Error('the worker died');
}
