// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { PersonCard } from '@/components/PersonCard';
import { mutualsText } from '@/components/WaysIn';
import { initialsOf } from '@/components/way-drawing';
import { epochMs } from '@/outreach/brand';
import type { Day } from '@/outreach/calendar';
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
  way,
} from './briefings';
import { allByRole, byRole, nameOf, press, show, textOf } from './stage';

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
    expect(textOf(rows[2])).toBe(
      'You wrote Thu 12 Nov Mail, undone, Too early'.replace('Nov Mail', 'NovMail'),
    );
  });

  test('offers a reminder for the clearing day once', async () => {
    const onRemind = vi.fn<(on: Day) => void>();
    const page = await show(<PersonCard briefing={daniel} width={286} onRemind={onRemind} />);
    await press(byRole(page, 'button', 'Remind me on 3 Dec'));
    expect(onRemind).toHaveBeenCalledExactlyOnceWith(day('2026-12-03'));
    const reminded = { ...daniel, reminder: { id: 'r', day: day('2026-12-03') } };
    const again = await show(<PersonCard briefing={reminded} width={286} onRemind={onRemind} />);
    expect(allByRole(again, 'button', 'Remind me on 3 Dec')).toEqual([]);
    expect(textOf(again)).toContain('Reminder set for Thu 3 Dec.');
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
