import { describe, expect, test } from 'vitest';
import { crmImporter } from '@/imports/crm/crm-importer';
import { address, entryOf, look, never, readAll } from '../plain-entries';

const table = (...lines: readonly string[]) => entryOf('export.csv', `${lines.join('\r\n')}\r\n`);

const hubSpot = table(
  'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company,Job Title,Last Activity Date,Lead Status,Unsubscribed from all email',
  '101,Ann,Bell,ann@example.com,,Owner (owner@example.org),Grid Works,Planner,2026-03-02 10:00,,false',
  '102,Ben,Cole,ben@example.com,,,Grid Works,,,,true',
  '103,Cem,Demir,,,,,,,,',
);

describe('the plan', () => {
  test('shows the columns of HubSpot with what they mean and the first rows', async () => {
    const { table: preview } = await look(crmImporter, [hubSpot]);
    expect(preview).toMatchObject({ recognisedAs: 'HubSpot' });
    expect(preview?.meanings).toEqual([
      ...['nothing', 'first-name', 'last-name', 'email', 'nothing', 'nothing'],
      ...['company', 'position', 'last-contacted', 'nothing', 'do-not-contact'],
    ]);
    expect(preview?.rows).toHaveLength(3);
    expect(preview?.rows[0]?.[3]).toBe('ann@example.com');
  });

  test.each([
    [
      'HubSpot',
      'Datensatz-ID,Vorname,Nachname,E-Mail,Unternehmen',
      ['nothing', 'first-name', 'last-name', 'email', 'company'],
    ],
    [
      'Pipedrive',
      'Person - Name,Person - Organization,Person - Email - Work,Person - Email - Home,Person - Email messages count',
      ['name', 'company', 'email', 'email', 'nothing'],
    ],
    [
      'Salesforce',
      'First Name,Last Name,Title,Account Name,Mailing City,Email,Email Opt Out,Do Not Call',
      ['first-name', 'last-name', 'position', 'company', 'location', 'email', 'do-not-contact', 'nothing'],
    ],
    [
      'Salesforce',
      'Id,AccountId,LastName,FirstName,Email,HasOptedOutOfEmail',
      ['nothing', 'nothing', 'last-name', 'first-name', 'email', 'do-not-contact'],
    ],
    [
      undefined,
      'Nom,Pr\u00e9nom,Courriel,Soci\u00e9t\u00e9',
      ['last-name', 'first-name', 'email', 'company'],
    ],
    [undefined, 'Name;E-Mail;LinkedIn-Profil', ['name', 'email', 'linkedin']],
  ])('knows %s by %s', async (maker, header, meanings) => {
    const { table: preview } = await look(crmImporter, [table(header, header.replaceAll(/[^,;]+/gu, 'x'))]);
    expect(preview?.recognisedAs).toBe(maker);
    expect(preview?.meanings).toEqual(meanings);
  });

  test('finds addresses under headers in a script that it does not read', async () => {
    const { table: preview } = await look(crmImporter, [
      table('\u540d\u524d,\u30e1\u30fc\u30eb,URL', 'Ann,ann@example.com,https://linkedin.com/in/ann-bell'),
    ]);
    expect(preview?.meanings).toEqual(['nothing', 'email', 'linkedin']);
  });
});

test('addresses under a name that says nothing are asked about', async () => {
  const own = entryOf('fair.csv', 'Who,Reach\r\nAnn Bell,ann@example.com\r\nBen Cole,\r\n');
  expect(await crmImporter.claims([own], never)).toEqual([own]);
  expect((await look(crmImporter, [own])).table?.meanings).toEqual(['nothing', 'nothing']);
});

test('rows become people; marks and dates without a channel are counted and told', async () => {
  const { sightings, counts, leftOut, problems } = await readAll(crmImporter, [hubSpot]);
  expect(sightings).toMatchObject([
    { name: 'Ann Bell', company: 'Grid Works', headline: 'Planner', handles: ['email:ann@example.com'] },
    { name: 'Ben Cole', handles: ['email:ben@example.com'] },
  ]);
  expect(counts).toEqual({ rows: 3 });
  expect(leftOut).toEqual({ 'no-address': 1, 'do-not-contact-marks': 1, 'dates-without-a-channel': 1 });
  expect(problems).toEqual([
    { place: 'export.csv, row 3', sentence: expect.stringContaining('not to be contacted') as string },
  ]);
});

