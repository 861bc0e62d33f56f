import { describe, expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { linkedInMessageKey, linkedInMessageTouchId } from '@/outreach/linkedin-touch';
import { madeEntry } from '../made-entry';
import { readExport } from './read-export';

const HEADER = [
  ...['CONVERSATION ID', 'CONVERSATION TITLE', 'FROM', 'SENDER PROFILE URL', 'TO', 'RECIPIENT PROFILE URLS'],
  ...['DATE', 'SUBJECT', 'CONTENT', 'FOLDER', 'ATTACHMENTS', 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT'],
];
const THREAD = '2-MGYxZTJkM2MtNGI1YS00YzZkLThlN2YtMDAwMDAwMDAwMDAxXzEwMA==';
const me = { name: 'Owner Example', link: 'https://www.linkedin.com/in/owner-example' };
const ann = { name: 'Ann Bell', link: 'https://www.linkedin.com/in/ann-bell' };
const boris = { name: 'Boris Sample', link: 'https://www.linkedin.com/in/boris-sample' };
const nobody = { name: 'LinkedIn Member', link: '' };

interface Row {
  readonly thread?: string;
  readonly from: { readonly name: string; readonly link: string };
  readonly to: readonly { readonly name: string; readonly link: string }[];
  readonly date?: string;
  readonly more?: Readonly<Record<string, string>>;
}

const PROFILE = madeEntry(
  'Export/Profile.csv',
  'First Name,Last Name,Headline,Industry\nOwner,Example,Founder,Software\n',
);

function messages(rows: readonly Row[], name = 'messages.csv') {
  const lines = rows.map(({ thread = THREAD, from, to, date = '2026-05-02 09:12:40 UTC', more = {} }) => {
    const cells: Readonly<Record<string, string>> = {
      ...{ 'CONVERSATION ID': thread, FROM: from.name, 'SENDER PROFILE URL': from.link, DATE: date },
      TO: to.map((one) => one.name).join(', '),
      'RECIPIENT PROFILE URLS': to.map(({ link }) => link).join(),
      ...{ CONTENT: 'Hello', FOLDER: 'INBOX', ...more },
    };
    return HEADER.map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`).join();
  });
  return madeEntry(`Export/${name}`, [HEADER.join(), ...lines].join('\n'));
}

const read = (...rows: readonly Row[]) => readExport([PROFILE, messages(rows)]);
/** So that it is known who the owner is. */
const mine: Row = { from: me, to: [ann], date: '2026-05-01 08:00:00 UTC' };

describe('a message of an export', () => {
  it('is the touch that a page tells of, to the second', async () => {
    const { touches } = await read(mine, { from: ann, to: [me], date: '2026-05-02 09:12:40 UTC' });
    const onPage = linkedInMessageKey(THREAD, epochMs(Date.UTC(2026, 4, 2, 9, 12, 40, 918)), 'in');
    expect(touches[1]).toEqual({
      ...{ kind: 'touch', id: linkedInMessageTouchId(onPage), message: onPage, channel: 'linkedin-message' },
      ...{ direction: 'in', at: Date.UTC(2026, 4, 2, 9, 12, 40), state: 'sent', source: 'imported' },
      ...{ thread: THREAD, handles: ['linkedin-slug:ann-bell'], name: 'Ann Bell', text: 'Hello' },
    });
  });

  it('is an InMail when it has a subject, as on a page', async () => {
    const { touches } = await read({ ...mine, more: { SUBJECT: ' About\u202e samples ' } });
    expect(touches).toMatchObject([{ channel: 'inmail', subject: 'About samples' }]);
  });

  it('says its text without markup', async () => {
    const content = '<p class="x">Dear &amp; good&nbsp;<b>Ann</b>,</p><p>1 &lt; 2<br>Bye &#128512;</p>';
    const plain = 'I <3 samples, a < b & c > d';
    const { touches } = await read(
      { ...mine, more: { CONTENT: content } },
      { ...mine, more: { CONTENT: plain } },
    );
    expect(touches.map(({ text }) => text)).toEqual(['Dear & good Ann,\n1 < 2\nBye 😀', plain]);
  });

  it.each([
    ['a draft', { more: { 'IS MESSAGE DRAFT': 'Yes' } }, 'drafts'],
    ['a draft of 2026', { more: { 'IS MESSAGE DRAFT': 'true' } }, 'drafts'],
    ['a conversation that was never begun', { more: { 'IS CONVERSATION DRAFT': 'Yes' } }, 'drafts'],
    ['spam', { from: ann, to: [me], more: { FOLDER: 'SPAM' } }, 'spam'],
    ['an advertisement', { from: { name: 'Example Brand', link: '' }, to: [me] }, 'sponsored'],
    [
      'an advertisement with a face',
      { from: ann, to: [me], more: { CONTENT: '<p class="spinmail-quill-editor__x">' } },
      'sponsored',
    ],
    [
      'a company',
      { from: { name: 'Example', link: 'https://www.linkedin.com/company/example' }, to: [me] },
      'sponsored',
    ],
    ['a closed account', { from: nobody, to: [me] }, 'hidden-member'],
    ['a message to a closed account', { to: [nobody] }, 'hidden-member'],
    ['a note to oneself', { to: [me] }, 'to-yourself'],
    ['an unknown name', { to: [{ name: 'Some Body', link: '' }] }, 'name-only'],
    ['no date', { date: 'soon' }, 'no-date'],
    ['a date to come', { date: '2031-01-01 00:00:00 UTC' }, 'no-date'],
  ])('is left out when it is %s', async (_, change, reason) => {
    const { touches, leftOut } = await read(mine, { ...mine, ...change });
    expect(touches).toHaveLength(1);
    expect(leftOut).toEqual({ [reason]: 1 });
  });

  it('to several people is a touch with each, whose ids are of their own', async () => {
    const comma = { ...boris, name: 'Boris Sample, PhD' };
    const { touches } = await read(
      { from: me, to: [ann, comma] },
      { from: comma, to: [me, ann], date: '2026-05-02 10:00:00 UTC' },
    );
    const key = linkedInMessageKey(THREAD, epochMs(Date.UTC(2026, 4, 2, 9, 12, 40)), 'out');
    expect(touches.map(({ message, id, text }) => [message, id, text])).toEqual([
      [key, `${key}:linkedin-slug:ann-bell`, 'Hello'],
      [key, `${key}:linkedin-slug:boris-sample`, 'Hello'],
      // What was said to all is no answer to the user's own message.
      [expect.any(String), expect.stringMatching(/:in:linkedin-slug:boris-sample$/u), undefined],
    ]);
    expect(touches[2]?.name).toBe('Boris Sample, PhD');
  });

  it('in a conversation that somebody joined later is not taken for one of two', async () => {
    const { touches } = await read(mine, { from: me, to: [ann, boris] });
    expect(touches.map(({ id }) => id.split(':').at(-1))).toEqual(['ann-bell', 'ann-bell', 'boris-sample']);
  });

  it('to very many people is left out', async () => {
    const many = Array.from({ length: 21 }, (_, index) => ({
      name: `Person ${String(index)}`,
      link: `https://www.linkedin.com/in/person-${String(index)}`,
    }));
    const { leftOut } = await read(mine, { from: me, to: many, thread: '2-b3RoZXItb25l' });
    expect(leftOut).toEqual({ 'large-group': 1 });
  });

  it('of before there were such ids keeps the id of its conversation', async () => {
    const { touches } = await read({ ...mine, thread: '6419723050114375680' });
    expect(touches).toMatchObject([{ thread: '6419723050114375680' }]);
  });

  it('knows people by the number of a member where the address holds it', async () => {
    const link = `https://www.linkedin.com/in/ACoAAAX14QEB${'a'.repeat(27)}`;
    const { touches } = await read({ ...mine, to: [{ name: 'Ann Bell', link }] });
    expect(touches).toMatchObject([{ handles: ['linkedin-member:100000001'] }]);
  });
});

