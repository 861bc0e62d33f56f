import type { Entry } from '@/imports/import-file';
import { madeEntry } from '../made-entry';

/** The shapes that an export has had, by the year from which on. */
export const eras = ['2020', '2022', '2023', '2024', '2026'] as const;
export type Era = (typeof eras)[number];

/** A whole export, and what is in it. */
export interface InventedExport {
  readonly entries: readonly Entry[];
  readonly slugs: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly leftOut: Readonly<Record<string, number>>;
  /** How many touches of each channel and direction. */
  readonly touches: Readonly<Record<string, number>>;
}

interface Invented {
  readonly first: string;
  readonly last: string;
  readonly slug: string;
}

type Line = readonly string[];

const HOUR = 3_600_000;
const START = Date.UTC(2019, 0, 7, 8);
const MEMBER = '100000001';
const firstNames = ['Alma', 'Boris', 'Çelik', 'Dóra', 'Émile', 'Fatima', 'Żaneta', 'Håkon', '伊织', 'Jürgen'];
const owner = { first: 'Owner', last: 'Example', slug: 'owner-example' };

/**
 * Invents an export of so many people, the same each time. Every person is a connection, has a conversation of their own
 * of three messages, and every fourth an invitation; drafts, advertisements, spam and members without a name are between.
 */
export function inventExport(
  era: Era,
  size: number,
  folder = `Basic_LinkedInDataExport_07-01-${era}.zip`,
): InventedExport {
  const people = Array.from({ length: size }, (_, index) => personAt(index));
  const files: readonly (readonly [string, string])[] = [
    ['Profile.csv', table(profileHeader, [profileLine()], era)],
    ['Positions.csv', table(positionHeader, positionLines(), era)],
    ['Education.csv', table(educationHeader, [['Specimen College', '2008', '2012', '', 'BSc', '']], era)],
    ['Connections.csv', connectionsFile(people, era)],
    ['Invitations.csv', table(invitationHeader(era), invitationLines(people, era), era)],
    ['messages.csv', table(messageHeader(era), messageLines(people, era), era)],
    [
      era === '2026' ? `Comments_${MEMBER}.csv` : 'Comments.csv',
      table(['Date', 'Link', 'Message'], [['2026-06-30 10:26:45', '', 'Nice']], era),
    ],
    ['guide_messages.csv', table(messageHeader(era), [messageLines(people, era)[0] ?? []], era)],
    ['LearningCoachMessages.csv', 'No conversations found'],
    ['Company Follows.csv', table(['Organization', 'Followed On'], [['Example', '']], era)],
    ...(era === '2026' ? [['Notes.csv', table(noteHeader, noteLines(people), era)] as const] : []),
  ];
  return {
    entries: files.map(([name, text]) => madeEntry(`${folder}/${name}`, text)),
    slugs: people.map(({ slug }) => slug),
    ...expected(size, era),
  };
}

function expected(size: number, era: Era): Pick<InventedExport, 'counts' | 'leftOut' | 'touches'> {
  const everyTenth = Math.ceil(size / 10);
  const invitations = Math.ceil(size / 4);
  const notes = era === '2026' ? everyTenth : 0;
  return {
    counts: {
      ...{ profile: 1, positions: 2, education: 1, connections: size + everyTenth, invitations },
      messages: size * 3 + everyTenth * 4 + 2,
      conversations: size + everyTenth * 4 + 1,
      ...(notes > 0 && { notes }),
    },
    leftOut: {
      ...{ 'hidden-member': everyTenth * 2, drafts: everyTenth, sponsored: everyTenth, spam: everyTenth },
      ...{ comments: 1, 'learning-messages': 1, 'other-files': 1 },
    },
    touches: {
      'linkedin-message out': size + 2,
      'linkedin-message in': size + 1,
      'inmail out': size,
      'invitation out': Math.ceil(size / 8),
      'invitation in': invitations - Math.ceil(size / 8),
    },
  };
}

function personAt(index: number): Invented {
  const first = firstNames[index % firstNames.length] ?? '';
  const suffix = index % 9 === 4 ? ', PhD' : '';
  return { first, last: `Sample${String(index)}${suffix}`, slug: `sample-${String(index)}` };
}

const nameOf = ({ first, last }: Invented) => `${first} ${last}`;
const linkOf = ({ slug }: Invented) => `https://www.linkedin.com/in/${slug}`;
const momentOf = (at: number) => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

function table(header: Line, lines: readonly Line[], era: Era): string {
  const cell = (text: string) =>
    era === '2026' || /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return [header, ...lines].map((line) => line.map(cell).join(',')).join('\n');
}

const profileHeader = [
  'First Name',
  'Last Name',
  'Maiden Name',
  'Address',
  'Birth Date',
  'Headline',
  'Summary',
  'Industry',
];
const positionHeader = ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'];
const educationHeader = ['School Name', 'Start Date', 'End Date', 'Notes', 'Degree Name', 'Activities'];
const noteHeader = ['Connection First Name', 'Connection Last Name', 'Note', 'Created On', 'Edited On'];

const profileLine = (): Line => [owner.first, owner.last, '', '', '', 'Founder at Example', '', 'Software'];

function positionLines(): readonly Line[] {
  return [
    ['Example Heating', 'Founder', 'Many\nlines', 'Exampleville', 'Jan 2024', ''],
    ['Sample Media', 'Producer', '', '', 'Oct 2021', 'Apr 2023'],
  ];
}

