import { describe, expect, it } from 'vitest';
import { createOwnEvidence } from '@/imports/mail/own-evidence';
import { mailWith, parsed } from './made-mails';

function candidatesOf(mails: readonly Record<string, string>[]) {
  const evidence = createOwnEvidence();
  for (const fields of mails) evidence.note(parsed(mailWith(fields)), undefined);
  return evidence
    .candidates()
    .map(({ handle, received, sent, isLikely }) => [handle.slice(6), received, sent, isLikely]);
}

const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

describe('the user is', () => {
  it('to whom mails were delivered, and who sent those labelled so', () => {
    const mails = [
      ...times(30, { 'Delivered-To': 'sam@example.com', 'X-Gmail-Labels': 'Inbox' }),
      ...times(5, { 'X-Gmail-Labels': 'Sent', From: 'sam@example.com' }),
      ...times(4, { 'X-Gmail-Labels': '=?UTF-8?B?6YCB5L+h5riI44G/?=', From: 'sam@field.example' }),
      ...times(1, { 'Delivered-To': 'list-owner@example.org', 'X-Gmail-Labels': 'Inbox' }),
    ];
    expect(candidatesOf(mails)).toEqual([
      ['sam@example.com', 30, 5, true],
      ['sam@field.example', 0, 4, true],
      ['list-owner@example.org', 1, 0, false],
    ]);
  });

  it('who sent mails that no server has touched', () => {
    const mails = [
      ...times(3, { From: 'sam@example.com', To: 'ann@example.net' }),
      ...times(9, { Received: 'by mx; x' }),
    ];
    expect(candidatesOf(mails)).toEqual([['sam@example.com', 0, 3, true]]);
  });

  it('whom nearly all mails name, where nothing else tells', () => {
    const way = { Received: 'by mx; x' };
    const mails = [
      ...times(4, { ...way, From: 'ann@example.net', To: 'sam@example.com' }),
      ...times(3, { ...way, From: 'sam@example.com', To: 'bo@example.org' }),
      ...times(2, { ...way, From: 'kim@example.org', To: 'team@example.org', Cc: 'sam@example.com' }),
    ];
    expect(candidatesOf(mails)).toEqual([['sam@example.com', 0, 0, true]]);
  });

  it('not each who wrote, where the traces of all mails were dropped', () => {
    const mails = [
      { From: 'ann@example.net', To: 'sam@example.com' },
      { From: 'bo@example.org', To: 'sam@example.com' },
      ...times(2, { From: 'sam@example.com', To: 'ann@example.net' }),
    ];
    expect(candidatesOf(mails)).toEqual([['sam@example.com', 0, 0, true]]);
  });

  it('no mailing list', () => {
    const mails = [
      ...times(9, { Received: 'by mx; x', To: 'talk@lists.example.org', 'List-Id': '<talk.example.org>' }),
      ...times(2, { Received: 'by mx; x', From: 'ann@example.net', To: 'talk@lists.example.org' }),
    ];
    expect(candidatesOf(mails)).toEqual([['ann@example.net', 0, 0, true]]);
    expect(candidatesOf(mails.slice(0, 9))).toEqual([]);
  });

  it('nobody, where no mail tells', () => {
    expect(candidatesOf([])).toEqual([]);
  });
});
