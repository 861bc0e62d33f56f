// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { readPickedTime, readPlannedTime, readPresetTime } from '@/sites/gmail/read-planned-time';
import { elementOf } from './gmail-page';

/** Monday, 1 March 2027, ten in the morning. */
const now = epochMs(new Date(2027, 2, 1, 10).getTime());
const read = (text: string, ...languages: string[]) => readPlannedTime(text, { now, languages }, true);
const at = (month: number, day: number, hour: number, minute = 0, year = 2027) =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe('a planned moment', () => {
  it.each([
    ['Tomorrow morning Mar 5, 8:00 AM', 'en', at(3, 5, 8)],
    ['Tomorrow afternoon\nMar 5, 1:00 PM', 'en', at(3, 5, 13)],
    ['Mar 5, 12:30 AM', 'en', at(3, 5, 0, 30)],
    ['Morgen früh|5. März, 08:00', 'de', at(3, 5, 8)],
    ['5. März um 18:30 Uhr', 'de', at(3, 5, 18, 30)],
    ['5 mars à 08:00', 'fr', at(3, 5, 8)],
    ['明日の朝|3月5日 8:00', 'ja', at(3, 5, 8)],
    ['3月5日 上午8:00', 'zh-CN', at(3, 5, 8)],
    ['3月5日 下午8:00', 'zh-CN', at(3, 5, 20)],
    ['غدًا صباحًا|٥ مارس، ٨:٠٠ ص', 'ar-EG', at(3, 5, 8)],
    ['٥ مارس، ٨:٠٠ م', 'ar-EG', at(3, 5, 20)],
    ['Sáng mai|08:00, 5 thg 3', 'vi', at(3, 5, 8)],
    ['Jan 5, 2028, 8:00 AM', 'en', at(1, 5, 8, 0, 2028)],
    ['Mar 1, 11:00 AM', 'en', at(3, 1, 11)],
    ['7. března v 7:00', 'cs', at(3, 7, 7)],
    ['7. března v 19:00', 'cs', at(3, 7, 19)],
  ])('is read of %j in %s', (text, language, moment) => {
    expect(read(text, language, 'en-US')).toBe(moment);
  });

  it('is read by the number of the day where the month is in a language that nobody names', () => {
    expect(read('mañana por la mañana|5 xyz, 08:00', 'en')).toBe(at(3, 5, 8));
  });

  it.each([
    ['nothing', ''],
    ['a day alone', 'Mar 5'],
    ['a time alone', '8:00 AM'],
    ['two days', 'Mar 5, Mar 6, 8:00 AM'],
    ['two times', 'Mar 5, 8:00 AM 9:00 AM'],
    ['half of the day in unknown words', '5 مارس، 8:00 م'],
    ['a time that has passed', 'Mar 1, 9:00 AM'],
    ['a year too far', 'Mar 5, 2031, 8:00 AM'],
    ['a day that is a month to others', '3/5, 8:00 AM'],
    ['numbers in unknown words', '5 xyz 6, 08:00'],
  ])('is not guessed of %s', (_, text) => {
    expect(read(text, 'en-US')).toBeUndefined();
  });

  it('is not made of the pieces of another one', () => {
    expect(read('23.03.27 1:15', 'cs')).toBeUndefined();
  });

  it('outlives a language that is none', () => {
    expect(read('Mar 5, 8:00 AM', 'x_y!', 'en')).toBe(at(3, 5, 8));
  });
});

const languages = [
  ...[
    'en-US',
    'en-GB',
    'de',
    'fr',
    'es',
    'pt-BR',
    'it',
    'nl',
    'pl',
    'cs',
    'sv',
    'da',
    'fi',
    'hu',
    'ro',
    'el',
  ],
  ...[
    'tr',
    'ru',
    'uk',
    'bg',
    'ja',
    'ko',
    'zh-CN',
    'zh-TW',
    'vi',
    'th',
    'id',
    'hi',
    'bn',
    'ta',
    'ar',
    'ar-EG',
  ],
  ...['fa', 'he', 'ur', 'sw', 'fil', 'ca', 'hr', 'sr', 'sk', 'sl', 'lt', 'lv', 'et', 'mr', 'te', 'gu'],
];
const formats: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
  { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'short', timeStyle: 'short' },
];

// Every text is held against all days of a year: a busy machine takes its time for that.
describe('what the browser writes', { timeout: 30_000 }, () => {
  const moments = fc.integer({ min: 1, max: 28 * 24 * 4 }).map((quarters) => now + quarters * 900_000);

  it('is never read as another moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom(...formats),
        moments,
        (language, options, moment) => {
          const text = new Intl.DateTimeFormat(language, options).format(moment);
          expect([undefined, moment]).toContain(read(text, language, 'en-US'));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(languages)('is read in %s', (language) => {
    const moment = at(3, 18, 8, 30);
    const read24 = (options: Intl.DateTimeFormatOptions) =>
      read(new Intl.DateTimeFormat(language, options).format(moment), language);
    expect(formats.slice(0, 3).map(read24)).toContain(moment);
  });

  it('is not read as another moment when the page names a wrong language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom(...formats),
        moments,
        (language, options, moment) => {
          const text = new Intl.DateTimeFormat(language, options).format(moment);
          expect([undefined, moment]).toContain(read(text, 'en-US'));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a preset and a dialog', () => {
  const context = { now, languages: ['en'] };

  it('are read by what a machine can read first', () => {
    const moment = at(3, 9, 8);
    const preset = elementOf(
      document,
      `<div><span data-time="${String(moment)}">Mar 5, 8:00 AM</span></div>`,
    );
    expect(readPresetTime(preset, context)).toBe(moment);
    const fields = '<div><input type="date" value="2027-03-09"><input type="time" value="08:00"></div>';
    expect(readPickedTime(elementOf(document, fields), context)).toBe(moment);
  });

  it('are read by their texts else', () => {
    const preset = '<div><div>Tomorrow morning</div><div>Mar 5, 8:00 AM</div></div>';
    expect(readPresetTime(elementOf(document, preset), context)).toBe(at(3, 5, 8));
    const fields = '<div><input value="Mar 5, 2027"><input value="8:00 AM"></div>';
    expect(readPickedTime(elementOf(document, fields), context)).toBe(at(3, 5, 8));
  });
});
