// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { idle } from '../page-stage';
import { allByRole, byRole, press, settle, textOf, type } from '../stage';
import { card, choose, closeImportPage, file, importPage, withPlans } from './import-stage';
import { calendarPlan, mailPlan, oldRobin, report, robin, tablePlan } from './reports';

afterEach(closeImportPage);

describe('choosing files', () => {
  test('teaches what to bring first, and starts nothing by itself', async () => {
    const { page, start } = await importPage();
    expect(textOf(byRole(page, 'main'))).toContain('What to bring first');
    expect(start).not.toHaveBeenCalled();
  });

  test('hands them on with their folders, and says that they are looked at', async () => {
    const { page, orders, tell } = await importPage();
    const inFolder = file('Inbox.mbox');
    Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'Takeout/Mail/Inbox.mbox' });
    await choose(page, 'Choose a folder', [inFolder]);
    const files = [{ path: 'Takeout/Mail/Inbox.mbox', blob: inFolder, lastModified: 7 }];
    expect(orders).toEqual([{ kind: 'look', files }]);
    expect(textOf(page)).toContain('Looking at the files…');
    await tell({
      kind: 'plans',
      plans: [],
      refused: [{ place: 'cat.jpg', sentence: 'Of no known kind.' }],
    });
    expect(textOf(byRole(page, 'group', '1 file is not read'))).toContain('cat.jpgOf no known kind.');
    expect(textOf(page)).not.toContain('Looking at the files…');
  });

  test('takes what is dropped anywhere on the page', async () => {
    const { page, orders } = await importPage();
    const dropped = file('a.ics');
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ['Files'], items: [], files: [dropped] },
    });
    await settle(() => page.dispatchEvent(event));
    await idle();
    expect(event.defaultPrevented).toBe(true);
    expect(orders).toMatchObject([{ kind: 'look', files: [{ path: 'a.ics', blob: dropped }] }]);
  });
});

describe('a plan', () => {
  test('of mail asks which addresses are the user’s own', async () => {
    const { page, orders } = await withPlans([mailPlan]);
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
    // What was ticked and is not the user's has to be said: it may be known as theirs from before.
    expect(orders.at(-1)).toEqual({ kind: 'start', id: 'id-1', plan: 0, choices, notOwn: [robin] });
    expect(textOf(document.activeElement)).toBe('All mail.mbox');
  });

  test('of a table asks what its columns mean', async () => {
    const { page, orders } = await withPlans([tablePlan]);
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
    expect(orders.at(-1)).toEqual({ kind: 'start', id: 'id-1', plan: 0, choices });
  });

  test('goes away, and the focus stays on the page', async () => {
    const { page } = await withPlans([calendarPlan]);
    await press(byRole(page, 'button', 'Not now'));
    expect(allByRole(page, 'article')).toEqual([]);
    expect(textOf(document.activeElement)).toBe('Add files');
  });

  test('of an import that was interrupted goes on with it', async () => {
    const earlier = report({ id: 'old', state: 'interrupted', readBytes: 2_700_000_000 });
    const { page, orders } = await withPlans([mailPlan], [earlier]);
    expect(textOf(page)).toContain('Choose the same files again and it goes on where it was.');
    await press(byRole(page, 'button', 'Go on'));
    expect(orders.at(-1)).toMatchObject({ kind: 'start', id: 'old', goesOn: 'old' });
    expect(textOf(card(page, 'All mail.mbox'))).toContain('Begins…');
  });

  test('waits for the one that is read', async () => {
    const { page, orders, tell } = await withPlans([mailPlan, calendarPlan]);
    await press(allByRole(page, 'button', 'Start')[0] ?? page);
    await tell({ kind: 'report', report: report() });
    await press(byRole(page, 'button', 'Start'));
    expect(textOf(card(page, 'robin.ics'))).toContain('Waits for All mail.mbox.');
    await press(byRole(page, 'button', 'Do not read it'));
    expect(allByRole(page, 'article', 'robin.ics')).toEqual([]);
    expect(orders.at(-1)).toEqual({ kind: 'stop', id: 'id-2' });
  });
});
