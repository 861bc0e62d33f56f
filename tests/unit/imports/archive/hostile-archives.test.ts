import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openEntries } from '@/imports/archive/open-entries';
import { unpackedChunks } from '@/imports/archive/unpacked-chunks';
import { ImportRefusal, type Entry } from '@/imports/import-file';
import { chosen, contentOf, gzip, never, text, utf8, zipOf } from './archive-scene';

const hello = utf8('Hello, hello, hello\n'.repeat(200));
const LOCAL = [0x50, 0x4b, 0x03, 0x04];
const CENTRAL = [0x50, 0x4b, 0x01, 0x02];

/** The places of the headers in the table of contents of a zip. */
function centralHeaders(zip: Uint8Array): readonly number[] {
  return [...zip.keys()].filter((at) => CENTRAL.every((byte, place) => zip[at + place] === byte));
}

function patched(zip: Uint8Array<ArrayBuffer>, at: number, value: number): Uint8Array<ArrayBuffer> {
  const copy = zip.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

const [UNCOMPRESSED_SIZE, LOCAL_OFFSET] = [24, 42];
const open = (bytes: Uint8Array<ArrayBuffer>, name = 'export.zip') =>
  openEntries([chosen(name, bytes)], never);

/** What an entry gives before it ends or is refused; anything else that it throws fails the test. */
async function givenBy(entry: Entry): Promise<{ readonly bytes: number; readonly sentence?: string }> {
  let given = 0;
  try {
    for await (const { bytes } of entry.read(0, never)) given += bytes.length;
    return { bytes: given };
  } catch (cause) {
    if (!(cause instanceof ImportRefusal)) throw cause;
    return { bytes: given, sentence: cause.message };
  }
}

// Many archives are made and opened, and the machine may be busy.
const SLOW_MS = 60_000;

describe('zips that lie', () => {
  test('an entry that gives more than it declares is left there', async () => {
    const zip = await zipOf({ 'a.csv': hello });
    const [header = 0] = centralHeaders(zip);
    const { entries } = await open(patched(zip, header + UNCOMPRESSED_SIZE, 10));
    const [entry] = entries;
    if (!entry) throw new Error('nothing was opened');
    expect(await givenBy(entry)).toMatchObject({
      bytes: 0,
      sentence: expect.stringMatching(/\w/u) as string,
    });
  });

  test('an entry that says it unpacks to gigabytes is not listed', async () => {
    const zip = await zipOf({ 'a.csv': hello, 'b.csv': hello });
    const [header = 0] = centralHeaders(zip);
    const { entries, refused } = await open(patched(zip, header + UNCOMPRESSED_SIZE, 3_000_000_000));
    expect(entries.map(({ path }) => path)).toEqual(['export.zip/b.csv']);
    expect(refused).toMatchObject([{ sentence: expect.stringContaining('1 of 2 files') as string }]);
  });

  test('entries that lie in the same place are refused together', async () => {
    const zip = await zipOf({ 'a.csv': hello, 'b.csv': hello });
    const [, second = 0] = centralHeaders(zip);
    const { entries, refused } = await open(patched(zip, second + LOCAL_OFFSET, 0));
    expect(entries).toEqual([]);
    expect(refused).toMatchObject([{ sentence: expect.stringContaining('same place') as string }]);
  });

  test('a zip within a zip stays closed', async () => {
    const inner = await zipOf({ 'a.csv': hello });
    const { entries } = await open(await zipOf({ 'inner.zip': inner }));
    expect(entries.map(({ path }) => path)).toEqual(['export.zip/inner.zip']);
    expect(await contentOf(entries[0])).toEqual(inner);
  });

  test('a table of contents with more than 100,000 files is not read', async () => {
    const { entries, refused } = await open(sayingToHold(100_001));
    expect(entries).toEqual([]);
    expect(refused).toMatchObject([{ sentence: expect.stringContaining('100,000') as string }]);
    expect((await open(sayingToHold(1))).entries).toHaveLength(1);
  });
});

/** A zip64 of one empty file that says to hold this many (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.14 to 4.3.16). */
function sayingToHold(count: number): Uint8Array<ArrayBuffer> {
  const [local, central, end64] = [31, 47, 56];
  const bytes = new Uint8Array(local + central + end64 + 20 + 22);
  const view = new DataView(bytes.buffer);
  const put = (at: number, ...words: readonly number[]) => {
    for (const [place, word] of words.entries()) view.setUint32(at + 4 * place, word, true);
  };
  put(0, 0x04034b50);
  put(local, 0x02014b50);
  for (const at of [26, local + 28]) view.setUint16(at, 1, true);
  for (const at of [30, local + 46]) bytes[at] = 0x61;
  const end = local + central;
  put(end, 0x06064b50, 44, 0, 0, 0, 0, count, 0, count, 0, central, 0, local, 0);
  put(end + end64, 0x07064b50, 0, end, 0, 1);
  put(end + end64 + 20, 0x06054b50, 0, 0xffffffff, 0xffffffff, 0xffffffff);
  return bytes;
}

describe('bombs', () => {
  test('what unpacks beyond all measure is left, after what came before', async () => {
    const zeros = new Uint8Array(64 * 1024 * 1024);
    async function* pieces() {
      for (let count = 0; count < 20; count += 1) yield await Promise.resolve(zeros);
    }
    const unpacking = { path: 'a.gz', pieces: pieces(), takenFor: () => 5_000_000 };
    let given = 0;
    const reading = (async () => {
      for await (const { bytes } of unpackedChunks(unpacking, 0)) given += bytes.length;
    })();
    await expect(reading).rejects.toThrow('more than 200 times');
    expect(given).toBe(1024 ** 3);
  });

  test('a mailbox that packs well is none', async () => {
    const mail = utf8('From ann@example.com\n'.repeat(500_000));
    const { entries } = await openEntries([chosen('a.mbox.gz', gzip(mail, 1))], never);
    expect((await contentOf(entries[0])).length).toBe(mail.length);
  });
});

describe('damaged files', () => {
  test('a gz that was cut gives its beginning, and says that it was cut', async () => {
    const random = new Uint8Array(randomBytes(3_000_000));
    const { entries } = await openEntries([chosen('a.mbox.gz', gzip(random).slice(0, 2_500_000))], never);
    const [entry] = entries;
    if (!entry) throw new Error('nothing was opened');
    const { bytes, sentence } = await givenBy(entry);
    expect(sentence).toContain('not downloaded to its end');
    expect(bytes).toBeGreaterThan(2_400_000);
  });

  test('an entry without its own header is refused, and nobody waits for it', async () => {
    const zip = await zipOf({ 'a.csv': hello, 'b.csv': hello });
    const [, second = 0] = [...zip.keys()].filter((at) =>
      LOCAL.every((byte, place) => zip[at + place] === byte),
    );
    const { entries } = await open(patched(zip, second, 0));
    const outcomes = await Promise.all(entries.map(givenBy));
    expect(outcomes).toMatchObject([
      { bytes: hello.length },
      { bytes: 0, sentence: expect.any(String) as string },
    ]);
  });

  test(
    'a zip with any bytes changed or cut gives entries or refusals, and nothing else',
    async () => {
      const zip = await zipOf({ 'a.csv': hello, 'folder/b.csv': hello });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 6 }),
          fc.integer({ min: 4, max: zip.length }),
          async (changes, length) => {
            const broken = zip.slice();
            for (const [at, byte] of changes) if (at >= 4) broken[at] = byte;
            const { entries, refused } = await open(broken.slice(0, length));
            expect(entries.length + refused.length).toBeGreaterThan(0);
            for (const entry of entries) {
              const { bytes, sentence } = await givenBy(entry);
              if (sentence === undefined) expect(bytes).toBeLessThanOrEqual(2 * hello.length);
            }
          },
        ),
        { numRuns: 60 },
      );
    },
    SLOW_MS,
  );

  test('archives of other kinds are refused by name', async () => {
    const files = [
      chosen('a.7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)),
      chosen('a.rar', utf8('Rar!'), Uint8Array.of(0x1a, 0x07)),
      chosen('takeout.tgz', gzip(utf8(`${'a\0'.padEnd(257, '\0')}ustar\0`))),
    ];
    const { entries, refused } = await openEntries(files, never);
    expect(entries).toEqual([]);
    expect(refused.map(({ sentence }) => /(7z|RAR|tar) archives/u.exec(sentence)?.[1])).toEqual([
      '7z',
      'RAR',
      'tar',
    ]);
  });
});

