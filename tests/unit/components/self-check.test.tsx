// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountDashboard } from '@/components/surfaces/mount-dashboard';
import type { KnownReading } from '@/messaging/protocol';
import { noonOf } from '@/outreach/calendar';
import { epochMs } from '@/outreach/brand';
import { today } from './briefings';
import { close, FakeWorker, idle, open } from './page-stage';
import { allByRole, byRole, press, textOf } from './stage';

const foundAt = epochMs(noonOf(today));
const readings: readonly KnownReading[] = [
  { site: 'gmail', name: 'composeAnchor', rung: 0, foundAt, found: [12, 0, 0, 0] },
  { site: 'gmail', name: 'send', rung: 1, foundAt, found: [3, 4, 0] },
  { site: 'gmail', name: 'discard', found: [0] },
];
const tabs = [
  { tab: 7, site: 'gmail', title: 'Inbox' },
  { tab: 8, site: 'linkedin', title: '' },
] as const;

let worker: FakeWorker;
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
});

afterEach(async () => {
  await close(worker);
  Reflect.deleteProperty(navigator, 'clipboard');
  location.hash = '';
});

async function selfCheck(answers: ConstructorParameters<typeof FakeWorker>[0] = {}) {
  location.hash = '#/self-check';
  worker = new FakeWorker({ readings: { readings }, 'site-tabs': { tabs }, ...answers });
  return open(worker, mountDashboard);
}

async function pressAndWait(button: HTMLElement) {
  await press(button);
  await idle();
}

describe('the self-check', () => {
  test('says for each thing which selector found it last, and when', async () => {
    const page = await selfCheck();
    const [table, ...more] = page.querySelectorAll('table');
    expect(more).toEqual([]);
    expect(textOf(table?.caption)).toBe('What Tact looks for on the pages of Gmail');
    const rows = [...(table?.rows ?? [])].map((row) => [...row.cells].map(textOf));
    expect(rows).toEqual([
      ['Looked for', 'Found by selector', 'Last found'],
      ['Compose anchor', '1st of 4', 'today'],
      ['Send', '2nd of 3fallback', 'today'],
      ['Discard', 'Not seen yet'],
    ]);
    expect(table?.querySelectorAll('thead th[scope="col"]')).toHaveLength(3);
    expect(table?.querySelectorAll('tbody th[scope="row"]')).toHaveLength(3);
    expect(textOf(page)).toContain('Tact does not count yet what it finds here.');
  });

  test('copies a report of names, counts and days', async () => {
    const page = await selfCheck();
    await pressAndWait(byRole(page, 'button', 'Copy report'));
    const text = writeText.mock.calls[0]?.[0] ?? '';
    expect(text.split('\n')).toEqual([
      'Tact of an unknown version, self-check',
      navigator.userAgent,
      `gmail composeAnchor: 1st of 4, last ${today}, found 12 0 0 0`,
      `gmail send: 2nd of 3, last ${today}, found 3 4 0`,
      'gmail discard: not seen yet',
      '',
    ]);
    expect((byRole(page, 'textbox', 'Report') as HTMLTextAreaElement).value).toBe(text);
    expect(textOf(byRole(page, 'status'))).toMatch(/^Copied, \d+ bytes\.$/u);
  });

  test('selects the report where the browser does not let it be copied', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const page = await selfCheck();
    await pressAndWait(byRole(page, 'button', 'Copy report'));
    const area = byRole(page, 'textbox', 'Report') as HTMLTextAreaElement;
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
    expect(textOf(byRole(page, 'status'))).toBe('Not copied yet. The text is selected, so copy it by key.');
  });

  test('says why it knows nothing, and asks again', async () => {
    location.hash = '#/self-check';
    worker = new FakeWorker({});
    worker.broken = { code: 'storage', sentence: 'The disk is full.' };
    const page = await open(worker, mountDashboard);
    expect(allByRole(page, 'alert').map(textOf)).toContain('The disk is full.Try again');
  });
});

describe('the page of a tab', () => {
  test('is taken when its button is pressed, copied and shown', async () => {
    const html = `<!DOCTYPE html>${'<p>Xxxx</p>'.repeat(200)}`;
    const page = await selfCheck({ 'redacted-page': { html } });
    expect(worker.requests('redacted-page')).toEqual([]);
    const [first] = allByRole(page, 'button', 'Copy redacted page');
    if (first) await pressAndWait(first);
    expect(worker.requests('redacted-page')).toEqual([{ tab: 7 }]);
    expect(writeText).toHaveBeenCalledWith(html);
    const area = byRole(page, 'textbox', 'Redacted page: Inbox') as HTMLTextAreaElement;
    expect([area.value, area.readOnly]).toEqual([html, true]);
    expect(textOf(page)).toContain(
      'Every text and address is replaced. Look through it before you share it.',
    );
    expect(textOf(byRole(page, 'status'))).toBe('Copied, 3 KB.');
  });

  test('is named by its site when it has no title, and each button says which page it copies', async () => {
    const page = await selfCheck();
    const described = allByRole(page, 'button', 'Copy redacted page').map((button) =>
      textOf(page.querySelector(`#${button.getAttribute('aria-describedby') ?? ''}`)),
    );
    expect(described).toEqual(['Inbox', 'LinkedIn']);
  });

  test('that cannot be taken is said to be so, and no old one is left', async () => {
    const page = await selfCheck({ 'redacted-page': { html: '<p></p>' } });
    const [first, second] = allByRole(page, 'button', 'Copy redacted page');
    if (first) await pressAndWait(first);
    worker.broken = { code: 'refused', sentence: 'This tab shows neither Gmail nor LinkedIn now.' };
    if (second) await pressAndWait(second);
    expect(allByRole(page, 'alert').map(textOf)).toEqual(['This tab shows neither Gmail nor LinkedIn now.']);
    expect(allByRole(page, 'textbox')).toEqual([]);
  });

  test('is looked for again on demand', async () => {
    const page = await selfCheck({ 'site-tabs': { tabs: [] } });
    expect(textOf(page)).toContain('No page of Gmail or LinkedIn is open.');
    await worker.change({ 'site-tabs': { tabs: [tabs[0]] } });
    await pressAndWait(byRole(page, 'button', 'Look for open pages again'));
    expect(allByRole(page, 'button', 'Copy redacted page')).toHaveLength(1);
  });
});