test('the meanings that the user chose go before the guesses', async () => {
  const choices = {
    ownAddresses: [address('owner@example.org')],
    meanings: ['nothing', 'name', 'nothing', 'email', 'nothing', 'email'] as const,
  };
  const { sightings } = await readAll(crmImporter, [hubSpot], { choices });
  expect(sightings[0]).toEqual({
    kind: 'person',
    seenAt: Date.UTC(2026, 9, 1),
    name: 'Ann',
    handles: ['email:ann@example.com'],
  });
});

test('tables without a way to recognise anybody, and those of address books, are not claimed', async () => {
  const entries = [
    table('Name,City', 'Ann,London'),
    table('First Name,Last Name,E-mail 1 - Value', 'Ann,Bell,ann@example.com'),
    entryOf('empty.csv', ''),
    entryOf('letter.txt', 'Dear Ann,\nwrite to me at me@example.org, please.\n'),
  ];
  expect(await crmImporter.claims([...entries, hubSpot], never)).toEqual([hubSpot]);
});

test('formulas, NUL bytes and a million columns do no harm', async () => {
  const wide = table(`Email${',x'.repeat(1_000_000)}`, `ann@example.com${',y'.repeat(1_000_000)}`);
  const odd = table(
    'Name,Email',
    '=HYPERLINK("http://example.com"),ann@example.com',
    '\u0000Ben\u202e,ben@example.com',
  );
  expect((await readAll(crmImporter, [odd])).sightings).toMatchObject([
    { handles: ['email:ann@example.com'] },
    { name: 'Ben' },
  ]);
  const claimed = await crmImporter.claims([wide], never);
  for (const one of claimed) expect((await readAll(crmImporter, [one])).problems.length).toBeGreaterThan(0);
});

const withBytes = (head: string, rest: string) =>
  Uint8Array.from([
    ...Array.from(head.match(/../gu) ?? [], (two) => parseInt(two, 16)),
    ...new TextEncoder().encode(rest),
  ]);

describe('a table of elsewhere', () => {
  test.each([
    // Имя;Фамилия;Адрес эл. почты / Анна;Белл;
    ['Анна Белл', 'c8ecff3bd4e0ece8ebe8ff3bc0e4f0e5f120fdeb2e20efeef7f2fb0ac0edede03bc1e5ebeb3b'],
    // 名,姓,電子メール アドレス / 花,青木,
    ['青木 花', '96bc2c90a92c93648e718381815b838b2083418368838c83580a89d42c90c296d82c'],
    // 姓,名,电子邮件地址 / 王,小明,
    ['王 小明', 'd0d52cc3fb2cb5e7d7d3d3cabcfeb5d8d6b70acdf52cd0a1c3f72c'],
    // Imię,Nazwisko,E-mail / Joźko,Wałęsiak,
    ['Joźko Wałęsiak', '496d69ea2c4e617a7769736b6f2c452d6d61696c0a4a6f9f6b6f2c5761b3ea7369616b2c'],
  ])('is read in the code page of its country: %s', async (name, head) => {
    const bytes = withBytes(head, 'ann@example.com\n');
    const { sightings } = await readAll(crmImporter, [entryOf('export.csv', bytes)]);
    expect(sightings).toMatchObject([{ name, handles: [address('ann@example.com')] }]);
  });

  test.each(['ann@example.com\nben@example.com', 'Ann,ann@example.com\nBen,ben@example.com'])(
    'may begin with its first person: %s',
    async (text) => {
      const { sightings } = await readAll(crmImporter, [entryOf('export.csv', text)]);
      expect(sightings).toMatchObject([
        { handles: [address('ann@example.com')] },
        { handles: [address('ben@example.com')] },
      ]);
    },
  );

  test('may hold names with the last one first, and several addresses in one cell', async () => {
    const rows = ['Name;Emails', '"Bell, Ann";"ann@example.com, bell@example.com"'];
    const { sightings } = await readAll(crmImporter, [table(...rows)]);
    expect(sightings).toMatchObject([
      { name: 'Ann Bell', handles: [address('ann@example.com'), address('bell@example.com')] },
    ]);
  });
});