test('names in another character set, with steps upwards and unseen marks, become paths to show', async () => {
  const zip = await zipOf(
    { 'b\u00fccher.csv': hello },
    { useUnicodeFileNames: false, encodeText: (name) => Uint8Array.from(name, cp437) },
  );
  expect((await open(zip)).entries.map(({ path }) => path)).toEqual(['export.zip/b\u00fccher.csv']);
  const odd = await zipOf({ '../..//x\u202evsc.exe': hello });
  expect((await open(odd)).entries.map(({ path }) => path)).toEqual(['export.zip/xvsc.exe']);
});

const cp437 = (letter: string) => (letter === '\u00fc' ? 0x81 : letter.charCodeAt(0));

test('an abort ends the reading at once', async () => {
  const stop = new AbortController();
  const bytes = new Uint8Array(20_000_000);
  const files = [
    chosen('a.mbox', bytes),
    chosen('b.mbox.gz', gzip(bytes)),
    chosen('c.zip', await zipOf({ 'c.mbox': bytes })),
  ];
  const { entries } = await openEntries(files, never);
  const readings = entries.map((entry) => entry.read(0, stop.signal)[Symbol.asyncIterator]());
  await Promise.all(readings.map((reading) => reading.next()));
  stop.abort();
  for (const reading of readings) await expect(reading.next()).rejects.toThrow('abort');
  await expect(openEntries(files, stop.signal)).rejects.toThrow('abort');
});

