import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsOf, totals } from './imported';
import { bytesOf, entryOf } from './made-entries';
import { mailWith, OWN } from './made-mails';

const NUMBER = (BigInt(Date.UTC(2024, 3, 15, 10)) << 20n) + 77n;
const fromLine = 'From ann@example.net Mon Apr 15 10:00:00 2024\n';

describe('a file that is no good', () => {
  const good = fromLine + mailWith({});

  it.each([
    ['empty', '', 0, 0],
    ['no mailbox', 'just some words\n'.repeat(50), 1, 1],
    ['cut in its header', `${good}\n${fromLine}From: Ann <ann@exa`, 2, 0],
    ['cut in its first bytes', 'Fro', 1, 1],
    ['one line without an end', `${good}\n${'x'.repeat(2_000_000)}`, 1, 0],
    ['NUL bytes', `${'\0'.repeat(5_000)}\n${good}`, 2, 1],
    [
      'a mail of NUL bytes',
      `${good}\nFrom ${String(NUMBER)}@xxx Mon Apr 15 10:00:00 +0000 2024\n${'\0'.repeat(5_000)}\n\n${good}`,
      3,
      1,
    ],
    ['blank lines at its beginning', `\n\r\n${good}`, 1, 0],
    ['a BOM at its beginning', `\ufeff${good}`, 1, 0],
  ])('%s', async (_, text, mails, problems) => {
    const total = totals(await stepsOf([entryOf('a.mbox', text, 10_000)], [OWN]));
    expect(total.mails).toBe(mails);
    expect(total.problems).toHaveLength(problems);
  });

  it('says where what cannot be read is', async () => {
    const text = `${good}\nFrom ${String(NUMBER)}@xxx Mon Apr 15 10:00:00 +0000 2024\nno header\n\n${good}`;
    const { problems, leftOut } = totals(await stepsOf([entryOf('Inbox.mbox', text)], [OWN]));
    expect(problems).toEqual([
      {
        place: `Inbox.mbox, mail 2, byte ${String(good.length + 1)}`,
        sentence: 'It has no header that can be read.',
      },
    ]);
    expect(leftOut).toEqual({ unreadable: 1 });
  });

  it('tells of a few hundred of them, and counts all', async () => {
    const broken = `From ${String(NUMBER)}@xxx Mon Apr 15 10:00:00 +0000 2024\nno header\n\n`;
    const { problems, leftOut } = totals(await stepsOf([entryOf('a.mbox', broken.repeat(900))], [OWN]));
    expect(problems).toHaveLength(300);
    expect(leftOut).toEqual({ unreadable: 900 });
  });

  it('or of any bytes never stops the import', async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .constantFrom(
          good,
          fromLine,
          'From: <',
          'Date: ',
          '\n\n',
          'Content-Type: multipart/report; boundary=x\n',
          '=?utf-8?B?',
        )
        .map((text) => bytesOf(text)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const bytes = Uint8Array.from(pieces.flatMap((each) => [...each]));
        const steps = await stepsOf([entryOf('a.mbox', bytes, 64)], [OWN]);
        expect(steps.at(-1)?.mark).toEqual({ entry: 1, offset: 0 });
      }),
      { numRuns: 200 },
    );
  });
});
