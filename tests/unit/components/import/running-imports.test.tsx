// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { idle } from '../page-stage';
import { allByRole, byRole, press, settle, textOf } from '../stage';
import { card, closeImportPage, importPage, letDialogsOpen, progress, withRunning } from './import-stage';
import { report } from './reports';

beforeEach(letDialogsOpen);

afterEach(async () => {
  vi.useRealTimers();
  await closeImportPage();
});

describe('an import at work', () => {
  test('says how far it is, and keeps the tab', async () => {
    const { page, tell } = await withRunning();
    expect(progress(page).getAttribute('aria-valuenow')).toBe('50');
    expect(progress(page).getAttribute('aria-valuetext')).toBe('50 %, about 10 seconds left');
    expect(textOf(card(page, 'All mail.mbox'))).toContain(
      '3.1 of 6.2 GB, 50 %310 MB a second, 331 mails a second',
    );
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    await tell({ kind: 'report', report: report({ state: 'done' }) });
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  });

  test('goes on while the user looks at another page', async () => {
    const { page, start, tell } = await withRunning();
    location.hash = '#/outcomes';
    await settle(() => dispatchEvent(new HashChangeEvent('hashchange')));
    expect(byRole(page, 'link', 'Import and backup 50 % read')).toBeDefined();
    await tell({ kind: 'report', report: report({ state: 'done' }) });
    expect(textOf(byRole(page, 'status', 'Imports'))).toContain('All mail.mbox is read.');
    location.hash = '#/import';
    await settle(() => dispatchEvent(new HashChangeEvent('hashchange')));
    await idle();
    expect(textOf(card(page, 'All mail.mbox'))).toContain('New to Tact: 3,310 mails and 418 people.');
    expect(start).toHaveBeenCalledTimes(1);
  });

  test('is drawn anew at most four times a second, but its end at once', async () => {
    const { page, tell } = await withRunning();
    vi.useFakeTimers();
    const percent = () => progress(page).getAttribute('aria-valuenow');
    const reported = (part: number) =>
      ({ kind: 'report', report: report({ readBytes: part * 6_200_000_000 }) }) as const;
    await tell(reported(0.6), reported(0.7));
    expect(percent()).toBe('50');
    await settle(() => vi.advanceTimersByTime(250));
    expect(percent()).toBe('70');
    await tell(reported(0.8), { kind: 'report', report: report({ state: 'done' }) });
    expect(allByRole(page, 'progressbar')).toEqual([]);
    await settle(() => vi.advanceTimersByTime(1000));
    expect(allByRole(page, 'progressbar')).toEqual([]);
  });

  test('pauses, continues, and stops after a second question', async () => {
    const { page, orders, tell } = await withRunning();
    await press(byRole(page, 'button', 'Pause'));
    await tell({ kind: 'report', report: report({ state: 'paused' }) });
    expect(progress(page).getAttribute('aria-valuetext')).toBe('50 %, paused');
    await press(byRole(page, 'button', 'Continue'));
    const [ask, stop] = allByRole(page, 'button', 'Stop');
    await press(ask ?? page);
    expect(textOf(byRole(page, 'alertdialog'))).toContain('What was read until now stays.');
    await press(stop ?? page);
    expect(orders.slice(2)).toEqual(
      (['pause', 'go-on', 'stop'] as const).map((kind) => ({ kind, id: 'id-1' })),
    );
    await tell({ kind: 'report', report: report({ state: 'stopped' }) });
    expect(textOf(card(page, 'All mail.mbox'))).toContain('Stopped at 50 %.');
    await press(byRole(page, 'button', 'Go on'));
    expect(orders.at(-1)).toMatchObject({ kind: 'start', id: 'id-1', plan: 0, goesOn: 'id-1' });
  });

  test('that failed says why and what is kept', async () => {
    const { page, tell } = await withRunning();
    await tell({ kind: 'report', report: report({ state: 'failed', sentence: 'The disk is full.' }) });
    expect(textOf(card(page, 'All mail.mbox'))).toContain(
      'Ended early at 50 %. The disk is full. What was read until then stays: 3,310 mails and 418 people.',
    );
  });

  test('in another tab is followed here', async () => {
    const { page, worker } = await importPage([report({ id: 'elsewhere' })]);
    expect(textOf(card(page, 'All mail.mbox'))).toContain('Being read in another tab.');
    expect(allByRole(card(page, 'All mail.mbox'), 'button')).toEqual([]);
    await worker.change({ imports: { imports: [report({ id: 'elsewhere', state: 'done' })] } });
    expect(textOf(card(page, 'All mail.mbox'))).toContain('New to Tact');
  });
});

describe('an import that is done', () => {
  const done = report({
    id: 'old',
    state: 'done',
    counts: { mails: 48_000 },
    leftOut: { 'no-date': 3 },
    again: 120,
    problemCount: 2,
    problems: [{ place: 'Inbox.mbox, mail 12', sentence: 'It has no sender.' }],
  });

  test('says what it brought, what was left out, and what could not be read', async () => {
    const { page } = await importPage([done]);
    const shown = card(page, 'All mail.mbox');
    expect(textOf(shown)).toContain('120 mails were known already.');
    expect(textOf(shown)).toContain('48,000mails in the file');
    expect(textOf(shown)).toContain('3left out: without a date');
    await press(byRole(shown, 'button', 'Show'));
    expect(textOf(byRole(shown, 'list', 'What needs a look'))).toBe('Inbox.mbox, mail 12It has no sender.');
    expect(textOf(shown)).toContain('The first 1 of 2.');
  });

  test('is taken back after a second question', async () => {
    const { page, orders, tell } = await importPage([done]);
    const [ask, takeBack] = allByRole(page, 'button', 'Take back');
    await press(ask ?? page);
    expect(textOf(byRole(page, 'alertdialog'))).toContain(
      'Takes back 3,310 mails and 418 people that only this import brought. What you decided stays.',
    );
    expect(orders).toEqual([]);
    await press(takeBack ?? page);
    expect(orders).toEqual([{ kind: 'take-back', id: 'old' }]);
    await tell({ kind: 'taking-back', id: 'old', done: 4, of: 7 });
    expect(progress(page).getAttribute('aria-valuetext')).toBe('57 % taken back');
    await tell({ kind: 'report', report: { ...done, state: 'taken-back' } });
    expect(textOf(card(page, 'All mail.mbox'))).toContain('taken back');
    expect(allByRole(page, 'button', 'Take back')).toEqual([]);
  });

  test('cannot be taken back twice when it fails', async () => {
    const { page, tell } = await importPage([done]);
    await press(allByRole(page, 'button', 'Take back')[1] ?? page);
    expect(allByRole(page, 'button', 'Take back')).toEqual([]);
    await tell({ kind: 'problem', sentence: 'The disk does not answer.' });
    expect(textOf(byRole(page, 'alert'))).toBe('The disk does not answer.');
    expect(allByRole(page, 'button', 'Take back')).not.toEqual([]);
  });

  test('may have brought somebody who is known by another address', async () => {
    const { page, tell, worker } = await withRunning();
    expect(textOf(page)).not.toContain('kept twice');
    await tell({ kind: 'report', report: done });
    expect(textOf(page)).toContain('Somebody may be kept twice now');
    // To compare everybody takes seconds, and belongs to the page of its own.
    expect(worker.requests('same-person')).toEqual([]);
    expect(byRole(page, 'link', 'Compare').getAttribute('href')).toBe('#/people/same');
  });
});
