import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { owner } from './invented-mailbox.ts';

/** A file that is made on the spot. */
export interface MadeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A data export of LinkedIn with these connections, packed as LinkedIn sends it. */
export async function exportWith(connections: readonly Connection[]): Promise<MadeFile> {
  const archive = new ZipWriter(new BlobWriter());
  const add = (name: string, ...rows: readonly string[]) => archive.add(name, new TextReader(lines(...rows)));
  await add(
    'Profile.csv',
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
    'Robin,Reyes,,,,Founder,,,,,,,',
  );
  await add(
    'Connections.csv',
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...connections.map(connectionRow),
  );
  const content = await (await archive.close()).bytes();
  return { name: 'Complete_LinkedInDataExport_11-28-2026.zip', content };
}

function connectionRow({ first, last, slug, company }: Connection): string {
  return `${first},${last},https://www.linkedin.com/in/${slug},,${company},Head of Operations,12 Mar 2024`;
}

interface Connection {
  readonly first: string;
  readonly last: string;
  readonly slug: string;
  readonly company: string;
}

/** A calendar with one meeting of the owner's with somebody, of half an hour. `day` is of the form 20261102. */
export function calendarWith(name: string, address: string, day: string): MadeFile {
  const content = lines(
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    'BEGIN:VEVENT',
    'UID:one@example.com',
    `DTSTART:${day}T080000Z`,
    `DTEND:${day}T083000Z`,
    `ORGANIZER;CN=Robin Reyes:mailto:${owner}`,
    `ATTENDEE;PARTSTAT=ACCEPTED;CN=Robin Reyes:mailto:${owner}`,
    `ATTENDEE;PARTSTAT=ACCEPTED;CN=${name}:mailto:${address}`,
    'SUMMARY:Coffee',
    'END:VEVENT',
    'END:VCALENDAR',
  );
  return { name: 'robin.ics', content };
}

/** A table of contacts as no program that is known by name writes it. */
export function tableOf(...rows: readonly string[]): MadeFile {
  return { name: 'contacts of the fair.csv', content: lines(...rows) };
}

function lines(...all: readonly string[]): string {
  return [...all, ''].join('\r\n');
}
