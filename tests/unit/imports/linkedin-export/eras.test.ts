import { describe, expect, it } from 'vitest';
import { eras, inventExport } from './invented-export';
import { now, readExport, total } from './read-export';

const SIZE = 200;

describe.each(eras)('a whole export of %s', (era) => {
  it('gives all that is in it, and says what is left out', async () => {
    const { entries, slugs, counts, leftOut, touches } = inventExport(era, SIZE);
    const read = await readExport(entries);
    expect(read.counts).toEqual(counts);
    expect(read.leftOut).toEqual(leftOut);
    expect(read.problems).toEqual([]);
    const found = new Set(read.people.map(({ handles }) => handles[0]));
    expect([...found].toSorted()).toEqual(slugs.map((slug) => `linkedin-slug:${slug}`).toSorted());
    expect(total(read.touches.map(({ channel, direction }) => ({ [`${channel} ${direction}`]: 1 })))).toEqual(
      touches,
    );
    expect(new Set(read.touches.map(({ id }) => id)).size).toBe(read.touches.length);
    expect(read.touches.every(({ at }) => at <= now)).toBe(true);
    expect(read.profile).toMatchObject({ name: 'Owner Example', handles: ['linkedin-slug:owner-example'] });
    expect(read.profile?.education).toEqual([{ school: 'Specimen College', startYear: 2008, endYear: 2012 }]);
  });

  it('goes on from every mark with exactly the rest', async () => {
    const { entries } = inventExport(era, SIZE);
    const { steps } = await readExport(entries);
    expect(steps.length).toBeGreaterThan(2);
    for (const [index, { mark }] of steps.entries()) {
      const rest = await readExport(entries, { from: mark });
      expect(rest.steps).toEqual(steps.slice(index + 1));
    }
  });

  it('says how many bytes it has read, and in the end all of them', async () => {
    const { entries } = inventExport(era, SIZE);
    const { steps } = await readExport(entries);
    const bytes = steps.map(({ sourceBytes }) => sourceBytes);
    expect(bytes).toEqual(bytes.toSorted((one, other) => one - other));
    expect(bytes.at(-1)).toBe(entries.reduce((sum, { sourceBytes }) => sum + sourceBytes, 0));
  });

  it('doubles nothing when its two parts are chosen together', async () => {
    const basic = inventExport(era, SIZE);
    const complete = inventExport(era, SIZE, `Complete_LinkedInDataExport_07-02-${era}.zip`);
    const one = await readExport(basic.entries);
    const both = await readExport([...basic.entries, ...complete.entries]);
    expect(both.counts).toEqual(one.counts);
    expect(both.touches).toEqual(one.touches);
    expect(both.people).toEqual(one.people);
    expect(both.profile).toEqual(one.profile);
    const rows = Object.values(one.counts).reduce((sum, count) => sum + count, 0);
    expect(both.leftOut['duplicate']).toBe(rows - (one.counts['conversations'] ?? 0) + 2);
  });
});

it('gives the same touches whichever era told of them', async () => {
  const [first, ...others] = await Promise.all(
    (['2023', '2024', '2026'] as const).map(async (era) => {
      const { touches } = await readExport(inventExport(era, 40).entries);
      return touches.map(({ id }) => id).toSorted();
    }),
  );
  for (const other of others) expect(other).toEqual(first);
});
