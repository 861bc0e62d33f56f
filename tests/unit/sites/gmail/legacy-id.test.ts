import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientThreadId, legacyIdOf, loggedId, timeOfLegacyId } from '@/sites/gmail/legacy-id';

const latest = Date.UTC(2080, 0, 1);
const earliest = Date.UTC(2004, 3, 1);
const moment = fc.integer({ min: earliest, max: latest });
const rest = fc.bigInt({ min: 0n, max: (1n << 20n) - 1n });
const numberAt = (at: number, more: bigint) => (BigInt(at) << 20n) + more;

describe('the ids of Gmail', () => {
  it('are one number, in hex and in decimal', () => {
    expect(legacyIdOf('#thread-f:1654009536642772396')).toBe('16f438e906b36dac');
    expect(legacyIdOf('16F438E906B36DAC')).toBe('16f438e906b36dac');
  });

  it('hold the time at which Gmail took the mail in', () => {
    fc.assert(
      fc.property(moment, rest, fc.constantFrom('thread-f:', '#msg-f:'), (at, more, mark) => {
        const number = numberAt(at, more);
        const hex = legacyIdOf(`${mark}${number.toString()}`);
        expect(hex).toBe(number.toString(16));
        expect(legacyIdOf(hex)).toBe(hex);
        expect(timeOfLegacyId(hex ?? '')).toBe(at);
      }),
    );
  });

  it.each([
    '',
    'undefined',
    '#msg-a:r123',
    'thread-a:r-1',
    'FMfcgzQ',
    '#msg-f:',
    '#msg-f:99999999999999999999',
    null,
  ])('are not in %j', (text) => {
    expect(legacyIdOf(text)).toBeUndefined();
  });

  it('are apart from those that a browser made', () => {
    expect(clientThreadId('#thread-a:r-77')).toBe('thread-a:r-77');
    expect(clientThreadId('thread-f:1654009536642772396')).toBeUndefined();
    expect(clientThreadId('undefined')).toBeUndefined();
  });
});

describe('log data', () => {
  const logOf = (threadNumber: bigint, messageNumber: bigint) =>
    `20277; u014N:xr6bB; 1:${btoa(`["#thread-f:${threadNumber.toString()}"]`)}..; 4:${btoa(`["#msg-f:${messageNumber.toString()}"]`)}..`;

  it('names the conversation and the message', () => {
    fc.assert(
      fc.property(moment, rest, rest, (at, first, second) => {
        const log = logOf(numberAt(at, first), numberAt(at, second));
        expect(loggedId(log, 'thread')).toBe(numberAt(at, first).toString(16));
        expect(loggedId(log, 'message')).toBe(numberAt(at, second).toString(16));
      }),
    );
  });

  it('names nothing when it is anything else', () => {
    const mark = fc.constantFrom('', '1:', '; 4:', '; 1:');
    fc.assert(
      fc.property(mark, fc.string(), (start, text) => {
        expect(loggedId(start + text, 'message')).toBeUndefined();
        expect(loggedId(start + text, 'thread')).toBeUndefined();
      }),
    );
    expect(loggedId(`4:${btoa('["#msg-a:r5"]')}`, 'message')).toBeUndefined();
  });
});
