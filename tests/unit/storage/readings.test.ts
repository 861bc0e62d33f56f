import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { loadReadings, recordReadings } from '@/storage/readings';
import { context, freshDatabase, now, valueOf } from './fresh-storage';

const later = { ...context(), now: epochMs(now + 60_000) };

describe('readings', () => {
  it('count which selector found a thing, and keep the last', async () => {
    const database = await freshDatabase();
    await recordReadings(database, 'gmail', [{ name: 'send', rung: 0 }], context());
    await recordReadings(database, 'gmail', [{ name: 'send', rung: 2 }], later);
    expect(valueOf(await loadReadings(database))).toEqual([
      {
        site: 'gmail',
        name: 'send',
        rung: 2,
        found: [1, 0, 1],
        foundAt: later.now,
        updatedAt: later.now,
        device: 'device-one',
      },
    ]);
  });

  it('are not taken back by a page without the thing', async () => {
    const database = await freshDatabase();
    await recordReadings(database, 'gmail', [{ name: 'send', rung: 1 }], context());
    await recordReadings(database, 'gmail', [{ name: 'send', rung: null }], later);
    expect(valueOf(await loadReadings(database))).toMatchObject([{ rung: 1, found: [0, 1], foundAt: now }]);
  });

  it('note what was looked for and never found', async () => {
    const database = await freshDatabase();
    await recordReadings(database, 'gmail', [{ name: 'discard', rung: null }], context());
    const [row] = valueOf(await loadReadings(database));
    expect(row).toMatchObject({ name: 'discard', found: [] });
    expect(row).not.toHaveProperty('foundAt');
    expect(row).not.toHaveProperty('rung');
  });

  it('are of one site each', async () => {
    const database = await freshDatabase();
    await recordReadings(database, 'gmail', [{ name: 'name', rung: 0 }], context());
    await recordReadings(database, 'linkedin', [{ name: 'name', rung: 1 }], context());
    expect(valueOf(await loadReadings(database)).map(({ site, rung }) => [site, rung])).toEqual([
      ['gmail', 0],
      ['linkedin', 1],
    ]);
  });

  it('are at most two hundred, and those that are there go on being counted', async () => {
    const database = await freshDatabase();
    const many = Array.from({ length: 230 }, (_, index) => ({ name: `thing-${String(index)}`, rung: 0 }));
    await recordReadings(database, 'gmail', many, context());
    await recordReadings(database, 'gmail', many, context());
    const rows = valueOf(await loadReadings(database));
    expect(rows).toHaveLength(200);
    expect(rows.every(({ found }) => found[0] === 2)).toBe(true);
  });
});
