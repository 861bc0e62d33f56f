import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestWords } from '@/imports/mail/newest-words';
import { beforeTrailingQuote } from '@/imports/mail/trailing-quote';
import { bytesOf } from './made-entries';

const kept = (text: string, isSoft = false) => {
  const bytes = bytesOf(text);
  return text.slice(0, beforeTrailingQuote(bytes, 0, bytes.length, isSoft));
};

describe('a quote at the end is not read', () => {
  it.each([
    ['new\nAnn wrote:\n> one\n> two\n\n>three\n', 'new\nAnn wrote:\n> one\n'],
    ['new\r\n> one\r\n> two\r\n\r\n', 'new\r\n> one\r\n'],
    ['> one\n> two\nanswer\n> three\n> four', '> one\n> two\nanswer\n> three\n'],
    ['> one\nanswer', '> one\nanswer'],
    ['new\n>From here\n', 'new\n>From here\n'],
    ['', ''],
  ])('%o', (text, expected) => {
    expect(kept(text)).toBe(expected);
  });

  it('whose lines go on without a mark', () => {
    expect(kept('new\n> one =\ngoes on\n> two =\ngoes on\n', true)).toBe('new\n> one =\ngoes on\n');
    expect(kept('new\n> one =\ngoes on\n')).toBe('new\n> one =\ngoes on\n');
  });

  it('and what is new is the same without it', () => {
    const line = fc.constantFrom('new', '> old', '>old', '', 'On 1 May Ann wrote:', '>From x', 'more');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end);
        expect(newestWords(kept(text)).text).toBe(newestWords(text).text);
      }),
      { numRuns: 1_000 },
    );
  });
});
