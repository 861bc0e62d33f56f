import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportRefusal, type Entry } from '@/imports/import-file';
import { readRows, type Row, type RowOptions } from '@/imports/table/read-rows';
import { madeEntry } from '../made-entry';

const { signal } = new AbortController();

async function rowsOf(entry: Entry, options?: RowOptions): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of readRows(entry, signal, options)) rows.push(row);
  return rows;
}

async function cellsOf(
  content: string | Uint8Array,
  options?: RowOptions,
): Promise<readonly (readonly string[])[]> {
  return (await rowsOf(madeEntry('a.csv', content), options)).map(({ cells }) => cells);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const utf16 = (text: string, littleEndian: boolean, mark = true) => {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('the rows of a table', () => {
  it.each([
    ['LF', 'a,b\n1,2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR', 'a,b\r1,2\r'],
    ['no end of the last line', 'a,b\n1,2'],
    ['a byte order mark', '\ufeffa,b\n1,2'],
    ['empty lines', '\na,b\n\n,\n \n1,2\n\n'],
    ['NUL characters', 'a\0,b\n\0\0\n1,2\0'],
    ['semicolons', 'a;b\n1;2'],
    ['bars', 'a|b\n1|2'],
    ['tabs', 'a\tb\n1\t2'],
    ['a line that says what parts them', 'sep=;\r\na;b\r\n1;2\r\n'],
    ['quotes', '"a","b"\n"1","2"\n'],
    ['spaces after quotes', '"a" ,"b" \n"1","2"\n'],
  ])('are the same with %s', async (_, text) => {
    expect(await cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('are numbered as a spreadsheet numbers them', async () => {
    const rows = await rowsOf(madeEntry('a.csv', 'a,b\n\n1,"x\ny"\n,\n3,4'));
    expect(rows.map(({ number }) => number)).toEqual([1, 3, 5]);
  });

  it.each([
    ['UTF-16, little endian', utf16('Imię\tOrt\nŻółć\t"a\tb"\n😀\t', true)],
    ['UTF-16, big endian', utf16('Imię\tOrt\nŻółć\t"a\tb"\n😀\t', false)],
    ['UTF-8', bytesOf('Imię\tOrt\nŻółć\t"a\tb"\n😀\t')],
  ])('come out of %s', async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual([
      ['Imię', 'Ort'],
      ['Żółć', 'a\tb'],
      ['😀', ''],
    ]);
  });

  it('come out of UTF-16 without a mark', async () => {
    expect(await cellsOf(utf16('Name\tOrt\nAnn\tUlm\n', true, false))).toEqual([
      ['Name', 'Ort'],
      ['Ann', 'Ulm'],
    ]);
  });

  it('are read as Windows-1252 where they are no UTF-8, however late that shows', async () => {
    const ascii = bytesOf('plain,row\n'.repeat(10_000));
    const western = Uint8Array.from([...bytesOf('J'), 0xfc, ...bytesOf('rgen,'), 0x80, 0x93, 0x0a]);
    const rows = await cellsOf(new Uint8Array([...ascii, ...western]));
    expect(rows).toHaveLength(10_001);
    expect(rows.at(-1)).toEqual(['Jürgen', '€“']);
  });

  it('stay UTF-8 where one letter of many is broken', async () => {
    const bytes = new Uint8Array([...bytesOf('é,ż\n'), 0xc3, ...bytesOf(',ü\n')]);
    expect(await cellsOf(bytes)).toEqual([
      ['é', 'ż'],
      ['\ufffd', 'ü'],
    ]);
  });

  it('keep formulas as text and drop the apostrophe that guards one', async () => {
    const cells = ['=HYPERLINK("https://example.com";"x")', '+1 555 0100', '@a', '-1', "'=1+1", "'t Hooft"];
    expect(await cellsOf(`${cells.map(quoted).join()}\n`)).toEqual([
      ['=HYPERLINK("https://example.com";"x")', '+1 555 0100', '@a', '-1', '=1+1', "'t Hooft"],
    ]);
  });
});

describe('a broken table', () => {
  it('loses only the row whose quotation mark stays open', async () => {
    const rows = await rowsOf(madeEntry('a.csv', 'a,b\n1,"2\n3,4\n5,6'));
    expect(rows).toEqual([
      { cells: ['a', 'b'], number: 1 },
      { cells: ['1', '"2'], number: 2, problem: 'A quotation mark in the row is never closed.' },
      { cells: ['3', '4'], number: 3 },
      { cells: ['5', '6'], number: 4 },
    ]);
  });

  it('says which row has a stray quotation mark', async () => {
    const rows = await rowsOf(madeEntry('a.csv', 'a,b\n"x "y" z",2\n3,4\n'));
    expect(rows.map(({ problem }) => problem)).toEqual([
      undefined,
      expect.stringContaining('stands'),
      undefined,
    ]);
    expect(rows[1]?.cells).toEqual(['x "y" z', '2']);
  });

  it('goes on after a line without an end, in little memory', async () => {
    const { entry, largest } = endlessLine(40_000_000);
    const rows = await rowsOf(entry);
    expect(rows).toEqual([
      { cells: ['a', 'b'], number: 1 },
      { cells: [], number: 2, problem: 'The row is longer than a million characters and was left out.' },
      { cells: ['1', '2'], number: 3 },
    ]);
    expect(largest()).toBeLessThan(30_000_000);
  });

  it('goes on after an open quotation mark before more than a row can hold', async () => {
    const rows = await rowsOf(madeEntry('a.csv', `a,"b\n${'1,2\n'.repeat(400_000)}`));
    expect(rows).toHaveLength(400_001);
    expect(rows.filter(({ problem }) => problem)).toMatchObject([{ number: 1 }]);
  });

  it('is refused after the rows before it when no quotation mark makes sense', async () => {
    const rows: Row[] = [];
    const reading = async () => {
      const entry = madeEntry('a.csv', `a,b\n${'"a\n'.repeat(400)}`);
      for await (const row of readRows(entry, signal)) rows.push(row);
    };
    await expect(reading()).rejects.toThrow(ImportRefusal);
    expect(rows[0]?.cells).toEqual(['a', 'b']);
  });

  it('gives the first thousand of very many cells', async () => {
    const [row] = await rowsOf(madeEntry('a.csv', `${','.repeat(999_998)}\n`));
    expect(row?.cells).toHaveLength(1_000);
    expect(row?.problem).toContain('thousand cells');
  });

  it('stops when it is told to', async () => {
    const rows = readRows(madeEntry('a.csv', 'a'), AbortSignal.abort());
    await expect(rows.next()).rejects.toThrow();
  });
});

const cell = fc
  .string({ unit: fc.constantFrom('a', 'é', '😀', '"', ',', ';', '\t', '\n', '\r', ' ', '=', '\u00a0') })
  .map((text) => text.replace(/^'/u, ''));
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

describe('any table', () => {
  it('comes back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (rows, delimiter, line) => {
          const text = rows.map((row) => row.map(quoted).join(delimiter)).join(line);
          const expected = rows
            .map((row) => row.map((one) => one.replace(/\r\n?/gu, '\n')))
            .filter((row) => row.some((one) => one.trim() !== ''));
          expect(await cellsOf(text, { delimiter })).toEqual(expected);
        },
      ),
    );
  });

  it('is the same wherever its bytes are cut', async () => {
    const bytes = bytesOf('\ufeffa,"é\r\n""😀",c\r\n"x","y\r",z\r1,2,3\n"4",5,"');
    const whole = await rowsOf(madeEntry('a.csv', bytes));
    for (let chunkBytes = 1; chunkBytes < bytes.length; chunkBytes += 1) {
      expect(await rowsOf(madeEntry('a.csv', bytes, { chunkBytes }))).toEqual(whole);
    }
  });

  it('is read without an error, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 64 }),
        async (bytes, size) => {
          const whole = await rowsOf(madeEntry('a.csv', bytes));
          expect(await rowsOf(madeEntry('a.csv', bytes, { chunkBytes: size }))).toEqual(whole);
          for (const { cells, problem } of whole)
            expect(cells.length > 0 || problem !== undefined).toBe(true);
        },
      ),
    );
  });
});

/** A table with one line of so many bytes, made while it is read, and the most memory that was in use meanwhile. */
function endlessLine(length: number): { entry: Entry; largest: () => number } {
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const entry: Entry = {
    path: 'a.csv',
    sourceBytes: length,
    lastModified: 0,
    // eslint-disable-next-line @typescript-eslint/require-await -- it is made in memory
    read: async function* () {
      yield { bytes: bytesOf('a,b\n'), sourceBytes: 4 };
      const block = new Uint8Array(1_000_000).fill(0x61);
      for (let at = 0; at < length; at += block.length) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        yield { bytes: block, sourceBytes: at };
      }
      yield { bytes: bytesOf('\n1,2\n'), sourceBytes: length };
    },
  };
  return { entry, largest: () => most };
}