describe('whose export it is', () => {
  const talks: readonly Row[] = [
    { from: ann, to: [me] },
    { from: me, to: [boris], thread: '2-b3RoZXItb25l' },
  ];

  it('shows by who is in every conversation, where no other file tells', async () => {
    const { touches } = await readExport([messages(talks)]);
    expect(touches.map(({ direction }) => direction)).toEqual(['in', 'out']);
  });

  it('stays open when nothing tells, and then nobody wrote anything', async () => {
    const { touches, leftOut } = await readExport([messages(talks.slice(0, 1))]);
    expect(touches).toEqual([]);
    expect(leftOut).toEqual({ 'unknown-writer': 1 });
  });

  it('is told by an advertisement or a draft', async () => {
    const ad: Row = {
      from: { name: 'Example Brand', link: '' },
      to: [me],
      more: { 'CONVERSATION TITLE': 'Sponsored Conversation' },
    };
    const draft: Row = { from: me, to: [boris], more: { 'IS MESSAGE DRAFT': 'Yes' } };
    for (const other of [ad, draft]) {
      const { touches } = await readExport([messages([{ from: ann, to: [me] }, other])]);
      expect(touches.map(({ direction }) => direction)).toEqual(['in']);
    }
  });

  it('is not a namesake who wrote less often', async () => {
    const namesake = { name: me.name, link: 'https://www.linkedin.com/in/namesake' };
    const rows: readonly Row[] = [mine, ...talks, { from: namesake, to: [me], thread: '2-bmFtZXNha2U' }];
    const { touches } = await readExport([PROFILE, messages(rows)]);
    expect(touches.map(({ direction }) => direction)).toEqual(['out', 'in', 'out', 'in']);
  });
});
