import { describe, expect, it } from 'vitest';
import { mailImporter } from '@/imports/mail/mail-importer';
import type { Sighting } from '@/outreach/sighting';
import { entryOf } from './made-entries';
import { judged, mailWith, NOW, OWN } from './made-mails';

const { signal } = new AbortController();

/** What the importer makes of a file: undefined when it is none of its own. */
async function readFile(path: string, content: string): Promise<readonly Sighting[] | undefined> {
  const entries = await mailImporter.claims([entryOf(path, content, 100)], signal);
  if (entries.length === 0) return undefined;
  const sightings: Sighting[] = [];
  const task = { entries, choices: { ownAddresses: [OWN] }, now: NOW, timeZone: 'UTC', signal };
  for await (const step of mailImporter.read(task)) sightings.push(...step.sightings);
  return sightings;
}

function textOf(text: string): string | undefined {
  const judgement = judged(text);
  return 'touches' in judgement ? judgement.touches[0]?.text : judgement.kind;
}

const mail = mailWith({}, 'Hello');
const inFile = (text: string) => `From ann@example.net Mon Apr 15 10:00:00 2024\n${text}\n`;

describe('a file of mails', () => {
  it.each(['\n', '\r\n', '\r'])('may end its lines in %j', async (end) => {
    const two = inFile(mail) + inFile(mail.replace('<1@', '<2@'));
    for (const path of ['Inbox.mbox', 'Inbox'])
      expect(await readFile(path, two.replaceAll('\n', end)), path).toMatchObject([
        { handles: ['email:ann@example.net'], text: 'Hello' },
        { handles: ['email:ann@example.net'], text: 'Hello' },
      ]);
    expect(await readFile('1.eml', mail.replaceAll('\n', end))).toMatchObject([{ text: 'Hello' }]);
  });

  it('may be called a text, and a text is none', async () => {
    expect(await readFile('bounces.txt', inFile(mail))).toHaveLength(1);
    expect(await readFile('mail.txt', mail)).toHaveLength(1);
    expect(await readFile('notes.txt', 'From here on: all is well\nNote: nothing\n')).toBeUndefined();
  });
});

describe('a mail', () => {
  it('may have a space before its colons, its first line too', () => {
    expect(judged(mail.replaceAll(': ', ' : '))).toMatchObject({
      kind: 'received',
      touches: [{ handles: ['email:ann@example.net'] }],
    });
  });

  it.each(['Content-Type: multipart/mixed', 'Content-Type: multipart/mixed; boundary=gone'])(
    'whose parts were lost is read as it stands: %s',
    (field) => {
      expect(textOf(`${field}\n${mailWith({}, 'Let us talk')}`)).toBe('Let us talk');
    },
  );

  it('is read without what signs it', () => {
    const signed =
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nLet us talk\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----';
    expect(textOf(mailWith({}, signed))).toBe('Let us talk');
  });

  it('may write its date with the month first and a half of the day', () => {
    const judgement = judged(mailWith({ Date: 'Apr 15, 2024, 10:00 PM' }));
    expect(judgement).toMatchObject({ touches: [{ at: Date.UTC(2024, 3, 15, 22) }] });
  });
});
