import { describe, expect, test } from 'vitest';
import { contactsImporter } from '@/imports/contacts/contacts-importer';
import { address, entryOf, look, never, readAll, stepsOf, totalOf } from '../plain-entries';

const choices = { ownAddresses: [address('me@example.org')] };
const read = (name: string, ...parts: readonly BlobPart[]) =>
  readAll(contactsImporter, [entryOf(name, ...parts)], { choices });
const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const seenAt = Date.UTC(2026, 9, 1);

describe('cards', () => {
  test('a card of Apple gives the person with all addresses and the profile', async () => {
    const apple = card(
      'VERSION:3.0',
      'N:Bell;Ann;;;',
      'FN:Ann Bell',
      'ORG:Grid Works;Planning',
      'TITLE:Head of\r\n  Planning',
      'EMAIL;type=INTERNET;type=WORK;type=pref:Ann@Example.com',
      'item1.EMAIL;type=INTERNET:ann@example.net',
      'item1.X-ABLabel:_$!<Other>!$_',
      'X-SOCIALPROFILE;type=linkedin;x-user=ann-bell:http\\://www.linkedin.com/in/ann-bell',
      `PHOTO;ENCODING=b;TYPE=JPEG:${'QUJD'.repeat(20)}\r\n ${'QUJD'.repeat(20)}`,
    );
    expect((await read('contacts.vcf', apple)).sightings).toEqual([
      {
        kind: 'person',
        seenAt,
        handles: ['email:ann@example.com', 'email:ann@example.net', 'linkedin-slug:ann-bell'],
        name: 'Ann Bell',
        company: 'Grid Works',
        headline: 'Head of Planning',
      },
    ]);
  });

  test('vCard 4.0, with a list of addresses in capitals and a profile among the web addresses', async () => {
    const modern = card(
      'VERSION:4.0',
      'FN:Zo\u00eb Novak',
      'EMAIL;PREF=1:ZOE@EXAMPLE.COM',
      'URL:https://example.com',
      'URL;TYPE=work:https://pl.linkedin.com/in/zo%C3%AB-novak/',
      'KIND:individual',
    );
    expect((await read('a.vcf', modern)).sightings).toMatchObject([
      { name: 'Zo\u00eb Novak', handles: ['email:zoe@example.com', 'linkedin-slug:zo\u00eb-novak'] },
    ]);
  });

  test('vCard 2.1 with quoted-printable broken over lines, and types without a name', async () => {
    const old = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81uczak;Micha=C5=82',
      'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BChle=\r\n & S=C3=B6hne',
      'EMAIL;PREF;INTERNET:michal@example.com',
    );
    expect((await read('a.vcf', old)).sightings).toMatchObject([
      {
        name: 'Micha\u0142 \u0141uczak',
        company: 'M\u00fchle & S\u00f6hne',
        handles: ['email:michal@example.com'],
      },
    ]);
  });

  test('Windows-1252 without saying so, and UTF-16', async () => {
    const text = card('VERSION:3.0', 'FN:J\u00fcrgen', 'EMAIL:j@example.com');
    const western = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]).buffer,
    );
    for (const bytes of [western, wide]) {
      expect((await read('a.vcf', bytes)).sightings).toMatchObject([{ name: 'J\u00fcrgen' }]);
    }
  });

  test('what is left out is counted by reason', async () => {
    const cards = [
      card('FN:No Address', 'TEL:+1 555 0100'),
      card('FN:Me', 'EMAIL:me@example.org'),
      card('FN:Team', 'KIND:group', 'EMAIL:team@example.com'),
      card('FN:Robot', 'EMAIL:no-reply@example.com'),
      card('FN:Works', 'X-ABShowAs:COMPANY', 'EMAIL:info@example.com'),
      card('FN:Ann Bell', 'EMAIL:ann@example.com', 'EMAIL:me@example.org'),
    ];
    const { sightings, counts, leftOut } = await read('all.vcf', ...cards);
    expect(sightings).toMatchObject([{ name: 'Ann Bell', handles: ['email:ann@example.com'] }]);
    expect(counts).toEqual({ contacts: 6 });
    expect(leftOut).toEqual({ 'no-address': 1, 'your-own': 1, groups: 2, companies: 1 });
  });

  test('a card that is cut is listed with its place, and the next is read', async () => {
    const cut = 'BEGIN:VCARD\r\nFN:Cut\r\n';
    const { sightings, problems } = await read('a.vcf', cut, card('FN:Ann', 'EMAIL:ann@example.com'));
    expect(sightings).toHaveLength(1);
    expect(problems).toMatchObject([{ place: 'a.vcf, card 1, byte 0' }]);
  });

  test('a photo of megabytes passes by', async () => {
    const photo = `PHOTO;ENCODING=b:${'A'.repeat(5_000_000)}`;
    const { sightings } = await read('a.vcf', card('FN:Ann', photo, 'EMAIL:ann@example.com'));
    expect(sightings).toHaveLength(1);
  });
});

