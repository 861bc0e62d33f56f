import { describe, expect, it } from 'vitest';
import { fateOf, judged, mailWith } from './made-mails';

const daemon = { From: 'Mail Delivery System <MAILER-DAEMON@mx.example.com>', 'Return-Path': '<>' };
const report = { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b1' };

const reportBody = (...fields: string[]) =>
  `--b1\n\nIt did not work.\n--b1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n${fields.join('\n')}\n--b1--`;

function failedOf(text: string) {
  const judgement = judged(text);
  return judgement.kind === 'bounces'
    ? judgement.touches.map(({ handles, reply }) => [handles[0], reply?.quote ?? ''])
    : judgement;
}

describe('a mail that came back', () => {
  it('names whom it did not reach, and why', () => {
    const body = reportBody(
      'Final-Recipient: rfc822; Gone@Example.org',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 No such',
      ' user here',
    );
    expect(judged(mailWith({ ...daemon, ...report }, body))).toMatchObject({
      kind: 'bounces',
      touches: [
        {
          direction: 'in',
          handles: ['email:gone@example.org'],
          mailbox: 'sam@example.com',
          reply: { intent: 'bounce', quote: '550 5.1.1 No such user here' },
        },
      ],
    });
  });

  it('names the address that the user wrote to, each once', () => {
    const one = [
      'Original-Recipient: rfc822;gone@example.org',
      'Final-Recipient: rfc822;u17@example.net',
      'Action: failed',
    ];
    const two = ['Final-Recipient: rfc822;far@example.org', 'Status: 5.0.0'];
    const body = reportBody(...one, '', ...one, '', ...two);
    expect(failedOf(mailWith({ ...daemon, ...report }, body))).toEqual([
      ['email:gone@example.org', ''],
      ['email:far@example.org', '5.0.0'],
    ]);
  });

  it.each([
    ['Action: delayed', 'Status: 4.4.1'],
    ['Action: delivered', 'Status: 2.0.0'],
    ['Action: relayed', 'Status: 2.0.0'],
    ['Status: 4.4.1'],
  ])('is none when %s', (...fields) => {
    const body = reportBody('Final-Recipient: rfc822; gone@example.org', ...fields);
    expect(fateOf(mailWith({ ...daemon, ...report }, body))).toBe('delivery-reports');
  });

  it('is one when it was tried until time ran out', () => {
    const body = reportBody('Final-Recipient: rfc822; gone@example.org', 'Action: failed', 'Status: 4.4.7');
    expect(failedOf(mailWith({ ...daemon, ...report }, body))).toEqual([['email:gone@example.org', '4.4.7']]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'qmail',
      { From: 'MAILER-DAEMON@mx.example.com', Subject: 'failure notice' },
      'Hi. This is the qmail-send program at mx.example.com.\nI could not deliver.\n\n<gone@example.org>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 unknown user\n\n--- Below this line is a copy of the message.\n\nTo: other@example.org\n',
    ],
    [
      'exim',
      {
        ...daemon,
        Subject: 'Mail delivery failed: returning message to sender',
        'X-Failed-Recipients': 'gone@example.org',
      },
      'This message was created automatically.\n\n  gone@example.org\n    550 unknown user\n',
    ],
    [
      'Postfix without a report',
      { ...daemon, Subject: 'Undelivered Mail Returned to Sender' },
      'I am sorry to have to inform you\n\n<gone@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 unknown user\n',
    ],
    [
      'Sendmail',
      { ...daemon, Subject: 'Returned mail: see transcript for details' },
      '   ----- The following addresses had permanent fatal errors -----\n<gone@example.org>\n    (reason: 550 5.1.1 unknown user)\n',
    ],
    [
      'Exchange',
      { From: 'System Administrator <postmaster@example.org>', Subject: 'Undeliverable: A talk' },
      'Your message\n\n  To: Team\n  Subject: A talk\n\ndid not reach the following recipient(s):\n\ngone@example.org on Mon, 15 Apr 2024\n    550 unknown user\n',
    ],
    [
      'a gateway under an address of its own',
      { From: 'imss@example.org', Subject: 'Mail could not be delivered' },
      'Unable to deliver message to <gone@example.org>.\n550 unknown user\n',
    ],
    [
      'Office 365',
      { From: 'Microsoft Outlook <postmaster@example.onmicrosoft.com>', Subject: 'Undeliverable: A talk' },
      "Your message to gone@example.org couldn't be delivered.\n\ngone wasn't found at example.org.\n550 unknown user\n",
    ],
  ])('in the words of %s', (_, fields, body) => {
    expect(failedOf(mailWith(fields, body))).toEqual([
      ['email:gone@example.org', expect.stringContaining('550')],
    ]);
  });

  it('names whom the returned mail was to, where nothing else is said', () => {
    const body =
      '--b1\n\nIt could not be delivered.\n--b1\nContent-Type: message/rfc822\n\nFrom: sam@example.com\nTo: Gone <gone@example.org>\n\nHi\n--b1--';
    const fields = { ...daemon, Subject: 'Undeliverable', 'Content-Type': 'multipart/mixed; boundary=b1' };
    expect(failedOf(mailWith(fields, body))).toEqual([['email:gone@example.org', '']]);
  });

  it('is no receipt and no warning', () => {
    const receipt = { 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=b1' };
    expect(fateOf(mailWith(receipt, reportBody('Final-Recipient: rfc822; ann@example.net')))).toBe(
      'delivery-reports',
    );
    const warning = { ...daemon, Subject: 'Warning: message 1x delayed 24 hours' };
    expect(fateOf(mailWith(warning, '<gone@example.org>: not yet delivered'))).toBe('delivery-reports');
  });

  it.each([
    [
      'Sendmail',
      '<final@example.org>\n    (reason: 550 unknown user)\n    (expanded from: <gone@example.org>)\n',
    ],
    ['Exim', '  final@example.org\n    (ultimately generated from gone@example.org)\n    550 unknown user\n'],
  ])('names the address that was written to where %s says that it was passed on', (_, words) => {
    const text = `The following addresses had permanent fatal errors\n${words}`;
    expect(failedOf(mailWith({ ...daemon, Subject: 'Returned mail' }, text))).toMatchObject([
      ['email:gone@example.org', expect.stringContaining('550')],
    ]);
    const parts = reportBody('Final-Recipient: rfc822; final@example.org', 'Action: failed').replace(
      'It did not work.',
      text,
    );
    expect(failedOf(mailWith({ ...daemon, ...report }, parts))).toMatchObject([
      ['email:gone@example.org', ''],
    ]);
  });

  it.each([
    'could not be delivered to the following recipients:\n\ngone@example.org\n\nDelivery attempts will continue to be made for 5 days.',
    'THIS IS A WARNING MESSAGE ONLY.\n\nDelivery to the following recipient has been delayed:\n\n gone@example.org',
    'Delivery to "gone@example.org" has been postponed due to a full mailbox.',
  ])('is none while it is tried again: %s', (words) => {
    const fields = { ...daemon, Subject: 'Delivery failure notification' };
    expect(fateOf(mailWith(fields, words))).toBe('delivery-reports');
  });

  it('is one where a server makes up a word for the failure', () => {
    const body = reportBody('Final-Recipient: rfc822; gone@example.org', 'Action: error', 'Status: 5.0.0');
    expect(failedOf(mailWith({ ...daemon, ...report }, body))).toEqual([['email:gone@example.org', '5.0.0']]);
  });

  it('names several whom the words name one by one', () => {
    const words = 'Unknown user: gone@example.org\n\n553 5.3.0 unknown\n\nUnknown user: far@example.org\n';
    expect(judged(mailWith({ ...daemon, Subject: 'Undeliverable Mail' }, words))).toMatchObject({
      touches: [{ handles: ['email:gone@example.org'] }, { handles: ['email:far@example.org'] }],
    });
  });

  it.each([
    ['whom the report is to', 'Sorry list@example.net. Your mail could not be delivered to: gone'],
    [
      'an example far below',
      `not delivered to the following:\n\n gone\n\n${'Ask the directory. '.repeat(40)}someone@example.net`,
    ],
    [
      'one of several whom the returned mail was to',
      'It failed.\n\nOriginal message\nTo: ann@example.net\nCc: bea@example.net\n',
    ],
  ])('does not name %s', (_, words) => {
    const fields = { ...daemon, To: 'list@example.net', Subject: 'Undeliverable' };
    expect(fateOf(mailWith(fields, words))).toBe('delivery-reports');
  });
});
