import { describe, expect, it } from 'vitest';
import { fieldText, fieldTexts } from '@/imports/mail/header-block';
import { correspondentsIn, messageKeyOf, momentOf, subjectOf, threadOf } from '@/imports/mail/parsed-mail';
import { bytesOf } from './made-entries';
import { mailWith, NOW, parsed } from './made-mails';

const utc = (asIfUtc: number) => asIfUtc;
const AT = Date.UTC(2024, 3, 15, 10);
const NUMBER = String((BigInt(AT) << 20n) + 5n);
const HEX = BigInt(NUMBER).toString(16);

describe('a header', () => {
  it('is unfolded, whatever its lines end with, its names in any case', () => {
    const mail = parsed(
      'FROM : ann@example.com\r\nsubject: one\r\n  two\r\n\tthree\r\nTo:\r\n bo@example.org\r\n\r\nFrom: no\r\n',
    );
    expect(fieldText(mail.block, 'from')).toBe('ann@example.com');
    expect(subjectOf(mail)).toBe('one two three');
    expect(fieldTexts(mail.block, 'to')).toEqual(['bo@example.org']);
  });

  it('gives the topmost of several fields, and all recipients', () => {
    const mail = parsed(
      'To: a@x.example\nTo: b@x.example\nCc: a@x.example, c@x.example\nSubject: first\nSubject: second\n\n',
    );
    expect(subjectOf(mail)).toBe('first');
    expect(correspondentsIn(mail, ['to', 'cc', 'bcc']).map(({ address }) => address)).toEqual([
      'a@x.example',
      'b@x.example',
      'c@x.example',
    ]);
  });

  it.each([
    [bytesOf('Subject: Jörg\n\n'), 'Jörg'],
    [bytesOf('Subject: J\u00f6rg 5 \u0080\n\n', true), 'Jörg 5 €'],
    [bytesOf('Subject: =?UTF-8?Q?J=C3=B6rg?=\n =?UTF-8?Q?_M?=\n\n'), 'Jörg M'],
    [bytesOf('Subject: =?UTF-8?B?SsO2?==?UTF-8?B?cmc=?=\n\n'), 'Jörg'],
    [bytesOf('Subject: =?broken\n\n'), '=?broken'],
    [bytesOf('Subject: a\u0007b \u202e c\n\n'), 'ab c'],
    [bytesOf(`X: ${'x'.repeat(300_000)}\nSubject: far below\n\n`), 'far below'],
    [bytesOf('>From x y\n>From z\nSubject: below\n\n'), 'below'],
    [bytesOf('no field at all\nSubject: below\n\n'), 'below'],
  ])('%#', (bytes, subject) => {
    expect(subjectOf(parsed(bytes))).toBe(subject);
  });

  it('is read in time where it has no end', () => {
    expect(parsed('Received: x\n'.repeat(40_000)).block.names).toHaveLength(40_000);
  });
});

describe('a mail was sent', () => {
  const line = `From ${NUMBER}@xxx Tue Apr 16 10:00:00 +0000 2024\n`;
  const received = 'by mx.example.com with SMTP; Wed, 17 Apr 2024 10:00:00 +0000';

  it.each([
    ['by its date', line, { Date: 'Mon, 15 Apr 2024 11:00:00 +0000', Received: received }, '2024-04-15T11'],
    ['by its id', line, { Date: 'soon', Received: received }, '2024-04-15T10'],
    ['by its id, when the date is too old', line, { Date: '1 Jan 1970 00:00:00 GMT' }, '2024-04-15T10'],
    ['by its id, when the date is to come', line, { Date: '1 Jan 2099 00:00:00 GMT' }, '2024-04-15T10'],
    ['by the way it came', '', { Date: '', Received: received }, '2024-04-17T10'],
    ['by its From line', 'From a@b.example Thu Apr 18 10:00:00 2024\n', { Date: '' }, '2024-04-18T10'],
  ])('%s', (_, before, fields, expected) => {
    const at = momentOf(parsed(before + mailWith(fields)), NOW, utc) ?? 0;
    expect(new Date(at).toISOString().slice(0, 13)).toBe(expected);
  });

  it('nobody knows when', () => {
    expect(momentOf(parsed(mailWith({ Date: 'soon' })), NOW, utc)).toBeUndefined();
  });
});

describe('a mail is known', () => {
  it('by the id that Gmail gave it', () => {
    const inLine = parsed(
      `From ${NUMBER}@xxx Mon Apr 15 10:00:00 +0000 2024\nX-GM-THRID: ${NUMBER}\n${mailWith({})}`,
    );
    expect(messageKeyOf(inLine, AT)).toBe(`gmail:${HEX}`);
    expect(threadOf(inLine)).toBe(HEX);
    expect(messageKeyOf(parsed(mailWith({ 'X-GM-MSGID': NUMBER })), AT)).toBe(`gmail:${HEX}`);
  });

  it('by its Message-ID, in the conversation that its references begin with', () => {
    const mail = parsed(
      mailWith({ 'Message-ID': ' <A1@Example.NET>', References: '<r0@x.example> <r1@x.example>' }),
    );
    expect(messageKeyOf(mail, AT)).toBe('mail:A1@example.net');
    expect(threadOf(mail)).toBe('mail:r0@x.example');
    expect(threadOf(parsed(mailWith({ 'In-Reply-To': 'Your mail <r1@x.example>' })))).toBe(
      'mail:r1@x.example',
    );
    expect(threadOf(parsed(mailWith({})))).toBe('mail:1@example.net');
  });

  it('by what it says of itself where it has none', () => {
    const key = (fields: Record<string, string>, at = AT) =>
      messageKeyOf(parsed(mailWith({ 'Message-ID': '', ...fields })), at);
    expect(key({})).toMatch(/^mail:[0-9a-f]{28}$/u);
    expect(key({})).toBe(key({ 'X-Other': 'x' }));
    expect(
      new Set([key({}), key({ Subject: 'x' }), key({ From: 'bo@example.org' }), key({}, AT + 1)]).size,
    ).toBe(4);
  });
});