test('what a zip holds comes out as it went in, from any offset', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.csv$/u), fc.uint8Array({ maxLength: 5_000 }), {
        minKeys: 1,
      }),
      fc.record({ level: fc.constantFrom(0, 6, 9), zip64: fc.boolean(), dataDescriptor: fc.boolean() }),
      fc.nat(5_000),
      async (files, options, from) => {
        const { entries, refused } = await open(await zipOf(files, options));
        expect(refused).toEqual([]);
        for (const entry of entries) {
          const original = files[entry.path.replace('export.zip/', '')] ?? new Uint8Array();
          expect(await contentOf(entry, from)).toEqual(new Uint8Array(original.slice(from)));
        }
        expect(entries).toHaveLength(Object.keys(files).length);
      },
    ),
    { numRuns: 40 },
  );
});

test('gzip members are one file, wherever they were cut and whatever they hold', async () => {
  const member = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    // What was packed before is kept as it is, with its own header in the middle.
    fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => gzip(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 5 }), fc.nat(400), async (parts, from) => {
      const { entries } = await openEntries([chosen('a.gz', ...parts.map((part) => gzip(part, 0)))], never);
      const whole = new Uint8Array(Buffer.concat(parts));
      expect(await contentOf(entries[0], from)).toEqual(whole.slice(from));
    }),
    { numRuns: 60 },
  );
});

test('an empty file has nothing to give', async () => {
  const { entries } = await openEntries([chosen('empty.csv'), chosen('empty.gz', gzip(utf8('')))], never);
  expect(await Promise.all(entries.map((entry) => contentOf(entry)))).toEqual([utf8(''), utf8('')]);
  expect(text(hello)).toContain('Hello');
});
