import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailImporter } from '@/imports/mail/mail-importer';
import { sightingsOf, stepsOf, totals } from './imported';
import { entryOf } from './made-entries';
import { mailWith, NOW, OWN } from './made-mails';

const idAt = (at: number, number: number) => (BigInt(at) << 20n) + BigInt(number);
const NUMBER = idAt(Date.UTC(2024, 3, 15, 10), 77);
const HEX = NUMBER.toString(16);

const takeout = `From ${String(NUMBER)}@xxx Mon Apr 15 10:00:00 +0000 2024\r
X-GM-THRID: ${String(NUMBER)}\r
X-Gmail-Labels: Inbox,Opened\r
Delivered-To: sam.field@gmail.com\r
Received: by 2002:a05:6402 with SMTP id x; Mon, 15 Apr 2024 03:00:02 -0700 (PDT)\r
From: =?UTF-8?Q?J=C3=B6rg_Muster?= <joerg@example.net>\r
To: Sam Field <sam.field@gmail.com>\r
Subject: Re: a talk\r
Date: Mon, 15 Apr 2024 12:00:01 +0200\r
Message-ID: <1@example.net>\r
\r
Gladly, on Tuesday.\r
\r
On Mon, Apr 15, 2024 at 9:00 AM Sam Field <sam.field@gmail.com> wrote:\r
> Could we talk?\r
\r
From ${String(NUMBER + 1n)}@xxx Mon Apr 15 11:00:00 +0000 2024\r
X-GM-THRID: ${String(NUMBER)}\r
X-Gmail-Labels: =?UTF-8?Q?Gesendet,Ge=C3=B6ffnet?=\r
From: Sam Field <sam@field.example>\r
To: joerg@example.net, "Bell, Ann" <ann@example.org>\r
Subject: Re: a talk\r
Date: Mon, 15 Apr 2024 11:00:00 +0000\r
\r
Thank you.\r
`;

describe('a mailbox of Takeout', () => {
  it('becomes the touches that the page shows, under the same ids', async () => {
    const [step] = await stepsOf([entryOf('Takeout/Mail/All mail.mbox', takeout, 1_000)]);
    expect(step?.counts).toEqual({ mails: 2, received: 1, sent: 1 });
    const [received, ...sent] = step?.sightings ?? [];
    expect(received).toEqual({
      kind: 'touch',
      id: `gmail:${HEX}:email:joerg@example.net`,
      message: `gmail:${HEX}`,
      channel: 'email',
      direction: 'in',
      at: Date.UTC(2024, 3, 15, 10, 0, 1),
      state: 'sent',
      source: 'imported',
      thread: HEX,
      mailbox: 'sam.field@gmail.com',
      subject: 'Re: a talk',
      handles: ['email:joerg@example.net'],
      name: 'Jörg Muster',
      text: 'Gladly, on Tuesday.',
    });
    const mailbox = 'sam.field@gmail.com';
    expect(sent).toMatchObject([
      { direction: 'out', handles: ['email:joerg@example.net'], text: 'Thank you.', mailbox, thread: HEX },
      { direction: 'out', handles: ['email:ann@example.org'], name: 'Ann Bell', mailbox },
    ]);
  });

  it('shows whose it is before it is read', async () => {
    const { signal } = new AbortController();
    const entries = [entryOf('Takeout/Mail/All mail.mbox', takeout)];
    const plan = await mailImporter.look(entries, { ownAddresses: [], now: NOW, timeZone: 'UTC', signal });
    expect(plan).toEqual({
      kind: 'mail',
      title: 'All mail.mbox',
      sourceBytes: takeout.length,
      ownAddresses: [
        { handle: 'email:sam@field.example', received: 0, sent: 1, isLikely: true },
        { handle: 'email:samfield@gmail.com', received: 1, sent: 0, isLikely: true },
      ],
    });
  });
});

