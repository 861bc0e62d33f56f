import fc from 'fast-check';
import { decodeWords } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { readCommonWords } from '@/imports/mail/common-words';

const word = (letters: string) => `=?UTF-8?Q?${letters}?=`;

describe('encoded words in UTF-8 and Q', () => {
  it.each([
    [word('J=C3=B6rg_M=c3=bcller'), 'Jörg Müller'],
    [`${word('J=C3')} =?utf-8?q?=B6rg?=`, 'Jörg'],
    [word('a=5Fb'), 'a_b'],
  ])('%s', (value, expected) => {
    expect(readCommonWords(value)).toBe(expected);
  });

  it.each(['', 'plain', '=?UTF-8?B?SsO2?=', word('a=G1'), word('a b'), `x ${word('a')}`, word('a?b')])(
    'and not %o',
    (value) => {
      expect(readCommonWords(value)).toBeUndefined();
    },
  );

  it('are read as a parser for all forms reads them', () => {
    const letter = fc.constantFrom(
      'a',
      'Z',
      '_',
      '!',
      '=C3=B6',
      '=E2=82=AC',
      '=F0=9F=98=80',
      '=20',
      '~',
      '=3D',
    );
    const letters = fc.array(letter, { minLength: 1, maxLength: 12 }).map((each) => each.join(''));
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), (each) => {
        const value = each.map(word).join(' ');
        expect(readCommonWords(value)).toBe(decodeWords(value));
      }),
    );
  });
});
