import { describe, expect, it } from 'vitest';
import { studyYears, yearRange } from '@/sites/linkedin/year-range';

describe('a date line', () => {
  it.each([
    ['maj 2025 – obecnie · 1 rok', 2025, null, true],
    ['Jan. 2020–Heute · 5 Jahre', 2020, null, true],
    ['janv. 2020 - aujourd’hui · 5 ans', 2020, null, true],
    ['jan. de 2020 - o momento · 5 anos', 2020, null, true],
    ['2020年4月 – 現在 · 5年8ヶ月', 2020, null, true],
    ['2019년 3월 - 현재 · 7년', 2019, null, true],
    ['2025 年 5 月至今 · 1 年', 2025, null, true],
    ['يناير ٢٠٢٠ - الحالي · ٥ سنوات', 2020, null, true],
    ['2020. jan. – Jelenleg · 5 év', 2020, null, true],
    ['Nov 2026 - Present · Less than a year', 2026, null, true],
    ['lut 2021 - maj 2021 · 4 mies.', 2021, 2021, false],
    ['2010 – 2014', 2010, 2014, false],
    ['2021 · 1 yr', 2021, 2021, false],
  ])('%s', (line, startYear, endYear, current) => {
    expect(yearRange(line)).toEqual({ startYear, endYear, current });
  });

  it.each([
    'Campaign 2020 - Marketing Lead',
    'Sample Ltd · Full-time',
    '8 yrs 2 mos',
    'Exampleville · Remote',
    'Expo 2020',
    '',
    'x'.repeat(5000),
  ])('is not: %s', (line) => {
    expect(yearRange(line)).toBeUndefined();
  });
});

describe('a date line of studies', () => {
  it.each([
    ['2014', null, 2014],
    ['Sept. 2014', null, 2014],
    ['set de 2014', null, 2014],
    ['2014年9月', null, 2014],
    ['٢٠١٤', null, 2014],
    ['Sep 2023 – Present', 2023, null],
    ['2023年9月 - 至今', 2023, null],
  ])('%s', (line, startYear, endYear) => {
    expect(studyYears(line)).toEqual({ startYear, endYear });
  });

  it.each(['MSc, Class of 2014', 'Grade: 1.3', '', 'Expo 2020 - Milan, Paris and more', '- 2014'])(
    'is not: %s',
    (line) => {
      expect(studyYears(line)).toBeUndefined();
    },
  );
});
