import { describe, expect, it } from 'vitest';
import { judged, mailWith, fateOf } from './made-mails';

const answer = { 'In-Reply-To': '<0@example.com>' };

describe('a mail is left out', () => {
  it.each<[string, Record<string, string>]>([
    ['lists', { 'List-Id': '<dev.example.org>' }],
    ['lists', { 'List-Id': '<dev.example.org>', To: 'dev@example.org', ...answer }],
    ['lists', { 'List-Unsubscribe': '<https://example.net/u>', Precedence: 'bulk' }],
    ['lists', { 'List-Unsubscribe': '<https://example.net/u>', 'Feedback-ID': 'a:b:c' }],
    ['lists', { Precedence: 'list' }],
    ['lists', { 'Mailing-List': 'contact dev-help@example.org' }],
    ['automatic', { Precedence: 'bulk' }],
    ['automatic', { 'Auto-Submitted': 'auto-generated' }],
    ['automatic', { 'Feedback-ID': 'a:b:c' }],
    ['automatic', { From: 'Shop <no-reply@example.net>' }],
    ['automatic', { From: 'notifications@example.net' }],
    ['calendar', { Sender: 'Google Calendar <calendar-notification@google.com>' }],
    ['calendar', { 'Content-Type': 'text/calendar; method=REQUEST; charset=utf-8' }],
    ['calendar', { 'Content-Class': 'urn:content-classes:calendarmessage' }],
    ['drafts', { 'X-Gmail-Labels': 'Drafts' }],
    ['drafts', { 'X-Gmail-Labels': '=?UTF-8?Q?Entw=C3=BCrfe?=' }],
    ['spam', { 'X-Gmail-Labels': 'Spam,Opened' }],
    ['trash', { 'X-Gmail-Labels': '"Trash",Opened' }],
    ['trash', { 'X-Gmail-Labels': '=?UTF-8?B?44K044Of566x?=' }],
    ['chats', { 'X-Gmail-Labels': 'Chat' }],
    ['trash', { 'X-Mozilla-Status': '0009' }],
    ['no-sender', { From: '' }],
    ['no-sender', { From: 'nobody' }],
    ['no-recipient', { To: '' }],
    ['no-date', { Date: 'soon' }],
    ['only-own', { From: 'sam@example.com' }],
    ['no-recipient', { From: 'sam@example.com', To: 'undisclosed-recipients:;' }],
    ['lists', { From: 'sam@example.com', To: 'dev@lists.example.org' }],
    ['automatic', { From: 'sam@example.com', To: 'ann@example.net', 'Auto-Submitted': 'auto-replied' }],
    [
      'many-recipients',
      { To: Array.from({ length: 21 }, (_, index) => `p${String(index)}@example.org`).join(', ') },
    ],
  ])('as %s: %o', (reason, fields) => {
    expect(fateOf(mailWith(fields))).toBe(reason);
  });
});

describe('a mail is from a person', () => {
  it.each<Record<string, string>>([
    {},
    { 'List-Unsubscribe': '<https://example.net/u>' },
    { 'List-Id': '<sales.example.com>', ...answer },
    { 'Auto-Submitted': 'no' },
    { Precedence: 'first-class' },
    { 'Feedback-ID': 'a:b:c', ...answer },
    { 'X-Auto-Response-Suppress': 'OOF' },
    { To: '', 'Delivered-To': 'sam@example.com' },
    { To: Array.from({ length: 20 }, (_, index) => `p${String(index)}@example.org`).join(', ') },
    { Subject: 'Re: Undeliverable: our plan', ...answer },
    { Subject: 'Office space, out of town' },
    { 'X-Gmail-Labels': 'Inbox,Important' },
  ])('%o', (fields) => {
    expect(fateOf(mailWith(fields))).toBe('received');
  });
});

describe('a mail is an automatic answer', () => {
  it.each<Record<string, string>>([
    { 'Auto-Submitted': 'auto-replied' },
    { 'Auto-Submitted': 'auto-replied (vacation)' },
    { 'X-Autoreply': 'yes' },
    { 'X-Autorespond': 'Re: A talk' },
    { Precedence: 'auto_reply' },
    { 'X-Auto-Response-Suppress': 'All', ...answer },
    {
      'X-Auto-Response-Suppress': 'All',
      'Auto-Submitted': 'auto-generated',
      Subject: 'Automatic reply: A talk',
    },
    { Subject: 'Automatic reply: A talk' },
    { Subject: 'Out of Office: A talk', Precedence: 'bulk' },
    { Subject: 'Automatische Antwort: Gespräch' },
    { Subject: 'Abwesenheitsnotiz: Gespräch' },
    { Subject: 'Réponse automatique : entretien' },
    { Subject: 'Respuesta automática: charla' },
    { Subject: 'Risposta automatica: incontro' },
    { Subject: 'Automatisch antwoord: gesprek' },
    { Subject: 'Autosvar: samtal' },
    { Subject: 'Odpowiedź automatyczna: rozmowa' },
    { Subject: '=?utf-8?B?0JDQstGC0L7QvNCw0YLQuNGH0LXRgdC60LjQuSDQvtGC0LLQtdGCOiDRgNCw0LfQs9C+0LLQvtGA?=' },
    { Subject: '自动回复: 会面' },
    { Subject: '自動応答: 打ち合わせ' },
  ])('%o', (fields) => {
    expect(judged(mailWith(fields))).toMatchObject({
      kind: 'auto-replies',
      touches: [{ direction: 'in', handles: ['email:ann@example.net'], reply: { intent: 'out-of-office' } }],
    });
  });
});

describe('a mail to which nothing can come back', () => {
  const noReturn = { 'Return-Path': '<>', Precedence: 'bulk', Subject: 'Thank you for your mail' };

  it('is an automatic answer, when a person has it sent', () => {
    expect(fateOf(mailWith(noReturn))).toBe('auto-replies');
  });

  it.each([{ 'List-Id': '<talk.example.org>' }, { 'Content-Type': 'text/calendar; method=REPLY' }])(
    'is none with %j',
    (more) => {
      expect(fateOf(mailWith({ ...noReturn, ...more }))).not.toBe('auto-replies');
    },
  );
});
