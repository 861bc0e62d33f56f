import { describe, expect, test } from 'vitest';
import { deskAfter, emptyDesk, type Desk } from '@/components/surfaces/import/import-desk';
import { allImports, earlierImport } from '@/components/surfaces/import/earlier-imports';
import { whyNotYet } from '@/components/surfaces/import/plan-choices';
import type { ImportNews } from '@/messaging/imports';
import { epochMs } from '@/outreach/brand';
import { calendarPlan, mailPlan, report, robin, tablePlan } from './reports';

const after = (...news: readonly ImportNews[]): Desk => news.reduce(deskAfter, emptyDesk);

describe('plans', () => {
  test('keep their numbers when more files are chosen', () => {
    const desk = after(
      { kind: 'plans', plans: [mailPlan], refused: [] },
      { kind: 'plans', plans: [calendarPlan, tablePlan], refused: [] },
    );
    expect(desk.open.map(({ number, plan }) => [number, plan.title])).toEqual([
      [0, 'All mail.mbox'],
      [1, 'robin.ics'],
      [2, 'contacts.csv'],
    ]);
  });

  test('of the same files are asked about once', () => {
    const plans: ImportNews = { kind: 'plans', plans: [mailPlan], refused: [] };
    expect(after(plans, plans).open.map(({ number }) => number)).toEqual([1]);
  });
});

describe('what a screen reader is told', () => {
  const at = (readBytes: number) => ({ kind: 'report', report: report({ readBytes }) }) as const;

  test('is the beginning, each quarter once, and the end', () => {
    const reports = [0, 0.1, 0.26, 0.3, 0.51, 0.6, 0.76].map((part) => at(part * 6_200_000_000));
    const done: ImportNews = { kind: 'report', report: report({ state: 'done' }) };
    const said = [...reports, done].map((_, index, all) => after(...all.slice(0, index + 1)).said);
    expect([...new Set(said)]).toEqual([
      'Reading All mail.mbox.',
      'A quarter of All mail.mbox is read.',
      'Half of All mail.mbox is read.',
      'Three quarters of All mail.mbox is read.',
      'All mail.mbox is read. It brought 3,310 mails and 418 people.',
    ]);
  });

  test('is why an import failed', () => {
    const failed = report({ state: 'failed', sentence: 'The disk is full.' });
    expect(after(at(0), { kind: 'report', report: failed }).said).toBe(
      'Reading All mail.mbox ended early. The disk is full.',
    );
  });
});

test('a problem ends looking and taking back', () => {
  const desk = after(
    { kind: 'looking', isLooking: true },
    { kind: 'taking-back', id: 'a', done: 1, of: 9 },
    { kind: 'problem', sentence: 'The disk does not answer.' },
  );
  expect(desk).toMatchObject({ isLooking: false, problem: 'The disk does not answer.' });
  expect(desk.jobs[0]?.takingBack).toBeUndefined();
});

test('an import that is taken back stays so when its last figure comes late', () => {
  const desk = after(
    { kind: 'taking-back', id: 'id-1', done: 6, of: 7 },
    { kind: 'report', report: report({ state: 'taken-back' }) },
    { kind: 'taking-back', id: 'id-1', done: 7, of: 7 },
  );
  expect(desk.jobs).toEqual([{ id: 'id-1', report: report({ state: 'taken-back' }) }]);
});

test('an import that cannot begin is gone', () => {
  const waiting = [
    { id: 'a', begun: { number: 0, plan: mailPlan, choices: { ownAddresses: [] } } },
    { id: 'b' },
  ];
  const problem = { kind: 'problem', sentence: 'These are other files.', id: 'a' } as const;
  expect(deskAfter({ ...emptyDesk, jobs: waiting }, problem).jobs.map(({ id }) => id)).toEqual(['b']);
});

describe('the import of the same files', () => {
  const older = report({ id: 'older', state: 'done', startedAt: epochMs(1) });
  const newer = report({ id: 'newer', state: 'interrupted', startedAt: epochMs(2) });

  test('is the newest that was not taken back', () => {
    expect(earlierImport(mailPlan, [older, newer])?.id).toBe('newer');
    expect(earlierImport(mailPlan, [older, { ...newer, state: 'taken-back' }])?.id).toBe('older');
  });

  test.each([{ title: 'All mail-2.mbox' }, { sourceBytes: 1 }, { kind: 'contacts' }] as const)(
    'is none with another %o',
    (change) => {
      expect(earlierImport(mailPlan, [{ ...newer, ...change }])).toBeUndefined();
    },
  );
});

test('this tab knows its imports best, but not what another has taken back', () => {
  const kept = [report({ id: 'a', readBytes: 1 }), report({ id: 'b', state: 'taken-back' })];
  const own = [report({ id: 'a', readBytes: 2 }), report({ id: 'b', state: 'done' })];
  expect(allImports(kept, own)).toEqual([own[0], kept[1]]);
});

describe('an import cannot begin', () => {
  test('with mail of nobody', () => {
    expect(whyNotYet(mailPlan, { ownAddresses: [] })).toContain('Tick at least one address');
    expect(whyNotYet(mailPlan, { ownAddresses: [robin] })).toBeUndefined();
    expect(whyNotYet(calendarPlan, { ownAddresses: [] })).toBeUndefined();
  });

  test('with a table that knows people by nothing', () => {
    expect(whyNotYet(tablePlan, { ownAddresses: [], meanings: ['name', 'company'] })).toContain(
      'which column',
    );
    expect(whyNotYet(tablePlan, { ownAddresses: [], meanings: ['name', 'linkedin'] })).toBeUndefined();
  });
});