describe('tables', () => {
  const person = (name: string) => [
    {
      name,
      company: 'Grid Works',
      headline: 'Planner',
      handles: ['email:ann@example.com', 'email:ann@example.net'],
    },
  ];

  test.each([
    [
      'Google, new',
      'First Name,Middle Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Website 1 - Label,Website 1 - Value',
      'Ann,,Bell,Grid Works,Planner,* myContacts,* Work,ann@example.com ::: ann@example.net,,',
    ],
    [
      'Google, old',
      'Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Organization 1 - Name,Organization 1 - Title',
      'Ann Bell,Ann,Bell,* Work,ann@example.com,,ann@example.net,Grid Works,Planner',
    ],
    [
      'Outlook, en',
      '"Title","First Name","Last Name","Suffix","Company","Job Title","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","Web Page"',
      '"","Ann","Bell","","Grid Works","Planner","ann@example.com","SMTP","Ann (ann@example.com)","ann@example.net",""',
    ],
    [
      'Outlook, de',
      '"Anrede","Vorname","Nachname","Firma","Position","E-Mail-Adresse","E-Mail-Typ","E-Mail: Angezeigter Name","E-Mail 2: Adresse","Webseite"',
      '"Frau","Ann","Bell","Grid Works","Planner","ann@example.com","SMTP","Ann","ann@example.net",""',
    ],
    [
      'Outlook, fr',
      '"Pr\u00e9nom","Nom","Soci\u00e9t\u00e9","Fonction","Adresse de messagerie","Type de messagerie","Adresse de messagerie 2"',
      '"Ann","Bell","Grid Works","Planner","ann@example.com","SMTP","ann@example.net"',
    ],
    [
      'Outlook, es',
      '"Nombre","Apellidos","Organizaci\u00f3n","Puesto","Direcci\u00f3n de correo electr\u00f3nico","Direcci\u00f3n del correo electr\u00f3nico 2"',
      '"Ann","Bell","Grid Works","Planner","ann@example.com","ann@example.net"',
    ],
    [
      'Outlook, nl',
      '"Voornaam","Achternaam","Bedrijf","Functie","E-mailadres","E-mailtype","E-mailadres 2"',
      '"Ann","Bell","Grid Works","Planner","ann@example.com","SMTP","ann@example.net"',
    ],
    [
      'Outlook, pt',
      '"Nome","Sobrenome","Empresa","Cargo","Endere\u00e7o de email","Endere\u00e7o de Email 2"',
      '"Ann","Bell","Grid Works","Planner","ann@example.com","ann@example.net"',
    ],
  ])('%s', async (_, header, row) => {
    const entries = [entryOf('contacts.csv', `${header}\r\n${row}\r\n`)];
    expect(await contactsImporter.claims(entries, never)).toEqual(entries);
    expect((await readAll(contactsImporter, entries)).sightings).toMatchObject(person('Ann Bell'));
  });

  test('other tables, and what is no table, are not claimed', async () => {
    const entries = [
      entryOf('people.csv', 'First name,Last name,Email\nAnn,Bell,ann@example.com\n'),
      entryOf('photo.jpg', 'BEGIN:VCARD\r\n'),
      entryOf('notes.txt', 'BEGIN: nothing'),
    ];
    expect(await contactsImporter.claims(entries, never)).toEqual([]);
  });
});

test('it goes on where it stopped, and says what it is', async () => {
  const entries = [
    entryOf('a/b.vcf', ...Array.from({ length: 1_200 }, (_, n) => card('FN:P', `EMAIL:p${n}@example.com`))),
  ];
  const steps = await stepsOf(contactsImporter, entries);
  expect(steps.length).toBeGreaterThan(2);
  expect(totalOf(steps).counts).toEqual({ contacts: 1_200 });
  for (const [place, step] of steps.entries()) {
    expect(step.sightings.length).toBeLessThanOrEqual(500);
    expect(await stepsOf(contactsImporter, entries, { from: step.mark })).toEqual(steps.slice(place + 1));
  }
  expect(await look(contactsImporter, entries)).toMatchObject({ kind: 'contacts', title: 'b.vcf' });
});
