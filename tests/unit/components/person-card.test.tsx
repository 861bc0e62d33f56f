// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { CardToolsContext } from '@/components/card-tools';
import { PersonCard } from '@/components/PersonCard';
import { mutualsText } from '@/components/WaysIn';
import { initialsOf } from '@/components/way-drawing';
import { epochMs } from '@/outreach/brand';
import { noonOf } from '@/outreach/calendar';
import { notChecked, type Verdict } from '@/outreach/verdict/verdict';
import {
  briefing,
  cautionVerdict,
  clearVerdict,
  daniel,
  day,
  doNotContactVerdict,
  holdVerdict,
  maya,
  pavel,
  touch,
  way,
} from './briefings';
import { allByRole, byRole, nameOf, show, textOf } from './stage';

const words: readonly (readonly [string, Verdict])[] = [
  ['Clear.', clearVerdict],
  ['Caution.', cautionVerdict],
  ['Hold.', holdVerdict],
  ['Do not contact.', doNotContactVerdict],
  ['Not checked.', notChecked('Tact could not read this page.')],
];

describe('a person card', () => {
  test.each(words)('begins its status with "%s"', async (word, verdict) => {
    const page = await show(<PersonCard briefing={briefing('Ines Carvalho', { verdict })} width={246} />);
    const status = byRole(byRole(page, 'article', 'Ines Carvalho'), 'status');
    expect(status.textContent).toBe(`${word} ${verdict.sentence}`);
  });

  test('lists the reasons with their proofs, oldest first', async () => {
    const page = await show(<PersonCard briefing={daniel} width={246} />);
    const reasons = allByRole(byRole(page, 'list', 'Reasons'), 'listitem').map(textOf);
    expect(reasons).toEqual([
      'Mail, Fri 13 Nov, no answer.LinkedIn, Thu 19 Nov, no answer.',
      'Your last message is 3 business days old.',
    ]);
  });

  test('quotes the words that stand in the way', async () => {
    const page = await show(<PersonCard briefing={pavel} width={246} />);
    const reasons = byRole(page, 'list', 'Reasons');
    expect(textOf(reasons)).toBe('Please take me off your list.Mail, Wed 18 Nov.');
  });

  test('says how many proofs are out of sight', async () => {
    const page = await show(
      <PersonCard briefing={{ ...daniel, history: daniel.history.slice(0, 1) }} width={246} />,
    );
    expect(textOf(byRole(page, 'list', 'Reasons'))).toContain('1 more, further back.');
  });

  test('names the weakest edge of each way in', async () => {
    const page = await show(<PersonCard briefing={maya} width={246} />);
    const ways = byRole(page, 'list', 'Ways in');
    expect(allByRole(ways, 'listitem')).toHaveLength(2);
    expect(nameOf(ways.querySelector('[role="img"]') as Element)).toBe(
      'You to Harry James to Maya Lindqvist',
    );
    expect(textOf(ways)).toContain('Weakest: Harry James to Maya Lindqvist, last seen together in 2023');
  });

  test('draws an edge without a known tie dotted, and does not cut it', async () => {
    const unknown = way('Ben Achterberg', { toPerson: { evidence: 'None found' } });
    const page = await show(<PersonCard briefing={{ ...maya, ways: [unknown] }} width={246} />);
    expect(page.querySelectorAll('.edge.unknown')).toHaveLength(1);
    expect(page.querySelectorAll('.slant')).toHaveLength(0);
  });

  test('says that no way in was found, where one would help', async () => {
    const page = await show(<PersonCard briefing={{ ...maya, ways: [] }} width={246} />);
    expect(textOf(page)).toContain('No way in found. Do you know who knows Maya Lindqvist?');
    expect(allByRole(page, 'list', 'Ways in')).toEqual([]);
  });

  test('strikes through in the history what was taken back', async () => {
    const page = await show(<PersonCard briefing={daniel} width={246} />);
    const rows = allByRole(byRole(page, 'list', 'History'), 'listitem');
    expect(rows.map((row) => row.querySelector('.ended') !== null)).toEqual([false, false, true]);
    expect(textOf(rows[2])).toBe('You wrote Thu 12 NovMail, taken back, Too early');
  });

  test('says what is scheduled and for when', async () => {
    const history = [touch('plan', '2026-12-01', { state: 'scheduled', subject: 'The figures' })];
    const page = await show(<PersonCard briefing={{ ...maya, history, historyTotal: 1 }} width={246} />);
    expect(textOf(byRole(page, 'list', 'History'))).toBe('Mail, scheduled for Tue 1 DecThe figures');
    expect(textOf(byRole(page, 'button', 'History1'))).toBe('History1');
    expect(nameOf(page.querySelector('.touch-line svg') as Element)).toContain(
      'you: Mail, scheduled for Tue 1 Dec',
    );
  });

  test('offers no decision where none can be made, and says what is set', async () => {
    const reminder = { id: 'r', day: day('2026-12-03') };
    const page = await show(<PersonCard briefing={{ ...daniel, reminder }} width={286} />);
    expect(allByRole(page, 'button').map(textOf)).toEqual(['History3 since November']);
    expect(page.querySelector('.they-asked')).toBeNull();
    expect(textOf(page)).toContain('Reminder set for Thu 3 Dec.');
  });

  test('lists what is new since the last message, the rest on demand', async () => {
    const changes = ['one', 'two', 'three', 'four'].map((sentence, index) => ({
      sentence: `New headline: ${sentence}.`,
      at: epochMs(noonOf(day('2026-11-20')) - index),
    }));
    const page = await show(<PersonCard briefing={{ ...maya, changes }} width={246} />);
    const [first, rest] = allByRole(page, 'list', 'Since your last message');
    expect(allByRole(first as HTMLElement, 'listitem')).toHaveLength(3);
    expect(textOf(first?.firstElementChild)).toBe('New headline: one.');
    expect(textOf(rest)).toContain('New headline: four.');
  });

  test.each([
    [
      '18c2d5b0f1a2b3c4',
      'me+x@example.com',
      'https://mail.google.com/mail/?authuser=me%2Bx%40example.com#all/18c2d5b0f1a2b3c4',
    ],
    ['18c2d5b0f1a2b3c4', undefined, undefined],
    ['thread-f:1757', 'me@example.com', undefined],
    ['18c2d5b0f1a2/../x', 'me@example.com', undefined],
  ])('on our own pages links to the thread %s of %s', async (thread, mailbox, address) => {
    const history = [touch('first', '2026-11-17', { thread, ...(mailbox && { mailbox }) })];
    const probablyAnswered = { thread, at: noonOf(day('2026-11-18')) };
    const page = await show(
      <CardToolsContext value={{ threads: 'by-link' }}>
        <PersonCard briefing={{ ...maya, history, probablyAnswered }} width={246} />
      </CardToolsContext>,
    );
    const links = [...page.querySelectorAll('a')];
    expect(links.map((link) => link.href)).toEqual(address ? [address, address] : []);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test('shows names as text, whatever is in them', async () => {
    const page = await show(
      <PersonCard briefing={{ ...maya, name: '<img src=x onerror=alert(1)>' }} width={246} />,
    );
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('h2 > bdi')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('holds no link', async () => {
    const page = await show(<PersonCard briefing={maya} width={246} />);
    expect(page.querySelectorAll('[href]')).toHaveLength(0);
  });
});

test.each([
  [11, ['Boris', 'Celia'], '11 mutual connections; Boris and Celia are named.'],
  [3, ['Boris'], '3 mutual connections; Boris is named.'],
  [1, [], '1 mutual connection.'],
] as const)('%i mutuals', (count, names, text) => {
  expect(mutualsText({ count, names, namesAre: 'first-names', seenAt: epochMs(0) })).toBe(text);
});

test.each([
  ['Maya Lindqvist', 'ML'],
  ['Maximiliane Freifrau von Hohenstein', 'MH'],
  ['Cher', 'C'],
  ['نور حداد', 'نح'],
  ['李 小龙', '李小'],
  ['', ''],
])('the initials of "%s" are "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
