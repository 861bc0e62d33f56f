import { expect, it } from 'vitest';
import { knownAgainBy } from '@/entrypoints/import-worker/known-again-by';
import type { Entry } from '@/imports/import-file';

function entries(count: number, bytes = 7): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `Mail/${String(index)}.eml`,
    sourceBytes: bytes,
    lastModified: 0,
    read: () => {
      throw new Error('nothing is read');
    },
  }));
}

it('names a few files with their sizes', async () => {
  expect(await knownAgainBy(entries(2))).toEqual(['Mail/0.eml 7', 'Mail/1.eml 7']);
});

it('takes one short mark for thousands, which another name or size changes', async () => {
  const [mark = '', ...more] = await knownAgainBy(entries(20_000));
  expect(more).toEqual([]);
  expect(mark).toMatch(/^20000 files [\da-f]{64}$/u);
  expect(await knownAgainBy(entries(20_000))).toEqual([mark]);
  expect(await knownAgainBy(entries(20_000, 8))).not.toEqual([mark]);
  expect(await knownAgainBy(entries(19_999))).not.toEqual([mark]);
});
