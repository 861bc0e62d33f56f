import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMailDate } from '@/imports/mail/mail-date';
import { wallClockOf } from '@/imports/mail/wall-clock';

const iso = (text: string) => {
  const at = readMailDate(text);
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 19);
};

describe('the date of a mail', () => {
  it.each([
    ['Mon, 15 Apr 2024 10:00:01 +0200', '2024-04-15T08:00:01'],
    ['Mon, 15 Apr 2024 10:00:01 -0330', '2024-04-15T13:30:01'],
    ['15 Apr 2024 10:00:01 GMT', '2024-04-15T10:00:01'],
    ['Mon, 15 Apr 2024 10:00 +0200', '2024-04-15T08:00:00'],
    ['Mon, 15 Apr 2024 10:00:01 +0200 (CEST)', '2024-04-15T08:00:01'],
    ['Mon (the (first)), 15 Apr 2024 10:00:01 +0200', undefined],
    ['Mon, 15 Apr (spring) 2024 10:00:01 (noon) +0200', '2024-04-15T08:00:01'],
    ['Fri, 31 Dec 99 23:59:59 EST', '2000-01-01T04:59:59'],
    ['Fri, 1 Jan 10 00:00:00 PDT', '2010-01-01T07:00:00'],
    ['Fri, 1 Jan 110 00:00:00 UT', '2010-01-01T00:00:00'],
    ['1 Jan 2010 00:00:00 A', '2010-01-01T00:00:00'],
    ['1 Jan 2010 00:00:00 CET', '2009-12-31T23:00:00'],
    ['1 Jan 2010 00:00:00 "GMT"', '2010-01-01T00:00:00'],
    ['1 Jan 2010 00:00:00 GMT+0200', '2009-12-31T22:00:00'],
    ['1 Jan 2010 00:00:00 +02:00', '2009-12-31T22:00:00'],
    ['1 Jan 2010 00:00:00 -0000', '2010-01-01T00:00:00'],
    ['Mon,\t15\tApr\t2024\t10:00:01\t+0000', '2024-04-15T10:00:01'],
    ['Mon Apr 15 10:00:00 2024', '2024-04-15T10:00:00'],
    ['Mon Apr  5 10:00:00 +0200 2024', '2024-04-05T08:00:00'],
    ['Mon Apr 15 10:00:00 EST 2024', '2024-04-15T15:00:00'],
    ['Mon Apr 15 10:00:00 2024 -0500', '2024-04-15T15:00:00'],
    ['2024-04-15T10:00:00+02:00', '2024-04-15T08:00:00'],
    ['2024-04-15 10:00:00', '2024-04-15T10:00:00'],
    ['Wednesday, April 03, 2002 5:56 PM', '2002-04-03T17:56:00'],
    ['Di, 15 Okt 2024 12:00:00 +0200', '2024-10-15T10:00:00'],
    ['Monday, 15-Apr-24 10:00:00 GMT', '2024-04-15T10:00:00'],
    ['15 Apr 2024 12:05:00 AM +0000', '2024-04-15T00:05:00'],
    ['', undefined],
    ['soon', undefined],
    ['31 Feb 2024 10:00:00 +0000', undefined],
    ['Mon, 32 Apr 2024 10:00:00 +0000', undefined],
    ['Mon, 15 Apr 2024 25:00:00 +0000', undefined],
    ['Mon, 15 Foo 2024 10:00:00 +0000', undefined],
  ])('%s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('is read back however it is written', () => {
    const second = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1_000);
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(second, offset, (at, minutes) => {
        const local = new Date(at + minutes * 60_000).toUTCString().replace(' GMT', '');
        const size = Math.abs(minutes);
        const zone = `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
        expect(readMailDate(`${local} ${zone}`)).toBe(at);
        expect(readMailDate(`  ${local.toUpperCase()}  (x) ${zone}`)).toBe(at);
      }),
    );
  });

  it('is never more than a number or nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: fc.constantFrom(...'0123456789:+-, AprMonGT()".Z'.split('')) }),
        (text) => {
          const at = readMailDate(text);
          expect(at === undefined || Number.isFinite(at)).toBe(true);
        },
      ),
    );
  });

  it('without a zone is of the wall clock there', () => {
    const berlin = wallClockOf('Europe/Berlin');
    expect(readMailDate('15 Apr 2024 10:00:00', berlin)).toBe(Date.UTC(2024, 3, 15, 8));
    expect(readMailDate('15 Jan 2024 10:00:00', berlin)).toBe(Date.UTC(2024, 0, 15, 9));
    expect(readMailDate('15 Jan 2024 10:00:00', wallClockOf('No/Where'))).toBe(Date.UTC(2024, 0, 15, 10));
  });
});
