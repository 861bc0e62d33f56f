import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLine } from '@/components/surfaces/import/count-words';
import { leftOutLine } from '@/components/surfaces/import/left-out-words';
import { broughtText, percentOf, readableKey } from '@/components/surfaces/import/report-words';
import { partOfSizeText, sizeText } from '@/components/surfaces/import/size-text';
import { durationText, timeLeftText } from '@/components/surfaces/import/time-text';
import { report } from './reports';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [812, '812 bytes'],
  [1100, '1.1 kB'],
  [6000, '6 kB'],
  [14_000_000, '14 MB'],
  [999_700, '1 MB'],
  [6_200_000_000, '6.2 GB'],
  [20_480_000_000, '20.5 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

test.each([
  [3_900_000_000, 6_200_000_000, '3.9 of 6.2 GB'],
  [0, 14_000_000, '0 of 14 MB'],
  [90, 80, '80 of 80 bytes'],
])('%d of %d bytes', (part, whole, text) => {
  expect(partOfSizeText(part, whole)).toBe(text);
});

test.each([
  [900, 'a few seconds left'],
  [12_000, 'about 15 seconds left'],
  [48_000, 'about 50 seconds left'],
  [58_000, 'about 1 minute left'],
  [240_000, 'about 4 minutes left'],
  [3_560_000, 'about 59 minutes left'],
  [3_590_000, 'about 1 hour left'],
  [7_800_000, 'about 2 hours 10 minutes left'],
])('%d ms to go: %s', (milliseconds, text) => {
  expect(timeLeftText(milliseconds)).toBe(text);
});

test('time left is never said in sixty of anything, and always ends', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (milliseconds) => {
      const text = timeLeftText(milliseconds);
      expect(text).toMatch(/ left$/u);
      expect(text).not.toMatch(/\b60 |\b0 /u);
    }),
  );
});

test.each([
  [300, 'less than a second'],
  [1000, '1 second'],
  [59_600, '1 minute'],
  [240_000, '4 minutes'],
  [3_599_000, '1 hour'],
  [4_200_000, '1 hour 10 minutes'],
])('%d ms took %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});

describe('what a report says', () => {
  test('all is read only at the end', () => {
    expect(percentOf(report({ readBytes: 6_199_999_999 }))).toBe(99);
    expect(percentOf(report({ readBytes: 7_000_000_000 }))).toBe(99);
    expect(percentOf(report({ sourceBytes: 0 }))).toBe(0);
    expect(percentOf(report({ state: 'done' }))).toBe(100);
  });

  test.each([
    [{ touches: 3310, people: 418 }, '3,310 mails and 418 people'],
    [{ touches: 1, people: 1 }, '1 mail and 1 person'],
    [{ touches: 0, people: 2 }, '2 people'],
    [{ touches: 0, people: 0 }, 'nothing'],
    [{ kind: 'calendar', touches: 4, people: 0 }, '2 encounters'],
  ] as const)('%o is %s', (changes, text) => {
    expect(broughtText(report(changes))).toBe(text);
  });
});

test.each(['noAddress', 'no-address', 'no_address'])('%s can be read', (key) => {
  expect(readableKey(key)).toBe('no address');
});

test('what no table knows is shown as it is written', () => {
  expect(countLine('connections', 1)).toEqual({ key: 'connections', count: '1', words: 'connection' });
  expect(countLine('carrierPigeons', 1204).words).toBe('carrier pigeons');
  expect(countLine('constructor', 2).words).toBe('constructor');
  expect(leftOutLine('no-date', 3)).toEqual({
    key: 'no-date',
    count: '3',
    words: 'left out: without a date',
  });
  expect(leftOutLine('wrongMoon', 3).words).toBe('left out: wrong moon');
});