function noteLines(people: readonly Invented[]): readonly Line[] {
  return people
    .filter((_, index) => index % 10 === 0)
    .map(({ first, last }) => [first, last, 'Met at the fair', '2025-07-30 18:20:00 UTC', '']);
}

const PREAMBLE =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n';

function connectionsFile(people: readonly Invented[], era: Era): string {
  const hasLinks = era >= '2023';
  const lines = people.flatMap((person, index) => {
    const { first, last } = person;
    const day = new Date(START + index * HOUR).toUTCString().slice(5, 16);
    const email = hasLinks && index % 7 === 0 ? `sample-${String(index)}@example.com` : '';
    const link = hasLinks ? [linkOf(person)] : [];
    const line = [first, last, ...link, email, index % 3 === 0 ? '' : 'Example, Inc.', 'Lead, "Growth"', day];
    const hidden = Array.from(line, (_, place) => (place === line.length - 1 ? day : ''));
    return index % 10 === 0 ? [line, hidden] : [line];
  });
  const link = hasLinks ? ['URL'] : [];
  const header = ['First Name', 'Last Name', ...link, 'Email Address', 'Company', 'Position', 'Connected On'];
  return `${era === '2020' ? '' : PREAMBLE}${table(header, lines, era)}`;
}

function invitationHeader(era: Era): Line {
  const links = era >= '2024' ? ['inviterProfileUrl', 'inviteeProfileUrl'] : [];
  return ['From', 'To', 'Sent At', 'Message', 'Direction', ...links];
}

function invitationLines(people: readonly Invented[], era: Era): readonly Line[] {
  return people.flatMap((person, index) => {
    if (index % 4 !== 0) return [];
    const isOut = index % 8 === 0;
    const [from, to] = isOut ? [owner, person] : [person, owner];
    const links = era >= '2024' ? [linkOf(from), linkOf(to)] : [];
    const day = `${String(1 + (index % 12))}/${String(1 + (index % 28))}/19, ${String(1 + (index % 12))}:07 PM`;
    return [
      [nameOf(from), nameOf(to), day, isOut ? 'Shall we?' : '', isOut ? 'OUTGOING' : 'INCOMING', ...links],
    ];
  });
}

const withLinks = (era: Era) => era >= '2023';
const withDrafts = (era: Era) => era >= '2024';

function messageHeader(era: Era): Line {
  const links = withLinks(era) ? ['RECIPIENT PROFILE URLS'] : [];
  const drafts = withDrafts(era) ? ['ATTACHMENTS', 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT'] : [];
  const before = ['CONVERSATION ID', 'CONVERSATION TITLE', 'FROM', 'SENDER PROFILE URL', 'TO'];
  return [...before, ...links, 'DATE', 'SUBJECT', 'CONTENT', 'FOLDER', ...drafts];
}

interface Written {
  readonly thread: string;
  readonly from: string;
  readonly fromLink: string;
  readonly to: readonly Invented[];
  readonly at: number;
  readonly subject?: string;
  readonly content?: string;
  readonly title?: string;
  readonly folder?: string;
  readonly isDraft?: boolean;
}

function messageLines(people: readonly Invented[], era: Era): readonly Line[] {
  const [first, second] = people;
  const one = people.flatMap((person, index) => conversationOf(person, index));
  if (!first || !second) return [];
  const thread = threadOf('several');
  const at = Date.UTC(2024, 4, 2, 9);
  const group = [
    { thread, from: nameOf(owner), fromLink: linkOf(owner), to: [first, second], at, content: 'Hi both' },
    { thread, from: nameOf(first), fromLink: linkOf(first), to: [owner, second], at: at + HOUR },
  ];
  return [...one, ...group].map((written) => messageLine(written, era));
}

function conversationOf(person: Invented, index: number): readonly Written[] {
  const thread = threadOf(String(index));
  const at = START + index * HOUR;
  const mine = { thread, from: nameOf(owner), fromLink: linkOf(owner), to: [person] };
  const theirs = { thread, from: nameOf(person), fromLink: linkOf(person), to: [owner] };
  const talk = [
    { ...mine, at, content: 'Hi, "there"\nare you well?' },
    { ...theirs, at: at + 60_000 },
    { ...mine, at: at + 120_000, subject: 'About samples', content: '<p>Dear&nbsp;you</p>' },
  ];
  const other = { from: 'Example Brand', fromLink: '', to: [owner], at };
  const between = [
    { ...mine, thread: threadOf(`draft ${String(index)}`), at, isDraft: true, folder: 'DRAFTS' },
    { ...other, thread: threadOf(`ad ${String(index)}`), title: 'Sponsored Conversation' },
    { ...theirs, thread: threadOf(`spam ${String(index)}`), at, folder: 'SPAM' },
    { ...other, thread: threadOf(`hidden ${String(index)}`), from: 'LinkedIn Member' },
  ];
  return index % 10 === 0 ? [...talk, ...between] : talk;
}

function threadOf(name: string): string {
  return `2-${btoa(`invented-thread-${name}_100`)}`;
}

function messageLine(written: Written, era: Era): Line {
  const {
    thread,
    from,
    fromLink,
    to,
    at,
    subject = '',
    content = 'Hello',
    title = '',
    folder = 'INBOX',
  } = written;
  const links = withLinks(era) ? [to.map(linkOf).join()] : [];
  const drafts = withDrafts(era) ? ['', written.isDraft ? 'Yes' : 'No', 'No'] : [];
  return [
    thread,
    title,
    from,
    fromLink,
    to.map(nameOf).join(', '),
    ...links,
    momentOf(at),
    subject,
    content,
    folder,
    ...drafts,
  ];
}
