import { describe, expect, test } from 'vitest';
import { openEntries } from '@/imports/archive/open-entries';
import { chosen, contentOf, gzip, never, text, utf8, zipOf } from './archive-scene';

const hello = utf8('From ann@example.com\n\nHello\n');

test('a plain file is read from any offset and in any order', async () => {
  const { entries, refused } = await openEntries([chosen('Mail/Inbox.mbox', hello)], never);
  expect(refused).toEqual([]);
  expect(entries.map(({ path, sourceBytes }) => [path, sourceBytes])).toEqual([
    ['Mail/Inbox.mbox', hello.length],
  ]);
  expect(text(await contentOf(entries[0], 22))).toBe('Hello\n');
  expect(text((await entries[0]?.readAt?.(5, 3)) ?? new Uint8Array())).toBe('ann');
});

test('a gz is known by its bytes, and several members are one file', async () => {
  const { entries } = await openEntries(
    [chosen('Inbox.mbox.gz', gzip(hello), gzip(hello), gzip(hello))],
    never,
  );
  expect(entries[0]?.path).toBe('Inbox.mbox');
  expect(text(await contentOf(entries[0]))).toBe(text(hello).repeat(3));
  expect(text(await contentOf(entries[0], 30))).toBe(text(hello).repeat(3).slice(30));
});

test('a zip gives its files with the folders above them, without what systems put beside them', async () => {
  const zip = await zipOf({
    'Takeout/Mail/Inbox.mbox': hello,
    'Takeout/.DS_Store': hello,
    'Takeout/archive_browser.html': hello,
    '__MACOSX/Takeout/._Inbox.mbox': hello,
  });
  const { entries, refused } = await openEntries([chosen('takeout-1-001.zip', zip)], never);
  expect(refused).toEqual([]);
  expect(entries.map(({ path }) => path)).toEqual(['takeout-1-001.zip/Takeout/Mail/Inbox.mbox']);
  expect(text(await contentOf(entries[0]))).toBe(text(hello));
  expect(text(await contentOf(entries[0], 22))).toBe('Hello\n');
});

describe('archives that are not as they should be', () => {
  test('a zip locked with a password is refused in words', async () => {
    const zip = await zipOf({ 'Connections.csv': hello }, { password: 'secret' });
    const { entries, refused } = await openEntries([chosen('export.zip', zip)], never);
    expect(entries).toEqual([]);
    expect(refused).toEqual([
      { place: 'export.zip', sentence: expect.stringContaining('locked with a password') as string },
    ]);
  });

  test('a zip that was cut is refused in words', async () => {
    const zip = await zipOf({ 'Connections.csv': hello });
    const { entries, refused } = await openEntries([chosen('export.zip', zip.slice(0, -40))], never);
    expect(entries).toEqual([]);
    expect(refused[0]?.sentence).toContain('Download it again');
  });

  test('a damaged entry fails when it is read, not before', async () => {
    const zip = await zipOf({ 'a.csv': hello, 'b.csv': hello }, { level: 0 });
    // In the text itself: the moment of packing stands before it, and may hold any byte.
    zip[Buffer.from(zip).indexOf('Hello')] = 0x4a;
    const { entries } = await openEntries([chosen('export.zip', zip)], never);
    await expect(contentOf(entries[0])).rejects.toThrow('Download it again');
    expect(text(await contentOf(entries[1]))).toBe(text(hello));
  });
});
