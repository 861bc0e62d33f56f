// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handleIn } from '@/components/surfaces/JoinHandle';
import { mountDashboard } from '@/components/surfaces/mount-dashboard';
import { personId, touchId } from '@/outreach/brand';
import { noonOf } from '@/outreach/calendar';
import type { Standing } from '@/outreach/standing';
import { day, maya, pavel, today } from './briefings';
import { close, FakeWorker, idle, open } from './page-stage';
import { allByRole, byRole, press, settle, textOf, type } from './stage';

let worker: FakeWorker;

beforeEach(() => {
  // jsdom knows the element but not how to open it.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function closeDialog() {
    this.open = false;
  };
});

afterEach(async () => {
  await close(worker);
  location.hash = '';
});

async function dashboard(hash: string, answers: ConstructorParameters<typeof FakeWorker>[0] = {}) {
  location.hash = hash;
  worker = new FakeWorker(answers);
  return open(worker, mountDashboard);
}

const decisions = () =>
  worker.requests('decide').map((request) => (request as { decision: unknown }).decision);

describe('the dashboard', () => {
  test('names its eight pages', async () => {
    const page = await dashboard('#/');
    expect(allByRole(byRole(page, 'navigation'), 'link').map(textOf)).toEqual([
      'Today',
      'People',
      'Prospects',
      'Introductions',
      'Outcomes',
      'Import and backup',
      'Settings',
      'Self-check',
    ]);
    expect(byRole(page, 'main')).toBeDefined();
    expect(textOf(page)).toContain('On this disk: 2 people, 1,234 messages.');
  });

  test('follows the address', async () => {
    const page = await dashboard('#/people');
    expect(byRole(page, 'link', 'People').getAttribute('aria-current')).toBe('page');
    await settle(() => {
      location.hash = '#/outcomes';
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(textOf(byRole(page, 'main'))).toContain('Not built yet.');
    expect(textOf(byRole(page, 'heading', 'Outcomes'))).toBe('Outcomes');
  });

  test('says when nothing can be written', async () => {
    const storage = { people: 0, touches: 0, writable: false, problem: 'A newer Tact has written here.' };
    expect(textOf(await dashboard('#/', { 'storage-state': storage }))).toContain(
      'A newer Tact has written here.',
    );
  });
});

describe('Today', () => {
  test('shows due reminders and finishes one', async () => {
    const due = [{ id: 'r1', person: personId('maya'), name: 'Maya Lindqvist', day: day('2026-11-20') }];
    const page = await dashboard('#/', { today: { today, due } });
    expect(textOf(byRole(page, 'main'))).toContain('Tuesday 24 November');
    expect(textOf(page)).toContain('You wanted to write Fri 20 Nov.');
    await press(byRole(page, 'button', 'Finish reminder'));
    expect(textOf(document.activeElement)).toBe('Reminders');
    expect(decisions()).toEqual([{ kind: 'finish-reminder', id: 'r1', at: worker.parts.now() }]);
  });
});

describe('the list of prospects', () => {
  test('says how each of them stands, and what is not noted yet', async () => {
    const row = { person: personId('maya@1'), name: 'Maya Lindqvist', level: 'caution' } as const;
    const page = await dashboard('#/prospects', {
      prospects: { today, prospects: [{ ...row, missing: ['interests'], since: day('2026-11-17') }] },
    });
    const entry = textOf(byRole(byRole(page, 'list', 'Prospects'), 'listitem'));
    expect(entry).toContain('No reason yet');
    expect(entry).toContain('On your list since Tue 17 Nov. Not noted yet: interests.');
    expect(entry).toContain('Caution');
    expect(byRole(page, 'link', 'Maya Lindqvist').getAttribute('href')).toBe('#/person/maya%401');
  });

  test('says how to begin', async () => {
    const page = await dashboard('#/prospects', { prospects: { today, prospects: [] } });
    expect(textOf(page)).toContain('Pick about twenty people.');
  });
});

describe('the page of a person', () => {
  const person = personId('maya@1');
  const place = '#/person/maya%401';
  const standing: Standing = {
    kind: 'do-not-contact',
    id: 's1',
    since: noonOf(day('2026-11-18')),
    touch: touchId('reply'),
    quote: 'Please take me off your list.',
  };

  test('shows verdict, ways, history and addresses', async () => {
    const page = await dashboard(place, { person: { file: { briefing: maya, standings: [] } } });
    expect(worker.requests('person')).toContainEqual({ person });
    const article = byRole(page, 'article', 'Maya Lindqvist');
    expect(textOf(byRole(article, 'status'))).toMatch(/^Caution\./u);
    expect(allByRole(byRole(article, 'list', 'Ways in'), 'listitem')).toHaveLength(2);
    expect(allByRole(byRole(article, 'list', 'History'), 'listitem')).toHaveLength(1);
    expect(textOf(byRole(article, 'list', 'Addresses'))).toBe('maya@example.com');
  });

  test("shows what the user's own export tells of them", async () => {
    const notes = [{ text: 'Met at the sample fair' }];
    const profile = {
      position: 'Lead',
      company: 'Sample Ltd',
      connectedOn: day('2026-02-08'),
      ownNotes: notes,
    };
    const briefing = { ...maya, profile };
    const page = await dashboard(place, { person: { file: { briefing, standings: [] } } });
    const part = byRole(page, 'article', 'Maya Lindqvist');
    expect(textOf(part)).toContain('Connected on LinkedIn since 8 Feb 2026');
    expect(textOf(part)).toContain('Met at the sample fair');
    expect(textOf(part)).toContain('Lead, Sample Ltd');
  });

  test('says that nothing is kept', async () => {
    expect(textOf(await dashboard(place, { person: {} }))).toContain('Tact keeps nothing about this person.');
  });

  test('stops contact', async () => {
    const page = await dashboard(place, { person: { file: { briefing: maya, standings: [] } } });
    await press(byRole(page, 'button', 'Do not contact'));
    expect(decisions()).toEqual([
      {
        kind: 'set-standing',
        person,
        standing: { kind: 'do-not-contact', id: 'id-1', since: worker.parts.now() },
      },
    ]);
  });

  test('lifts a standing', async () => {
    const page = await dashboard(place, { person: { file: { briefing: pavel, standings: [standing] } } });
    expect(allByRole(page, 'button', 'Do not contact')).toEqual([]);
    expect(textOf(page)).toContain('Their words, Wed 18 Nov');
    await press(byRole(page, 'button', 'Allow contact again'));
    expect(textOf(document.activeElement)).toBe('Standing');
    expect(decisions()).toEqual([{ kind: 'lift-standing', person, standing: 's1', at: worker.parts.now() }]);
  });

  test('a lifted standing no longer stands', async () => {
    const lifted = { ...standing, liftedAt: noonOf(day('2026-11-19')) };
    const page = await dashboard(place, { person: { file: { briefing: pavel, standings: [lifted] } } });
    expect(textOf(page)).toContain('No wish and no decision against writing.');
  });

  test('joins a handle, and refuses what is none', async () => {
    const page = await dashboard(place, { person: { file: { briefing: maya, standings: [] } } });
    await type(byRole(page, 'textbox', 'Add a handle'), 'maya@');
    await press(byRole(page, 'button', 'Add this handle'));
    expect(textOf(byRole(page, 'alert'))).toBe('This is neither a mail address nor a LinkedIn profile.');
    await type(
      byRole(page, 'textbox', 'Add a handle'),
      'https://www.linkedin.com/in/Maya-Lindqvist-example/',
    );
    await press(byRole(page, 'button', 'Add this handle'));
    await idle();
    const handle = 'linkedin-slug:maya-lindqvist-example';
    expect(decisions()).toEqual([{ kind: 'join-handle', person, handle, at: worker.parts.now() }]);
  });

  test('logs an answer that Tact did not see', async () => {
    const page = await dashboard(place, { person: { file: { briefing: maya, standings: [] } } });
    const who = page.querySelector('select');
    if (!who) throw new Error('nobody can be chosen');
    await settle(() => {
      who.value = 'in';
      who.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(byRole(page, 'button', 'Mail'));
    expect(decisions()).toEqual([
      {
        kind: 'log-touch',
        id: 'id-1',
        handles: maya.asked,
        name: 'Maya Lindqvist',
        channel: 'email',
        direction: 'in',
        at: worker.parts.now(),
      },
    ]);
  });

  test('takes a prospect off the list, and puts them back', async () => {
    const prospect = { id: 'p1', addedAt: noonOf(day('2026-11-17')), dossier: { interests: 'Rowing' } };
    const page = await dashboard(place, {
      person: { file: { briefing: { ...maya, prospect }, standings: [] } },
    });
    expect(textOf(page)).toContain('On your list since Tue 17 Nov.');
    await press(byRole(page, 'button', 'Take off the list'));
    await worker.change({ person: { file: { briefing: maya, standings: [] } } });
    await press(byRole(page, 'button', 'Put back on the list'));
    const list = { kind: 'list-prospect', prospect: 'p1', at: worker.parts.now() };
    expect(decisions()).toEqual([
      { ...list, isListed: false },
      { ...list, isListed: true },
    ]);
  });

  test('forgets only after a second question', async () => {
    const page = await dashboard(place, { person: { file: { briefing: maya, standings: [] } } });
    await press(byRole(page, 'button', 'Forget this person'));
    const dialog = byRole(page, 'alertdialog', 'Forget Maya Lindqvist?') as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    await press(byRole(dialog, 'button', 'Keep'));
    expect(dialog.open).toBe(false);
    expect(decisions()).toEqual([]);
    await press(byRole(page, 'button', 'Forget this person'));
    await press(byRole(dialog, 'button', 'Forget'));
    await idle();
    expect(decisions()).toEqual([{ kind: 'forget-person', person, at: worker.parts.now() }]);
    expect(location.hash).toBe('#/people');
  });
});

test.each([
  ['Ann@Example.com', 'email:ann@example.com'],
  ['https://www.linkedin.com/in/ann-bell/?x=1', 'linkedin-slug:ann-bell'],
  ['ann-bell', 'linkedin-slug:ann-bell'],
  ['ann@', undefined],
  ['two words', undefined],
])('"%s" is the handle %s', (text, found) => {
  expect(handleIn(text)).toBe(found);
});
