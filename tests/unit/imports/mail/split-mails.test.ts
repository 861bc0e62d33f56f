import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMailSplitter, MOST_KEPT, type RawMail } from '@/imports/mail/split-mails';
import { bytesOf } from './made-entries';

const latin = new TextDecoder('latin1');

function split(bytes: Uint8Array, cuts: readonly number[], offset = 0) {
  const splitter = createMailSplitter(offset);
  const mails: { offset: number; size: number; text: string }[] = [];
  const take = (found: readonly RawMail[]) => {
    for (const mail of found)
      mails.push({ offset: mail.offset, size: mail.size, text: latin.decode(mail.bytes) });
  };
  let at = 0;
  for (const cut of [...cuts, bytes.length]) {
    take(splitter.push(bytes.slice(at, cut)));
    at = cut;
  }
  take(splitter.end());
  return mails;
}

const boundary = fc.constantFrom(
  'From 1796000000000000001@xxx Mon Apr 15 10:00:00 +0000 2024\n',
  'From ann@example.com Mon Apr 15 10:00:00 2024\r\n',
  'From - Mon Apr 15 10:00:00 2024\n',
  'From MAILER-DAEMON Fri Jul  8 12:08:34 2011\n',
);
const header = fc.constantFrom('Subject: x\n\n', 'From: a@b.example\r\nTo: c@d.example\r\n\r\n', 'X: y\n\n');
const line = fc.constantFrom(
  'From here on\n',
  '>From me\n',
  '>>From me\r\n',
  'From ann@example.com on Monday\n',
  'From\n',
  '\n',
  'From ',
  '\r\n',
  'text\n',
  'F\nFr\nFro\nFrom\n',
  '\0\0\n',
);
const mail = fc
  .tuple(boundary, header, fc.array(line, { maxLength: 8 }))
  .map(([first, fields, lines]) => `${first}${fields}${lines.join('')}end\n`);

describe('a mailbox is split', () => {
  it('into its mails, wherever the runs of bytes end', () => {
    fc.assert(
      fc.property(fc.array(mail, { minLength: 1, maxLength: 4 }), (mails) => {
        const bytes = bytesOf(mails.join(''));
        const whole = split(bytes, []);
        expect(whole.map(({ text }) => text)).toEqual(mails);
        for (let cut = 0; cut <= bytes.length; cut += 1) expect(split(bytes, [cut])).toEqual(whole);
        expect(split(bytes, [...bytes.keys()])).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('the same from any mail on', () => {
    fc.assert(
      fc.property(fc.array(mail, { minLength: 2, maxLength: 5 }), (mails) => {
        const bytes = bytesOf(mails.join(''));
        const whole = split(bytes, []);
        for (const [index, { offset }] of whole.entries())
          expect(split(bytes.slice(offset), [], offset)).toEqual(whole.slice(index));
      }),
    );
  });

  it('and any bytes are found again, none of them twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.array(fc.nat(300)), (bytes, at) => {
        const cuts = at.filter((cut) => cut <= bytes.length).sort((first, second) => first - second);
        const mails = split(bytes, cuts);
        expect(mails.map(({ text }) => text).join('')).toBe(latin.decode(bytes));
      }),
    );
  });

  it('keeping of a long mail only its beginning', () => {
    const long = `From - Mon Apr 15 10:00:00 2024\nSubject: x\n\n${'y'.repeat(3 * MOST_KEPT)}\n`;
    const next = 'From - Mon Apr 15 10:00:00 2024\nSubject: z\n\n';
    const bytes = bytesOf(long + next);
    const expected = [
      { offset: 0, size: long.length, text: long.slice(0, MOST_KEPT) },
      { offset: long.length, size: next.length, text: next },
    ];
    expect(split(bytes, [])).toEqual(expected);
    const every = (step: number) =>
      Array.from({ length: Math.floor(bytes.length / step) }, (_, index) => index * step);
    expect(split(bytes, every(50_000))).toEqual(expected);
    expect(split(bytes, every(4_001))).toEqual(expected);
  });
});
