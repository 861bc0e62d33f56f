import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  orderShownBy,
  parseExportDay,
  parseExportMoment,
  parseYear,
  type DateOrder,
} from '@/imports/linkedin-export/export-dates';

describe('a day of an export', () => {
  it.each([
    ['08 Feb 2026', '2026-02-08'],
    ['8 February 2026', '2026-02-08'],
    ['4-Apr-21', '2021-04-04'],
    ['2026-02-08', '2026-02-08'],
    ['2026/02/08', '2026-02-08'],
    ['2026-05-02 09:12:40 UTC', '2026-05-02'],
    ['Feb 8, 2026', '2026-02-08'],
    ['29.01.2026', '2026-01-29'],
    ['08.02.26', '2026-02-08'],
    ['29/01/2026', '2026-01-29'],
    ['1/29/26, 2:37 PM', '2026-01-29'],
    ['2026年2月8日', '2026-02-08'],
    ['08.lut.26', '2026-02-08'],
    ['8. Februar 2026', '2026-02-08'],
    ['8-Okt-21', '2021-10-08'],
    ['08-févr-26', '2026-02-08'],
    ['08\u00a0Feb\u00a02026', '2026-02-08'],
    [' 08 Feb 2026 ', '2026-02-08'],
    ['30 Feb 2026', undefined],
    ['08/02/2026', undefined],
    ['13/13/2026', undefined],
    ['08 Foo 2026', undefined],
    ['soon', undefined],
    ['', undefined],
    ['9'.repeat(10_000), undefined],
  ])('%j is %s', (text, day) => {
    expect(parseExportDay(text)).toBe(day);
  });

  it('in numbers alone follows the order that its file shows', () => {
    expect(parseExportDay('08/02/2026', 'day-first')).toBe('2026-02-08');
    expect(parseExportDay('08/02/2026', 'month-first')).toBe('2026-08-02');
    expect(['1/29/26', '29/1/26', '1/2/26', '08 Feb 2026'].map(orderShownBy)).toEqual([
      'month-first',
      'day-first',
      undefined,
      undefined,
    ]);
  });

  it('is found again however it is written', () => {
    const anyDay = fc.date({ min: new Date('2003-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const forms: readonly (readonly [Intl.DateTimeFormatOptions, string, DateOrder | undefined])[] = [
      [{ day: '2-digit', month: 'short', year: 'numeric' }, 'en-GB', undefined],
      [{ day: 'numeric', month: 'long', year: 'numeric' }, 'en-US', undefined],
      [{ day: 'numeric', month: 'long', year: 'numeric' }, 'pl', undefined],
      [{ day: 'numeric', month: 'long', year: 'numeric' }, 'fr', undefined],
      [{ dateStyle: 'short' }, 'de', undefined],
      [{ dateStyle: 'short' }, 'en-US', 'month-first'],
      [{ dateStyle: 'short' }, 'en-GB', 'day-first'],
    ];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...forms), (date, [style, language, order]) => {
        const text = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(date);
        expect(parseExportDay(text, order)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('a moment of an export', () => {
  it.each([
    ['2026-05-02 09:12:40 UTC', '2026-05-02T09:12:40.000Z'],
    ['2024/02/01 15:02:55 UTC', '2024-02-01T15:02:55.000Z'],
    ['2026-05-02T09:12:40Z', '2026-05-02T09:12:40.000Z'],
    ['2026-05-02T09:12:40.918+02:00', '2026-05-02T07:12:40.000Z'],
    ['2026-06-30 10:26:45', '2026-06-30T10:26:45.000Z'],
    ['1/29/26, 2:37 PM', '2026-01-29T14:37:00.000Z'],
    ['1/29/26, 2:37\u202fPM', '2026-01-29T14:37:00.000Z'],
    ['1/29/26, 12:05 AM', '2026-01-29T00:05:00.000Z'],
    ['29/01/2026 14:37', '2026-01-29T14:37:00.000Z'],
    ['2026-05-02', undefined],
    ['2026-05-02 25:00:00 UTC', undefined],
    ['2026-05-02 09:61:00 UTC', undefined],
    ['2026-05-02 09:12:40 XYZ', undefined],
    ['09:12:40 UTC', undefined],
  ])('%j is %s', (text, moment) => {
    const at = parseExportMoment(text);
    expect(at === undefined ? undefined : new Date(at).toISOString()).toBe(moment);
  });

  it('is the second that the export wrote', () => {
    const anyMoment = fc.date({
      min: new Date('2003-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyMoment, (date) => {
        const text = `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
        expect(parseExportMoment(text)).toBe(Math.floor(date.getTime() / 1_000) * 1_000);
      }),
    );
  });

  it('is none in a text that is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseExportMoment(`x${text}`)).toBeUndefined();
      }),
    );
  });
});

it.each([
  ['Jan 2024', 2024],
  ['2024', 2024],
  ['2024-01', 2024],
  ['01/2024', 2024],
  ['Jan-24', 2024],
  ['Oct-98', 1998],
  ['12024', undefined],
  ['', undefined],
])('the year of %j is %s', (text, year) => {
  expect(parseYear(text)).toBe(year);
});