describe('which files are mail', () => {
  it('is told by name and by beginning', async () => {
    const entries = [
      entryOf('Inbox.mbox', ''),
      entryOf('Inbox.mbox/mbox', takeout),
      entryOf('profile/Mail/Inbox', takeout),
      entryOf('profile/Mail/Inbox.msf', takeout),
      entryOf('one.eml', mailWith({})),
      entryOf('cur/1713175200.M1P2.host:2,S', mailWith({})),
      entryOf('notes', 'From here on: it is easy\nDate: today'),
      entryOf('Connections.csv', takeout),
      entryOf('a.ics', 'BEGIN:VCALENDAR\nVERSION:2.0\n'),
    ];
    const claimed = await mailImporter.claims(entries, new AbortController().signal);
    expect(claimed.map(({ path }) => path)).toEqual([
      'Inbox.mbox',
      'Inbox.mbox/mbox',
      'profile/Mail/Inbox',
      'one.eml',
      'cur/1713175200.M1P2.host:2,S',
    ]);
  });
});

const fromLine = 'From ann@example.net Mon Apr 15 10:00:00 2024\n';

describe('an import that was interrupted', () => {
  const kinds = fc.constantFrom<Record<string, string>>(
    {},
    { From: 'sam@example.com', To: 'ann@example.net, bo@example.org' },
    { 'List-Id': '<x.example>' },
    { Date: 'soon' },
    { From: 'MAILER-DAEMON@example.com', 'X-Failed-Recipients': 'gone@example.org' },
  );

  it('goes on from any mark with exactly the rest', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(kinds, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 400 }),
        async (fields, run) => {
          const mailOf = (field: Record<string, string>, index: number) =>
            `${fromLine}${mailWith({ ...field, 'Message-ID': `<${String(index)}@example.net>` })}\n`;
          const text = fields.map(mailOf).join('').repeat(170);
          const entries = [
            entryOf('a.mbox', text, 997 * run),
            entryOf('b.mbox', fields.map(mailOf).join(''), run),
          ];
          const steps = await stepsOf(entries, [OWN]);
          for (const [index, { mark }] of steps.entries()) {
            const rest = await stepsOf(entries, [OWN], mark);
            expect(sightingsOf(rest)).toEqual(sightingsOf(steps.slice(index + 1)));
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('comes in steps of about 500 sightings, and gives the same ones each time', async () => {
    const text = Array.from(
      { length: 1_700 },
      (_, index) => fromLine + mailWith({ 'Message-ID': `<${String(index)}@x.example>` }),
    ).join('\n');
    const entries = [entryOf('a.mbox', text)];
    const steps = await stepsOf(entries, [OWN]);
    expect(steps.map(({ sightings }) => sightings.length)).toEqual([500, 500, 500, 200]);
    expect(steps.at(-1)?.sourceBytes).toBe(text.length);
    expect(await stepsOf(entries, [OWN])).toEqual(steps);
  });
});

it('a folder for drafts, sent mail or trash speaks for its mails', async () => {
  const text = fromLine + mailWith({});
  const paths = ['Mail/Drafts', 'Mail/Papierkorb.mbox', 'Junk.mbox/mbox', 'Mail/Inbox'];
  const { leftOut, mails } = totals(
    await stepsOf(
      paths.map((path) => entryOf(path, text)),
      [OWN],
    ),
  );
  expect(mails).toBe(4);
  expect(leftOut).toEqual({ drafts: 1, trash: 1, spam: 1 });
});

it('a folder of many single mails is read mail by mail', async () => {
  const mails = Array.from({ length: 450 }, (_, index) =>
    entryOf(
      `mails/${String(index)}.eml`,
      mailWith({ 'Message-ID': `<${String(index)}@x.example>`, 'Delivered-To': 'sam@example.com' }),
    ),
  );
  const steps = await stepsOf(mails);
  expect(totals(steps).mails).toBe(450);
  expect(steps).toHaveLength(1);
  expect(new Set(sightingsOf(steps).map((sighting) => 'mailbox' in sighting && sighting.mailbox))).toEqual(
    new Set(['sam@example.com']),
  );
  expect(steps.at(-1)?.mark).toEqual({ entry: 450, offset: 0 });
});
