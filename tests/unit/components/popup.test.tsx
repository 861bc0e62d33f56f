// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountPopup } from '@/components/surfaces/mount-popup';
import { mountSidePanel } from '@/components/surfaces/mount-side-panel';
import { personId } from '@/outreach/brand';
import type { Briefing } from '@/outreach/briefing';
import { defaultSettings } from '@/outreach/settings';
import { briefing, daniel, day, handle, maya, today } from './briefings';
import { close, FakeWorker, idle, open } from './page-stage';
import { allByRole, byRole, press, textOf, type } from './stage';

const ask = { handles: [handle('daniel@example.com')], channel: 'email' } as const;
const people = { site: 'gmail', report: { state: 'people', asks: [ask] } } as const;

let worker: FakeWorker;

afterEach(async () => {
  await close(worker);
});

async function popup(answers: ConstructorParameters<typeof FakeWorker>[0]) {
  worker = new FakeWorker(answers);
  return open(worker, mountPopup);
}

describe('the popup', () => {
  test('has a main, a searchbox, and the headings This page and Today', async () => {
    const main = byRole(await popup({}), 'main');
    expect(byRole(main, 'searchbox', 'Find a person')).toBeDefined();
    expect(allByRole(main, 'heading').map(textOf)).toEqual(['Tact', 'This page', 'Today']);
    expect(textOf(main)).toContain('Nothing on this page.');
    expect(textOf(main)).toContain('Caught up.');
  });

  test('shows the people of this page, worst first', async () => {
    const page = await popup({
      'page-of-tab': people,
      brief: { briefings: [briefing('Ines Carvalho'), maya, daniel] },
    });
    expect(worker.requests('page-of-tab')).toContainEqual({ tab: 7 });
    expect(worker.requests('brief')).toContainEqual({ asks: [ask] });
    expect(allByRole(page, 'status').map((status) => textOf(status).split('.')[0])).toEqual([
      'Hold',
      'Caution',
      'Clear',
    ]);
  });

  test.each([
    ['gmail', [daniel], 'Gmail, to Daniel Okafor'],
    ['gmail', [daniel, maya, briefing('Ines Carvalho')], 'Gmail, to Daniel Okafor and 2 others'],
    ['linkedin', [daniel], 'LinkedIn, Daniel Okafor'],
    ['linkedin', [], 'LinkedIn'],
  ] as const)('says where it is: %s', async (site, briefings, text) => {
    const page = await popup({ 'page-of-tab': { ...people, site }, brief: { briefings } });
    expect(textOf(page.querySelector('.where'))).toBe(text);
  });

  test.each([
    ['linkedin', 'side-panel', 1],
    ['linkedin', 'overlay', 0],
    ['gmail', 'side-panel', 0],
  ] as const)('on %s with %s: %i ways into the side panel', async (site, linkedin, count) => {
    const settings = { ...defaultSettings, consent: { gmail: true, linkedin } };
    worker = new FakeWorker({ 'page-of-tab': { site }, settings });
    const openSidePanel = vi.fn();
    const parts = { ...worker.parts, openSidePanel };
    const page = await open(worker, (root) => {
      mountPopup(root, parts);
    });
    const doors = allByRole(page, 'button', 'Open side panel');
    expect(doors).toHaveLength(count);
    for (const door of doors) await press(door);
    expect(openSidePanel).toHaveBeenCalledTimes(count);
  });

  test('offers no side panel where the browser has none', async () => {
    const settings = { ...defaultSettings, consent: { gmail: true, linkedin: 'side-panel' as const } };
    const page = await popup({ 'page-of-tab': { site: 'linkedin' }, settings });
    expect(allByRole(page, 'button', 'Open side panel')).toEqual([]);
  });

  test('says that a page was not understood', async () => {
    const page = await popup({
      'page-of-tab': {
        site: 'linkedin',
        report: { state: 'not-understood', asks: [], note: 'LinkedIn has changed this page.' },
      },
    });
    expect(textOf(byRole(page, 'status'))).toBe('Not checked. LinkedIn has changed this page.');
  });

  test('names the next reminder when all is done', async () => {
    const next = { id: 'r', person: personId('p'), name: 'Maya Lindqvist', day: day('2026-11-26') };
    expect(textOf(await popup({ today: { today, due: [], next } }))).toContain(
      'Caught up. The next reminder is for Thu 26 Nov.',
    );
  });

  test('opens the person of a reminder', async () => {
    const due = [{ id: 'r', person: personId('maya 1'), name: 'Maya Lindqvist', day: today }];
    const page = await popup({ today: { today, due } });
    await press(byRole(page, 'button', 'Maya LindqvistYou wanted to write today'));
    expect(worker.opened).toEqual(['#/person/maya%201']);
  });

  test('finds a person', async () => {
    const found = {
      id: personId('maya'),
      name: 'Maya Lindqvist',
      handles: ['email:maya@example.com'],
      touchCount: 3,
      doNotContact: true,
    };
    const page = await popup({
      people: ({ search }) => (search === 'maya' ? { people: [found], total: 1 } : { people: [], total: 0 }),
    });
    await type(byRole(page, 'searchbox'), 'nobody');
    await idle();
    expect(textOf(page)).toContain('Nobody by that name or address.');
    await type(byRole(page, 'searchbox'), 'maya');
    await idle();
    await press(
      byRole(page, 'button', 'Maya LindqvistDo not contact \u00b7 maya@example.com \u00b7 3 touches'),
    );
    expect(worker.opened).toEqual(['#/person/maya']);
  });

  test.each([
    [{ gmail: true, linkedin: 'side-panel' }, 'Checking Gmail and LinkedIn'],
    [{ gmail: true, linkedin: 'off' }, 'Checking Gmail'],
    [{ gmail: false, linkedin: 'off' }, 'Checking nothing yet'],
  ] as const)('says what is checked: %o', async (consent, text) => {
    const settings = { ...defaultSettings, consent };
    const page = await popup({ settings });
    expect(textOf(page.querySelector('.foot'))).toBe(`${text}Open Tact`);
  });

  test('follows what is kept', async () => {
    const page = await popup({ 'page-of-tab': people, brief: { briefings: [daniel] } });
    await worker.change({ brief: { briefings: [maya] } });
    expect(textOf(byRole(page, 'status'))).toMatch(/^Caution/u);
  });

  test('says why it has no answer, and tries again', async () => {
    const page = await popup({ 'page-of-tab': people, brief: { briefings: [daniel] } });
    worker.broken = { code: 'no-answer', sentence: 'Tact did not answer in time.' };
    await worker.change({});
    expect(allByRole(page, 'alert').map(textOf)[0]).toContain('Tact did not answer in time.');
    worker.broken = undefined;
    await press(allByRole(page, 'button', 'Try again')[0] as HTMLElement);
    await idle();
    expect(textOf(byRole(page, 'status'))).toMatch(/^Hold/u);
  });
});

