import { expect, it } from 'vitest';
import type { ImportStep } from '@/imports/importer';
import { mailImporter } from '@/imports/mail/mail-importer';
import { epochMs } from '@/outreach/brand';
import { entryOf } from './made-entries';

const NOW = epochMs(Date.UTC(2025, 0, 1));
const NUMBER = String((BigInt(Date.UTC(2024, 3, 15, 10)) << 20n) + 77n);
const HEX = BigInt(NUMBER).toString(16);

const takeout = `From ${NUMBER}@xxx Mon Apr 15 10:00:00 +0000 2024\r
X-GM-THRID: ${NUMBER}\r
X-Gmail-Labels: Inbox,Opened\r
Delivered-To: sam@example.com\r
Received: by 2002:a05:6402 with SMTP id x; Mon, 15 Apr 2024 03:00:02 -0700 (PDT)\r
From: =?UTF-8?Q?J=C3=B6rg_Muster?= <joerg@example.net>\r
To: Sam Field <sam@example.com>\r
Subject: Re: a talk\r
Date: Mon, 15 Apr 2024 12:00:01 +0200\r
Message-ID: <1@example.net>\r
\r
Gladly, on Tuesday.\r
\r
On Mon, Apr 15, 2024 at 9:00 AM Sam Field <sam@example.com> wrote:\r
> Could we talk?\r
\r
From ${String(BigInt(NUMBER) + 1n)}@xxx Mon Apr 15 11:00:00 +0000 2024\r
X-GM-THRID: ${NUMBER}\r
X-Gmail-Labels: Sent\r
From: Sam Field <sam@example.com>\r
To: joerg@example.net, "Bell, Ann" <ann@example.org>\r
Subject: Re: a talk\r
Date: Mon, 15 Apr 2024 11:00:00 +0000\r
\r
Thank you.\r
`;

async function stepsOf(text: string): Promise<ImportStep[]> {
  const entries = [entryOf('Takeout/Mail/All mail.mbox', text, 1_000)];
  const { signal } = new AbortController();
  const task = { entries, choices: { ownAddresses: [] }, now: NOW, timeZone: 'UTC', signal };
  const steps: ImportStep[] = [];
  for await (const step of mailImporter.read(task)) steps.push(step);
  return steps;
}

it('reads a mailbox of Takeout', async () => {
  const [step] = await stepsOf(takeout);
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
    mailbox: 'sam@example.com',
    subject: 'Re: a talk',
    handles: ['email:joerg@example.net'],
    name: 'Jörg Muster',
    text: 'Gladly, on Tuesday.',
  });
  expect(sent).toMatchObject([
    { direction: 'out', handles: ['email:joerg@example.net'], text: 'Thank you.' },
    { direction: 'out', handles: ['email:ann@example.org'], name: 'Bell, Ann' },
  ]);
});
