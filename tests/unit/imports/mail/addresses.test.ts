import fc from 'fast-check';
import { addressParser, decodeWords } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { anyText } from './made-entries';
import { readAddresses, readCorrespondents } from '@/imports/mail/addresses';

const people = (field: string) =>
  readCorrespondents(field).map(({ handle, name }) => [handle.slice('email:'.length), name ?? '']);

describe('the people of an address field', () => {
  it.each([
    ['ann@example.com', [['ann@example.com', '']]],
    ['<ann@example.com>', [['ann@example.com', '']]],
    ['Ann Bell <ann@example.com>', [['ann@example.com', 'Ann Bell']]],
    ['"Bell, Ann" <ann@example.com>', [['ann@example.com', 'Ann Bell']]],
    ['"Bell, \\"A\\"" <ann@example.com>', [['ann@example.com', 'Bell, "A"']]],
    ['ann@example.com (Ann Bell)', [['ann@example.com', 'Ann Bell']]],
    ['"\'ann@example.com\'" <ann@example.com>', [['ann@example.com', '']]],
    ['"ann@example.com" <ann@example.com>', [['ann@example.com', '']]],
    [
      'Ann <ann@example.com>, Bo <bo@example.org>',
      [
        ['ann@example.com', 'Ann'],
        ['bo@example.org', 'Bo'],
      ],
    ],
    ['Ann <ann@example.com>, ann@example.com', [['ann@example.com', 'Ann']]],
    ['ann@example.com, Ann <ann@example.com>', [['ann@example.com', 'Ann']]],
    [
      'Friends: Ann <ann@example.com>, bo@example.org;',
      [
        ['ann@example.com', 'Ann'],
        ['bo@example.org', ''],
      ],
    ],
    ['Undisclosed recipients:;', []],
    ['undisclosed-recipients: ;', []],
    ['', []],
    ['nobody', []],
    ['=?UTF-8?Q?J=C3=B6rg?= <j@example.com>', [['j@example.com', 'Jörg']]],
    ['=?ISO-8859-1?Q?J=F6rg_M=FCller?= <j@example.com>', [['j@example.com', 'Jörg Müller']]],
    ['=?utf-8?B?6Z2S5pyoIOiKsQ==?= <a@example.jp>', [['a@example.jp', '青木 花']]],
    ['"=?utf-8?Q?M=C3=BCller=2C?= Jan" <m@example.com>', [['m@example.com', 'Jan Müller']]],
    ['=?utf-8?Q?J=C3?= =?utf-8?Q?=B6rg?= <j@example.com>', [['j@example.com', 'Jörg']]],
    ['=?no-such?Q?J=F6rg?= <j@example.com>', [['j@example.com', 'Jörg']]],
    ['Jörg <jörg@müller.example>', [['jörg@müller.example', 'Jörg']]],
    ['Ann <A.Nn+x@GMail.com>', [['ann@gmail.com', 'Ann']]],
    ['Ann \u202egnp.exe <ann@example.com>', [['ann@example.com', 'Ann gnp.exe']]],
  ])('%s', (field, expected) => {
    expect(people(field)).toEqual(expected);
  });

  it('has names of at most 512 characters', () => {
    const [[, name] = []] = people(`"${'x'.repeat(2_000)}" <ann@example.com>`);
    expect(name).toHaveLength(512);
  });
});

describe('a field is read as the library reads it', () => {
  const word = fc.constantFrom(
    'Ann',
    'Bell',
    "O'Neil",
    'J.',
    'Ltd.',
    'x-y',
    'a&b',
    '2nd',
    'Ann_B',
    '=?utf-8?Q?J=C3=B6?=',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const local = fc.constantFrom('ann', 'a.b', 'a+c', 'a_b', 'a-b', "o'neil", 'a=b', '9');
  const domain = fc.constantFrom('example.com', 'mail.example.co.uk', 'x-y.example', 'example');
  const address = fc.tuple(local, domain).map((parts) => parts.join('@'));
  const mailbox = fc.oneof(
    address,
    address.map((text) => `<${text}>`),
    fc.tuple(name, address).map(([who, text]) => `${who} <${text}>`),
    fc.tuple(name, address).map(([who, text]) => `"${who}" <${text}>`),
    fc.tuple(name, name, address).map(([first, last, text]) => `"${last}, ${first}" <${text}>`),
    fc.tuple(name, address).map(([who, text]) => `${text} (${who})`),
    fc.tuple(name, address).map(([who, text]) => `${who}: ${text};`),
    fc.constantFrom(
      '',
      'x',
      '<>',
      '"',
      '(',
      'a@',
      '@b',
      ':;',
      ',,',
      '\\',
      '"a" "b" <c@d.example>',
      'a b@c.example',
    ),
  );
  const field = fc
    .tuple(fc.array(mailbox, { minLength: 1, maxLength: 4 }), fc.constantFrom(', ', ',', ' , ', ';'))
    .map(([parts, separator]) => parts.join(separator));

  it('in any form', () => {
    fc.assert(
      fc.property(field, (text) => {
        const expected = addressParser(text).flatMap((entry) => entry.group ?? [entry]);
        const read = readAddresses(text);
        expect(read.map(({ address: spelled }) => spelled)).toEqual(expected.map((entry) => entry.address));
        expect(read.map((each) => decodeWords(each.name))).toEqual(expected.map((entry) => entry.name));
      }),
      { numRuns: 2_000 },
    );
  });

  it('and any text gives people or none', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        for (const { handle } of readCorrespondents(text)) expect(handle).toMatch(/^email:.+@.+/u);
      }),
    );
  });
});
