// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { mountDashboard } from '@/components/surfaces/mount-dashboard';
import type { PossiblyOne, SamePersonPair } from '@/messaging/protocol';
import { personId } from '@/outreach/brand';
import { noonOf } from '@/outreach/calendar';
import { emailHandle, slugHandle, type Handle } from '@/outreach/handle';
import { day, maya, today } from './briefings';
import { close, FakeWorker, idle, open } from './page-stage';
import { allByRole, byRole, nameOf, press, textOf } from './stage';

let worker: FakeWorker;

afterEach(async () => {
  await close(worker);
  location.hash = '';
});

async function dashboard(hash: string, answers: ConstructorParameters<typeof FakeWorker>[0]) {
  location.hash = hash;
  worker = new FakeWorker(answers);
  return open(worker, mountDashboard);
}

function somebody(id: string, name: string, more: Partial<PossiblyOne> = {}): PossiblyOne {
  return { id: personId(id), name, handles: [], touchCount: 0, doNotContact: false, ...more };
}

const handles = (handle: Handle | undefined) => (handle ? [handle] : []);

const ann: SamePersonPair = {
  people: [
    somebody('a1', 'Ann Bell', { handles: handles(slugHandle('ann-bell')), company: 'Example Ltd' }),
    somebody('a2', 'Bell, Ann', {
      handles: handles(emailHandle('ann.bell@example.com')),
      touchCount: 3,
      lastTouchOn: day('2026-11-20'),
      doNotContact: true,
    }),
  ],
  score: 75,
  evidence: ['Same name', 'Both at Example Ltd (example.com)'],
};
const cleo: SamePersonPair = {
  people: [somebody('c1', 'Cleo Sand'), somebody('c2', 'C. Sand')],
  score: 50,
  evidence: ['“C. Sand” may be “Cleo Sand”'],
};
const place = '#/people/same';
const found = (...pairs: readonly SamePersonPair[]) => ({ 'same-person': { today, pairs } });
const decisions = () =>
  worker.requests('decide').map((request) => (request as { decision: unknown }).decision);
const labels = (page: HTMLElement) => allByRole(page, 'article').map(nameOf);