describe('the side panel', () => {
  test('names the act, with whom the user is about to write to first', async () => {
    const asks = [
      { handles: maya.asked, channel: 'inmail' } as const,
      { handles: daniel.asked, channel: 'linkedin-message' } as const,
    ];
    worker = new FakeWorker({
      'page-of-tab': { site: 'linkedin', report: { state: 'people', approach: 'inmail', asks } },
      brief: { briefings: [maya, daniel] },
    });
    const page = await open(worker, mountSidePanel);
    const [first] = allByRole(page, 'article').map(textOf);
    expect(first).toContain('You are about to send Maya an InMail.');
    expect(textOf(page).match(/You are about to/gu)).toHaveLength(1);
  });

  test('follows the tab in front', async () => {
    const seen = (briefing: Briefing) => ({
      'page-of-tab': {
        site: 'linkedin' as const,
        report: { state: 'people' as const, asks: [{ handles: briefing.asked, channel: 'email' as const }] },
      },
      brief: { briefings: [briefing] },
    });
    worker = new FakeWorker(seen(daniel));
    const page = await open(worker, mountSidePanel);
    expect(byRole(page, 'article', 'Daniel Okafor')).toBeDefined();
    await worker.change(seen(maya));
    expect(allByRole(page, 'article', 'Daniel Okafor')).toEqual([]);
    expect(byRole(page, 'article', 'Maya Lindqvist')).toBeDefined();
  });

  test('is the same landmark with the same article, and reminds', async () => {
    worker = new FakeWorker({
      'page-of-tab': { ...people, site: 'linkedin' },
      brief: { briefings: [daniel] },
    });
    const page = await open(worker, mountSidePanel);
    const article = byRole(byRole(page, 'complementary', 'Tact'), 'article', 'Daniel Okafor');
    await press(byRole(article, 'button', 'Remind me on 3 Dec'));
    expect(worker.requests('decide')).toEqual([
      {
        decision: {
          kind: 'remind',
          id: 'id-1',
          handles: daniel.handles,
          name: 'Daniel Okafor',
          day: '2026-12-03',
          at: worker.parts.now(),
        },
      },
    ]);
  });

  test('says that nothing is on this page', async () => {
    worker = new FakeWorker({});
    expect(textOf(await open(worker, mountSidePanel))).toContain('Nothing on this page.');
  });
});
