import { describe, expect, it } from 'vitest';
import { madeEntry } from '../made-entry';
import { readExport } from './read-export';

const LASTMODIFIED = Date.UTC(2026, 6, 1);
const link = 'https://www.linkedin.com/in/';
const connections = (text: string) => madeEntry('Export/Connections.csv', text);
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const TALK = [
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER',
  `2-YW5uLWJlbGwx,,Ann Bell,${link}ann-bell,Owner Example,2020-01-01 08:00:00 UTC,,Hi,INBOX`,
  `2-YW5uLWJlbGwx,,Owner Example,${link}owner-example,Ann Bell,2020-01-01 09:00:00 UTC,,Hi,INBOX`,
  `2-b3RoZXItb25l,,Boris Sample,${link}boris-1,Owner Example,2020-01-02 08:00:00 UTC,,Hi,INBOX`,
  `2-b3RoZXItdHdv,,Boris Sample,${link}boris-2,Owner Example,2020-01-03 08:00:00 UTC,,Hi,INBOX`,
].join('\n');
const talk = madeEntry('Export/messages.csv', TALK);

describe('a connection', () => {
  it('is a person with all that the row says', async () => {
    const row = `Ann,"Bell, PhD",${link}Ann-Bell/,ann@example.com,"Sample, Ltd",Lead,08 Feb 2026`;
    const { people } = await readExport([connections(`${HEADER}\n${row}`)]);
    expect(people).toEqual([
      {
        ...{
          kind: 'person',
          seenAt: LASTMODIFIED,
          handles: ['linkedin-slug:ann-bell', 'email:ann@example.com'],
        },
        ...{ name: 'Ann Bell, PhD', company: 'Sample, Ltd', position: 'Lead', degree: 1 },
        ...{ connection: 'connected', connectedOn: '2026-02-08' },
      },
    ]);
  });

  it.each([
    ['re-saved by Excel', `\ufeff${HEADER}\r\nAnn,Bell,${link}ann-bell,,,,8-Feb-26\r\n`],
    [
      're-saved with semicolons',
      `${HEADER.replaceAll(',', ';')}\r\nAnn;Bell;${link}ann-bell;;;;08.02.2026\r\n`,
    ],
    [
      're-saved as text of UTF-16',
      utf16(
        `${HEADER.replaceAll(',', '\t')}\r\nAnn\tBell\t${link}ann-bell\t\t\t\t08/02/2026\r\nA\tB\t\t\t\t\t28/02/2026\r\n`,
      ),
    ],
    [
      'quoted throughout',
      `"${HEADER.replaceAll(',', '","')}"\n"Ann","Bell","${link}ann-bell","","","","08 Feb 2026"`,
    ],
    [
      'with German headers',
      `Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\nAnn,Bell,${link}ann-bell,,,,08 Feb 2026`,
    ],
    [
      'with columns in another order',
      `Connected On,URL,Last Name,First Name\n08 Feb 2026,${link}ann-bell,Bell,Ann`,
    ],
    [
      'with a column twice and one without a name',
      `${HEADER},,URL\nAnn,Bell,${link}ann-bell,,,,08 Feb 2026,x,y`,
    ],
    [
      'with a longer preamble',
      `Notes:\n"a, b"\n\nMore:\n"c"\n\n${HEADER}\nAnn,Bell,${link}ann-bell,,,,08 Feb 2026`,
    ],
    [
      'with a preamble that Excel has filled up',
      `Notes:,,,,,,\n"a, b",,,,,,\n,,,,,,\n${HEADER}\nAnn,Bell,${link}ann-bell,,,,08 Feb 2026`,
    ],
    ['whose header comes again', `${HEADER}\n${HEADER}\nAnn,Bell,${link}ann-bell,,,,08 Feb 2026`],
  ])('is read from a file %s', async (_, content) => {
    const { people } = await readExport([madeEntry('Export/Connections.csv', content)]);
    expect(people[0]).toMatchObject({
      ...{ name: 'Ann Bell', handles: ['linkedin-slug:ann-bell'], connectedOn: '2026-02-08' },
    });
    expect(people.filter(({ handles }) => handles.length > 0)).toHaveLength(1);
  });

  it('of before there were addresses is found by its name in the messages, when one person has it', async () => {
    const old = `${HEADER.replace(',URL', '')}\nAnn,"Bell 🚀",,,,04 Apr 2021\nBoris,Sample,,,,05 Apr 2021\nCleo,Unknown,,,,06 Apr 2021`;
    const { people, leftOut, counts } = await readExport([connections(old), talk]);
    expect(people.map(({ name, handles }) => [name, handles])).toEqual([
      ['Ann Bell 🚀', ['linkedin-slug:ann-bell']],
      ['Boris Sample', []],
      ['Cleo Unknown', []],
    ]);
    expect(people[2]).toMatchObject({ degree: 1, connectedOn: '2021-04-06' });
    expect(counts['connections']).toBe(3);
    expect(leftOut).toMatchObject({ 'name-only': 2 });
  });

  it('who hides is counted, and a day that may be two is left open', async () => {
    const rows = `,,,,,,07 Jun 2026\n,,,,,,07 Jun 2026\nAnn,Bell,${link}ann-bell,,,,02/03/2026`;
    const { people, leftOut, problems } = await readExport([connections(`${HEADER}\n${rows}`)]);
    expect(leftOut).toEqual({ 'hidden-member': 2 });
    expect(people[0]).not.toHaveProperty('connectedOn');
    const sentence = 'The day since when you are connected could not be read.';
    expect(problems).toEqual([{ place: 'Export/Connections.csv, row 4', sentence }]);
  });

  it('is cut and cleaned', async () => {
    const row = `"A\u202en\0n",${'B'.repeat(5_000)},${link}ann-bell,,"=1+1","\u0007Lead\n\u00a0of all",08 Feb 2026`;
    const { people } = await readExport([connections(`${HEADER}\n${row}`)]);
    expect(people[0]?.name).toHaveLength(512);
    expect(people[0]).toMatchObject({ company: '=1+1', position: 'Lead of all' });
    expect(people[0]?.name).toMatch(/^Ann B+$/u);
  });

  it('is known as of its file, and never as of a time to come', async () => {
    const text = `${HEADER}\nAnn,Bell,${link}ann-bell,,,,08 Feb 2036`;
    const future = madeEntry('Connections.csv', text, { lastModified: Date.UTC(2036, 1, 1) });
    const { people } = await readExport([future]);
    expect(people[0]?.seenAt).toBe(Date.UTC(2026, 10, 29, 12));
    expect(people[0]).not.toHaveProperty('connectedOn');
  });
});

