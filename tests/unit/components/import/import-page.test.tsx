// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountDashboard } from '@/components/surfaces/mount-dashboard';
import type { ImportLink, ImportNews, ImportOrder, ImportReport } from '@/messaging/imports';
import { FakeWorker, close, idle, open } from '../page-stage';
import { allByRole, byRole, press, settle, textOf, type } from '../stage';
import { calendarPlan, mailPlan, oldRobin, report, tablePlan } from './reports';

let worker: FakeWorker;
let script: ReturnType<typeof importScript>;

/** A script that notes what it is told and tells what the test says. */
function importScript() {
  const orders: ImportOrder[] = [];
  const listeners = new Set<(news: ImportNews) => void>();
  const link: ImportLink = {
    tell: (order) => {
      orders.push(order);
    },
    onNews: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  const start = vi.fn(() => link);
  const tell = (...news: readonly ImportNews[]) =>
    settle(() => {
      for (const one of news) for (const listener of listeners) listener(one);
    });
  return { orders, start, tell };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function closeDialog() {
    this.open = false;
  };
});

afterEach(async () => {
  vi.useRealTimers();
  await close(worker);
  location.hash = '';
});

async function importPage(imports: readonly ImportReport[] = []) {
  location.hash = '#/import';
  worker = new FakeWorker({ imports: { imports } });
  script = importScript();
  const parts = { ...worker.parts, startImporting: script.start };
  return open(worker, (root) => {
    mountDashboard(root, parts);
  });
}

const file = (name: string) => new File(['x'], name, { lastModified: 7 });

async function choose(page: HTMLElement, label: string, files: readonly File[]) {
  const field = [...page.querySelectorAll('label')]
    .find((one) => textOf(one) === label)
    ?.querySelector('input');
  if (!field) throw new Error(`there is no ${label}`);
  await settle(() => {
    Object.defineProperty(field, 'files', { value: files, configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Opens the page with plans to decide on. */
async function withPlans(
  plans: Extract<ImportNews, { kind: 'plans' }>['plans'],
  kept: readonly ImportReport[] = [],
) {
  const page = await importPage(kept);
  await choose(page, 'Choose files', [file('a.mbox')]);
  await script.tell({ kind: 'plans', plans, refused: [] });
  return page;
}

/** Opens the page and starts the mail plan. */
async function withRunning() {
  const page = await withPlans([mailPlan]);
  await press(byRole(page, 'button', 'Start'));
  await script.tell({ kind: 'report', report: report() });
  return page;
}

const card = (page: HTMLElement, title: string) => byRole(page, 'article', title);
const progress = (page: HTMLElement) => byRole(page, 'progressbar');

describe('choosing files', () => {
  test('teaches what to bring first, and starts nothing by itself', async () => {
    const page = await importPage();
    expect(textOf(byRole(page, 'main'))).toContain('What to bring first');
    expect(script.start).not.toHaveBeenCalled();
  });

  test('hands them on with their folders, and says that they are looked at', async () => {
    const page = await importPage();
    const inFolder = file('Inbox.mbox');
    Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'Takeout/Mail/Inbox.mbox' });
    await choose(page, 'Choose a folder', [inFolder]);
    const files = [{ path: 'Takeout/Mail/Inbox.mbox', blob: inFolder, lastModified: 7 }];
    expect(script.orders).toEqual([{ kind: 'look', files }]);
    expect(textOf(page)).toContain('Looking at the files…');
    await script.tell({
      kind: 'plans',
      plans: [],
      refused: [{ place: 'cat.jpg', sentence: 'Of no known kind.' }],
    });
    expect(textOf(byRole(page, 'group', '1 file is not read'))).toContain('cat.jpgOf no known kind.');
    expect(textOf(page)).not.toContain('Looking at the files…');
  });

  test('takes what is dropped anywhere on the page', async () => {
    const page = await importPage();
    const dropped = file('a.ics');
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ['Files'], items: [], files: [dropped] },
    });
    await settle(() => page.dispatchEvent(event));
    await idle();
    expect(event.defaultPrevented).toBe(true);
    expect(script.orders).toMatchObject([{ kind: 'look', files: [{ path: 'a.ics', blob: dropped }] }]);
  });
});

