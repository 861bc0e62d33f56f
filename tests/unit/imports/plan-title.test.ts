import { expect, test } from 'vitest';
import { planTitle } from '@/imports/plan-title';
import { madeEntry } from './made-entry';

const titleOf = (...files: readonly (readonly [path: string, size: number])[]) =>
  planTitle(files.map(([path, size]) => madeEntry(path, 'x'.repeat(size))));

test('one file gives an import its name', () => {
  expect(titleOf(['Takeout/Mail/Inbox.mbox', 1])).toBe('Inbox.mbox');
});

test('files of one archive or folder go by its name', () => {
  expect(
    titleOf(['takeout-1.zip/Takeout/Mail/Inbox.mbox', 1], ['takeout-1.zip/Takeout/Mail/Sent.mbox', 2]),
  ).toBe('takeout-1.zip');
});

test('others go by the largest, in whatever order they are chosen', () => {
  const files = [
    ['a.mbox', 1],
    ['b.mbox', 9],
    ['old/c.mbox', 2],
  ] as const;
  expect(titleOf(...files)).toBe('b.mbox and 2 more');
  expect(titleOf(...files.toReversed())).toBe('b.mbox and 2 more');
  expect(titleOf(['a.mbox', 1], ['b.mbox', 1])).toBe('a.mbox and 1 more');
});
