import { describe, expect, it } from 'vitest';
import { ImportRefusal, type Entry } from '@/imports/import-file';
import { linkedInExportImporter } from '@/imports/linkedin-export/linkedin-export-importer';
import { inventExport } from './invented-export';
import { madeEntry } from '../made-entry';
import { now, readExport } from './read-export';

const { signal } = new AbortController();
const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const COMMENTS = 'Date,Link,Message\n2026-06-30 10:26:45,,Nice\n';
const LEARNING =
  'CONVERSATION ID,FROM,TO,DATE,CONTENT,FOLDER\n2-YW5uLWJlbGwx,a,b,2026-06-30 10:26:45 UTC,c,INBOX\n';

async function claimed(...entries: readonly Entry[]): Promise<readonly string[]> {
  return (await linkedInExportImporter.claims(entries, signal)).map(({ path }) => path);
}

describe('the files of an export', () => {
  it.each([
    ['Connections.csv', CONNECTIONS],
    ['Connections (1).csv', CONNECTIONS],
    ['my network.txt', CONNECTIONS],
    ['messages.2024-2025.csv', LEARNING],
    ['Comments_100000001.csv', COMMENTS],
    ['COMMENTS.CSV', COMMENTS],
    ['guide_messages.csv', LEARNING],
  ])('are known alone: %s', async (name, text) => {
    expect(await claimed(madeEntry(name, text))).toEqual([name]);
  });

  it.each([
    ['comments of another product', 'remarks.csv', COMMENTS],
    ['contacts', 'Connections.csv', 'Name,E-mail 1 - Value\nAnn,ann@example.com\n'],
    ['a mailbox', 'Connections.mbox', CONNECTIONS],
    ['one without any text', 'messages.csv', ''],
    ['other files that happen to lie about', 'Skills.csv', 'Name\nCounting\n'],
  ])('are not %s', async (_, name, text) => {
    expect(await claimed(madeEntry(name, text))).toEqual([]);
  });

  it('are all that lies in its archive, in the order of reading', async () => {
    const names = [
      'Rich_Media.csv',
      'messages.csv',
      'Connections.csv',
      'Jobs/Job Applications.csv',
      'New of 2027.csv',
    ];
    const texts = ['a', LEARNING, CONNECTIONS, 'a', 'a'];
    const paths = names.map((name) => `Complete_LinkedInDataExport_07-01-2026.zip/${name}`);
    const entries = paths.map((path, index) => madeEntry(path, texts[index] ?? ''));
    const other = madeEntry('elsewhere.zip/contacts.csv', 'Name\nAnn\n');
    const found = await claimed(...entries, other);
    expect(found.slice(0, 2)).toEqual([paths[2], paths[1]]);
    expect(found.toSorted()).toEqual(paths.toSorted());
  });

  it('in a folder leave alone what is not of an export', async () => {
    const entries = [
      madeEntry('Downloads/Connections.csv', CONNECTIONS),
      madeEntry('Downloads/Company Follows.csv', 'Organization,Followed On\n'),
      madeEntry('Downloads/hubspot.csv', 'Name,Email\n'),
      madeEntry('Desktop/Skills.csv', 'Name\n'),
    ];
    expect(await claimed(...entries)).toEqual(['Downloads/Connections.csv', 'Downloads/Company Follows.csv']);
  });

  it('are titled by their archive, their file or their number', async () => {
    const title = async (...entries: readonly Entry[]) => {
      const task = { ownAddresses: [], now, timeZone: 'UTC', signal };
      return (await linkedInExportImporter.look(entries, task)).title;
    };
    const { entries } = inventExport('2026', 2);
    expect(await title(...entries)).toBe('Basic_LinkedInDataExport_07-01-2026.zip');
    expect(await title(madeEntry('Export/Connections.csv', ''))).toBe('Connections.csv');
    expect(await title(madeEntry('a/Connections.csv', ''), madeEntry('b/x.csv', ''))).toBe(
      '2 files of a LinkedIn export',
    );
  });
});

describe('a hostile file', () => {
  const row = 'Ann,Bell,https://www.linkedin.com/in/ann-bell,,,,08 Feb 2026\n';

  it('that is damaged is told, and loses neither what stands before nor other files', async () => {
    const damaged: Entry = {
      ...madeEntry('Export/Connections.csv', ''),
      // eslint-disable-next-line @typescript-eslint/require-await -- it is made in memory
      read: async function* () {
        yield {
          bytes: new TextEncoder().encode(`${CONNECTIONS}${row}`.padEnd(70_000, '\n')),
          sourceBytes: 100,
        };
        throw new ImportRefusal('The archive is damaged here.');
      },
    };
    const comments = madeEntry('Export/Comments.csv', COMMENTS);
    const { people, leftOut, problems } = await readExport([damaged, comments]);
    expect(people).toMatchObject([{ name: 'Ann Bell' }]);
    expect(leftOut).toEqual({ comments: 1 });
    expect(problems.map(({ sentence }) => sentence)).toEqual(['The archive is damaged here.']);
  });

  it('with other columns than LinkedIn gives is told', async () => {
    const strange = madeEntry('Export/messages.csv', 'DE,A,DATE\n1,2,3\n');
    const { problems, counts } = await readExport([
      madeEntry('Export/Connections.csv', CONNECTIONS + row),
      strange,
    ]);
    expect(counts).toEqual({ connections: 1 });
    expect(problems).toEqual([
      {
        place: 'Export/messages.csv, row 1',
        sentence: 'The columns that LinkedIn gives this file were not found.',
      },
    ]);
  });

  it.each([
    ['an open quotation mark', `${CONNECTIONS}Cleo,"Open,${row}${row}`, 1],
    ['a row of very many cells', `${CONNECTIONS}${','.repeat(900_000)}\n${row}`, 1],
    ['a line without an end', `${CONNECTIONS}${row}${'x'.repeat(3_000_000)}`, 1],
    ['NUL bytes', `${CONNECTIONS}\0\0\0\n${row}\0`, 0],
  ])('with %s ends in a clear message, with nothing else lost', async (_, text, problemCount) => {
    const { people, problems } = await readExport([madeEntry('Connections.csv', text)]);
    expect(people.filter(({ name }) => name === 'Ann Bell').length).toBeGreaterThan(0);
    expect(problems).toHaveLength(problemCount);
  });

  it('stops when it is told to', async () => {
    const { entries } = inventExport('2026', 20);
    await expect(readExport(entries, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