describe('the page of those who may be one person', () => {
  test('shows both with what speaks for it', async () => {
    const page = await dashboard(place, found(ann, cleo));
    expect(textOf(byRole(page, 'main'))).toContain('2 pairs may be one person.');
    const pair = byRole(page, 'article', 'Ann Bell and Bell, Ann');
    expect(textOf(pair)).toContain('Example Ltd');
    expect(textOf(pair)).toContain('linkedin.com/in/ann-bell');
    expect(textOf(pair)).toContain('ann.bell@example.com');
    expect(textOf(pair)).toContain('No message yet');
    expect(textOf(pair)).toContain('3 touches, last Fri 20 Nov');
    expect(textOf(pair)).toContain('Do not contact');
    expect(allByRole(byRole(pair, 'list', 'What speaks for it'), 'listitem').map(textOf)).toEqual(
      ann.evidence,
    );
    expect(byRole(pair, 'link', 'Bell, Ann').getAttribute('href')).toBe('#/person/a2');
  });

  test('joins two, goes on to the next pair, and takes it back', async () => {
    const page = await dashboard(place, found(ann, cleo));
    const pair = byRole(page, 'article', 'Ann Bell and Bell, Ann');
    await press(byRole(pair, 'button', 'Same person'));
    await idle();
    expect(decisions()).toEqual([{ kind: 'join-people', first: 'a1', second: 'a2' }]);
    expect(textOf(pair)).toContain('Ann Bell and Bell, Ann are one person now.');
    expect(nameOf(document.activeElement ?? page)).toBe('Cleo Sand and C. Sand');
    expect(textOf(page)).toContain('1 pair may be one person.');
    await press(byRole(pair, 'button', 'Undo'));
    await idle();
    expect(decisions().at(-1)).toEqual({
      kind: 'split-people',
      merged: 'a2',
      stayApart: false,
      at: worker.parts.now(),
    });
    expect(nameOf(document.activeElement ?? page)).toBe('Ann Bell and Bell, Ann');
    expect(textOf(page)).toContain('2 pairs may be one person.');
  });

  test('keeps two apart, and takes it back', async () => {
    const page = await dashboard(place, found(ann));
    await press(byRole(page, 'button', 'Not the same'));
    await idle();
    expect(textOf(page)).toContain('Ann Bell and Bell, Ann stay two people.');
    expect(textOf(page)).toContain('Nobody else seems to be kept twice.');
    expect(nameOf(document.activeElement ?? page)).toBe('Ann Bell and Bell, Ann');
    await press(byRole(page, 'button', 'Undo'));
    await idle();
    const kept = { kind: 'keep-apart', first: 'a1', second: 'a2', at: worker.parts.now() };
    expect(decisions()).toEqual([
      { ...kept, isApart: true },
      { ...kept, isApart: false },
    ]);
  });

  test('asks no more about two who became one by way of a third', async () => {
    const [first, second] = ann.people;
    const third = somebody('a3', 'Annie Bell');
    const pairs = [ann, { ...cleo, people: [second, third] }, { ...cleo, people: [first, third] }] as const;
    const page = await dashboard(place, found(...pairs));
    await press(byRole(byRole(page, 'article', 'Ann Bell and Bell, Ann'), 'button', 'Same person'));
    await idle();
    await press(byRole(byRole(page, 'article', 'Bell, Ann and Annie Bell'), 'button', 'Same person'));
    await idle();
    expect(decisions().at(-1)).toEqual({ kind: 'join-people', first: 'a1', second: 'a3' });
    expect(labels(page)).toEqual(['Ann Bell and Bell, Ann', 'Bell, Ann and Annie Bell']);
    expect(textOf(page)).toContain('Nobody else seems to be kept twice.');
  });

  test('asks once about those who became one, and what is said holds for both', async () => {
    const [first, second] = ann.people;
    const third = somebody('a3', 'Annie Bell');
    const page = await dashboard(
      place,
      found(ann, { ...cleo, people: [second, third] }, { ...cleo, people: [first, third] }),
    );
    await press(byRole(byRole(page, 'article', 'Ann Bell and Bell, Ann'), 'button', 'Same person'));
    await idle();
    expect(textOf(page)).toContain('1 pair may be one person.');
    await press(byRole(page, 'button', 'Not the same'));
    await idle();
    expect(textOf(page)).toContain('Nobody else seems to be kept twice.');
  });

  test('says so when a decision was not kept, and lets it be made again', async () => {
    const page = await dashboard(place, found(ann));
    worker.broken = { code: 'storage', sentence: 'The disk is full, so this was not saved.' };
    await press(byRole(page, 'button', 'Same person'));
    await idle();
    expect(textOf(byRole(page, 'alert'))).toBe('The disk is full, so this was not saved.');
    expect(byRole(page, 'button', 'Same person')).toBeDefined();
  });

  test('says that there is nobody', async () => {
    expect(textOf(await dashboard(place, found()))).toContain('Nobody seems to be kept twice.');
  });

  test('shows twenty pairs at once', async () => {
    const many = Array.from({ length: 23 }, (_, index) => ({
      ...cleo,
      people: [somebody(`m${String(index)}`, 'Cleo Sand'), somebody(`n${String(index)}`, 'C. Sand')] as const,
    }));
    const page = await dashboard(place, found(...many));
    expect(allByRole(page, 'article')).toHaveLength(20);
    await press(byRole(page, 'button', 'Show more'));
    expect(allByRole(page, 'article')).toHaveLength(23);
  });
});

test('the list of people leads there without comparing them', async () => {
  const onDisk = { touches: 0, writable: true };
  const page = await dashboard('#/people', { 'storage-state': { ...onDisk, people: 2 } });
  expect(byRole(page, 'link', 'Is somebody kept twice?').getAttribute('href')).toBe(place);
  expect(worker.requests('same-person')).toEqual([]);
  await close(worker);
  const alone = await dashboard('#/people', { 'storage-state': { ...onDisk, people: 1 } });
  expect(textOf(alone)).not.toContain('kept twice');
});

test('the page of a person says who was joined to them, and splits them again', async () => {
  const address = handles(emailHandle('ann.bell@example.com'));
  const joined = [
    { merged: personId('a2'), name: 'Bell, Ann', at: noonOf(day('2026-11-20')), handles: address },
  ];
  const page = await dashboard('#/person/a1', {
    person: { file: { briefing: maya, standings: [], joined } },
  });
  expect(textOf(page)).toContain('Joined with Bell, Ann, ann.bell@example.com, on Fri 20 Nov.');
  await press(byRole(page, 'button', 'Split again'));
  await idle();
  expect(decisions()).toEqual([
    { kind: 'split-people', merged: 'a2', stayApart: true, at: worker.parts.now() },
  ]);
  expect(textOf(document.activeElement)).toBe('Same person');
});