describe('a plan', () => {
  test('of mail asks which addresses are the user’s own', async () => {
    const page = await withPlans([mailPlan]);
    const plan = card(page, 'All mail.mbox');
    expect(textOf(plan)).toContain('robin@example.comreceived 12,040, sent 3,120');
    const [likely, other] = allByRole(plan, 'checkbox');
    if (!likely || !other) throw new Error('there is nothing to tick');
    await press(likely);
    expect(textOf(byRole(plan, 'status'))).toContain('Tick at least one address');
    expect(byRole(plan, 'button', 'Start')).toHaveProperty('disabled', true);
    await press(other);
    await type(byRole(plan, 'textbox', 'Add an address'), 'Robin@Example.net');
    await press(byRole(plan, 'button', 'Add this address'));
    byRole(plan, 'button', 'Start').focus();
    await press(byRole(plan, 'button', 'Start'));
    const choices = { ownAddresses: [oldRobin, 'email:robin@example.net'] };
    expect(script.orders.at(-1)).toEqual({ kind: 'start', id: 'id-1', plan: 0, choices });
    expect(textOf(document.activeElement)).toBe('All mail.mbox');
  });

  test('of a table asks what its columns mean', async () => {
    const page = await withPlans([tablePlan]);
    const plan = card(page, 'contacts.csv');
    expect(textOf(plan)).toContain('Recognised as HubSpot.');
    expect(byRole(plan, 'button', 'Start')).toHaveProperty('disabled', true);
    const select = plan.querySelector<HTMLSelectElement>('select[aria-label="Meaning of Work"]');
    if (!select) throw new Error('the column has no meaning');
    await settle(() => {
      select.value = 'email';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(byRole(plan, 'button', 'Start'));
    const choices = { ownAddresses: [], meanings: ['first-name', 'email', 'nothing'] };
    expect(script.orders.at(-1)).toEqual({ kind: 'start', id: 'id-1', plan: 0, choices });
  });

  test('goes away, and the focus stays on the page', async () => {
    const page = await withPlans([calendarPlan]);
    await press(byRole(page, 'button', 'Not now'));
    expect(allByRole(page, 'article')).toEqual([]);
    expect(textOf(document.activeElement)).toBe('Add files');
  });

  test('of an import that was interrupted goes on with it', async () => {
    const earlier = report({ id: 'old', state: 'interrupted', readBytes: 2_700_000_000 });
    const page = await withPlans([mailPlan], [earlier]);
    expect(textOf(page)).toContain('Choose the same files again and it goes on where it was.');
    await press(byRole(page, 'button', 'Go on'));
    expect(script.orders.at(-1)).toMatchObject({ kind: 'start', id: 'old', goesOn: 'old' });
    expect(textOf(card(page, 'All mail.mbox'))).toContain('Begins…');
  });

  test('waits for the one that is read', async () => {
    const page = await withPlans([mailPlan, calendarPlan]);
    await press(allByRole(page, 'button', 'Start')[0] ?? page);
    await script.tell({ kind: 'report', report: report() });
    await press(byRole(page, 'button', 'Start'));
    expect(textOf(card(page, 'robin.ics'))).toContain('Waits for All mail.mbox.');
    await press(byRole(page, 'button', 'Do not read it'));
    expect(allByRole(page, 'article', 'robin.ics')).toEqual([]);
    expect(script.orders.at(-1)).toEqual({ kind: 'stop', id: 'id-2' });
  });
});

describe('an import at work', () => {
  test('says how far it is, and keeps the tab', async () => {
    const page = await withRunning();
    expect(progress(page).getAttribute('aria-valuenow')).toBe('50');
    expect(progress(page).getAttribute('aria-valuetext')).toBe('50 %, about 10 seconds left');
    expect(textOf(card(page, 'All mail.mbox'))).toContain(
      '3.1 of 6.2 GB, 50 %310 MB a second, 331 mails a second',
    );
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    await script.tell({ kind: 'report', report: report({ state: 'done' }) });
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  });

  test('goes on while the user looks at another page', async () => {
    const page = await withRunning();
    location.hash = '#/outcomes';
    await settle(() => dispatchEvent(new HashChangeEvent('hashchange')));
    expect(byRole(page, 'link', 'Import and backup 50 % read')).toBeDefined();
    await script.tell({ kind: 'report', report: report({ state: 'done' }) });
    expect(textOf(byRole(page, 'status', 'Imports'))).toContain('All mail.mbox is read.');
    location.hash = '#/import';
    await settle(() => dispatchEvent(new HashChangeEvent('hashchange')));
    await idle();
    expect(textOf(card(page, 'All mail.mbox'))).toContain('New to Tact: 3,310 mails and 418 people.');
    expect(script.start).toHaveBeenCalledTimes(1);
  });

  test('is drawn anew at most four times a second, but its end at once', async () => {
    const page = await withRunning();
    vi.useFakeTimers();
    const percent = () => progress(page).getAttribute('aria-valuenow');
    const reported = (part: number) =>
      ({ kind: 'report', report: report({ readBytes: part * 6_200_000_000 }) }) as const;
    await script.tell(reported(0.6), reported(0.7));
    expect(percent()).toBe('50');
    await settle(() => vi.advanceTimersByTime(250));
    expect(percent()).toBe('70');
    await script.tell(reported(0.8), { kind: 'report', report: report({ state: 'done' }) });
    expect(allByRole(page, 'progressbar')).toEqual([]);
    await settle(() => vi.advanceTimersByTime(1000));
    expect(allByRole(page, 'progressbar')).toEqual([]);
  });

  test('pauses, continues, and stops after a second question', async () => {
    const page = await withRunning();
    await press(byRole(page, 'button', 'Pause'));
    await script.tell({ kind: 'report', report: report({ state: 'paused' }) });
    expect(progress(page).getAttribute('aria-valuetext')).toBe('50 %, paused');
    await press(byRole(page, 'button', 'Continue'));
    const [ask, stop] = allByRole(page, 'button', 'Stop');
    await press(ask ?? page);
    expect(textOf(byRole(page, 'alertdialog'))).toContain('What was read until now stays.');
    await press(stop ?? page);
    expect(script.orders.slice(2)).toEqual(
      (['pause', 'go-on', 'stop'] as const).map((kind) => ({ kind, id: 'id-1' })),
    );
    await script.tell({ kind: 'report', report: report({ state: 'stopped' }) });
    expect(textOf(card(page, 'All mail.mbox'))).toContain('Stopped at 50 %.');
    await press(byRole(page, 'button', 'Go on'));
    expect(script.orders.at(-1)).toMatchObject({ kind: 'start', id: 'id-1', plan: 0, goesOn: 'id-1' });
  });

  test('that failed says why and what is kept', async () => {
    const page = await withRunning();
    await script.tell({ kind: 'report', report: report({ state: 'failed', sentence: 'The disk is full.' }) });
    expect(textOf(card(page, 'All mail.mbox'))).toContain(
      'Ended early at 50 %. The disk is full. What was read until then stays: 3,310 mails and 418 people.',
    );
  });

  test('in another tab is followed here', async () => {
    const page = await importPage([report({ id: 'elsewhere' })]);
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
    counts: { mails: 48_000, pairs: 37 },
    leftOut: { 'no-date': 3 },
    again: 120,
    problemCount: 2,
    problems: [{ place: 'Inbox.mbox, mail 12', sentence: 'It has no sender.' }],
  });

  test('says what it brought, what was left out, and what could not be read', async () => {
    const page = await importPage([done]);
    const shown = card(page, 'All mail.mbox');
    expect(textOf(shown)).toContain('120 mails were known already.');
    expect(textOf(shown)).toContain('48,000mails read');
    expect(textOf(shown)).toContain('3left out: no date in it');
    expect(byRole(shown, 'link', 'Decide').getAttribute('href')).toBe('#/people/same');
    await press(byRole(shown, 'button', 'Show'));
    expect(textOf(byRole(shown, 'list', 'What could not be read'))).toBe(
      'Inbox.mbox, mail 12It has no sender.',
    );
    expect(textOf(shown)).toContain('The first 1 of 2.');
  });

  test('is taken back after a second question', async () => {
    const page = await importPage([done]);
    const [ask, takeBack] = allByRole(page, 'button', 'Take back');
    await press(ask ?? page);
    expect(textOf(byRole(page, 'alertdialog'))).toContain(
      'Takes back 3,310 mails and 418 people that only this import brought. What you decided stays.',
    );
    expect(script.orders).toEqual([]);
    await press(takeBack ?? page);
    expect(script.orders).toEqual([{ kind: 'take-back', id: 'old' }]);
    await script.tell({ kind: 'taking-back', id: 'old', done: 1200, of: 3310 });
    expect(progress(page).getAttribute('aria-valuetext')).toBe('Taking back, 1,200 of 3,310');
    await script.tell({ kind: 'report', report: { ...done, state: 'taken-back' } });
    expect(textOf(card(page, 'All mail.mbox'))).toContain('taken back');
    expect(allByRole(page, 'button', 'Take back')).toEqual([]);
  });

  test('cannot be taken back twice when it fails', async () => {
    const page = await importPage([done]);
    await press(allByRole(page, 'button', 'Take back')[1] ?? page);
    expect(allByRole(page, 'button', 'Take back')).toEqual([]);
    await script.tell({ kind: 'problem', sentence: 'The disk does not answer.' });
    expect(textOf(byRole(page, 'alert'))).toBe('The disk does not answer.');
    expect(allByRole(page, 'button', 'Take back')).not.toEqual([]);
  });
});