describe('an invitation', () => {
  const invitations = (text: string) => madeEntry('Export/Invitations.csv', text);
  const OLD = 'From,To,Sent At,Message,Direction';
  const NEW = `${OLD},inviterProfileUrl,inviteeProfileUrl`;

  it('is a touch of its minute, in UTC', async () => {
    const rows = [
      `Owner Example,Ann Bell,"1/29/26, 2:37 PM","Shall ""we""?",OUTGOING,${link}owner-example,${link}ann-bell`,
      `Boris Sample,Owner Example,"1/30/26, 12:05 AM",,INCOMING,${link}boris-1,${link}owner-example`,
    ];
    const { touches } = await readExport([invitations(`${NEW}\n${rows.join('\n')}`)]);
    const minute = Date.UTC(2026, 0, 29, 14, 37);
    const id = `linkedin:invitation:out:linkedin-slug:ann-bell:${String(minute / 60_000)}`;
    expect(touches).toEqual([
      {
        ...{ kind: 'touch', id, message: id, channel: 'invitation', direction: 'out', at: minute },
        ...{ state: 'sent', source: 'imported', handles: ['linkedin-slug:ann-bell'], name: 'Ann Bell' },
        text: 'Shall "we"?',
      },
      expect.objectContaining({ direction: 'in', at: Date.UTC(2026, 0, 30, 0, 5), name: 'Boris Sample' }),
    ]);
  });

  it('by name alone is joined to whom the name belongs to', async () => {
    const rows = ['Ann Bell', 'Boris Sample', 'Cleo Unknown'].map(
      (name) => `Owner Example,${name},"1/29/21, 2:37 PM",,OUTGOING`,
    );
    const { touches, leftOut } = await readExport([invitations(`${OLD}\n${rows.join('\n')}`), talk]);
    expect(touches.filter(({ channel }) => channel === 'invitation')).toMatchObject([
      { handles: ['linkedin-slug:ann-bell'] },
    ]);
    expect(leftOut).toMatchObject({ 'name-only': 2 });
  });

  it('is left out without a moment or a direction', async () => {
    const rows = [
      `Owner Example,Ann Bell,soon,,OUTGOING,${link}owner-example,${link}ann-bell`,
      `Some One,Any Body,"1/29/26, 2:37 PM",,SIDEWAYS,${link}some-one,${link}any-body`,
    ];
    const { touches, leftOut, problems } = await readExport([invitations(`${NEW}\n${rows.join('\n')}`)]);
    expect(touches).toEqual([]);
    expect(leftOut).toEqual({ 'no-date': 1, 'unknown-writer': 1 });
    expect(problems).toHaveLength(1);
  });
});

describe('a note', () => {
  const FIRST = 'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On';

  it('is kept with its day, and with whom its address or name says', async () => {
    const rows = [
      `Ann,Bell,${link}ann-bell,Met at the fair,2025-07-30 18:20:00 UTC,`,
      'Boris,Sample,,"Two\nlines",2025-07-30,2025-08-02',
      'Cleo,Unknown,,Who?,2025-07-30,',
    ];
    const { people, leftOut, counts } = await readExport([
      madeEntry('Export/Notes.csv', `${FIRST}\n${rows.join('\n')}`),
      connections(`${HEADER}\nBoris,Sample,${link}boris-1,,,,08 Feb 2026`),
    ]);
    const noted = people.filter(({ ownNotes }) => ownNotes);
    expect(noted.map(({ handles, ownNotes }) => [handles[0], ownNotes])).toEqual([
      ['linkedin-slug:ann-bell', [{ text: 'Met at the fair', on: '2025-07-30' }]],
      ['linkedin-slug:boris-1', [{ text: 'Two\nlines', on: '2025-08-02' }]],
    ]);
    expect(noted[0]).not.toHaveProperty('degree');
    expect([counts['notes'], leftOut]).toEqual([3, { 'name-only': 1 }]);
  });
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
}
