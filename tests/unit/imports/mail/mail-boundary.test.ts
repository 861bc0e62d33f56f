import { describe, expect, it } from 'vitest';
import { beginsMail } from '@/imports/mail/mail-boundary';
import { bytesOf } from './made-entries';

const withHeader = (line: string) => bytesOf(`${line}\nReceived: by mx.example.com\nSubject: x\n\n`);

describe('a mail begins', () => {
  it.each([
    'From 1796000000000000001@xxx Mon Apr 15 10:00:00 +0000 2024',
    'From ann@example.com Mon Apr 15 10:00:00 2024',
    'From ann@example.com  Mon Apr  5 10:00:00 2024\r',
    'From - Mon Apr 15 10:00:00 2024',
    'From MAILER-DAEMON Fri Jul  8 12:08:34 2011',
    'From nobody Fri Jul  8 12:08 2011',
    'From ann at example.com  Mon Apr 15 10:00:00 2024',
    'From "ann bell"@example.com Mon Apr 15 10:00:00 2024',
    'From ann@example.com Mon, 15 Apr 2024 10:00:00 +0200',
    'From ann@example.com Mon Apr 15 10:00:00 CEST 2024',
    'From ann@example.com Mon Apr 15 10:00:00 2024 +0200',
    'From ann@example.com 2024-04-15T10:00:00Z',
    'From ???@??? Mon Apr 15 10:00:00 2024',
    'From ann@example.com Mon Apr 15 10:00:00 2024 remote from there',
    'From bounces+812-ann=example.com@mail.example.net Mon Apr 15 10:00:00 2024',
    'From ann@example.com',
  ])('%s', (line) => {
    expect(beginsMail(withHeader(line))).toBe(true);
  });

  it('in Takeout even where no header follows', () => {
    expect(beginsMail(bytesOf('From 1796000000000000001@xxx Mon Apr 15 10:00:00 +0000 2024\n\n\n'))).toBe(
      true,
    );
  });
});

describe('no mail begins', () => {
  it.each([
    'From here on it is easy',
    'From Monday on we meet at 10:00',
    'From Berlin',
    'From ann@example.com we heard on Mon Apr 15',
    'From the desk of Ann, Mon Apr 15 10:00:00 2024',
    'From 10:00 to 12:00 on Apr 15 2024',
    'From: Ann',
  ])('%s', (line) => {
    expect(beginsMail(withHeader(line))).toBe(false);
  });

  it('where a line like that stands in prose', () => {
    const line = 'From ann@example.com Mon Apr 15 10:00:00 2024';
    expect(beginsMail(bytesOf(`${line}\nis what it wrote above my mail.\n`))).toBe(false);
    expect(beginsMail(bytesOf(`${line}\n\nSubject: not of a header\n`))).toBe(false);
  });

  it('where an address is followed by a field that no mail has', () => {
    expect(beginsMail(bytesOf('From ann@example.com\nNote: call her\n\n'))).toBe(false);
  });
});
