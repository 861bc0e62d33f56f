import { describe, expect, it } from 'vitest';
import { commands } from '@/messaging/commands';
import type { Caller } from '@/messaging/protocol';
import { defaultPolicy } from '@/outreach/policy';
import { admits, handle, mail } from './admission';

const tie = {
  kind: 'tie',
  handles: ['linkedin-slug:ann'],
  tie: {
    kind: 'linkedin-mutual',
    connector: { name: 'Boris', nameIs: 'first-name', handles: [] },
    seenAt: 1,
  },
};

describe('a site\u2019s reader', () => {
  it.each([
    'people',
    'person',
    'prospects',
    'today',
    'imports',
    'settings',
    'storage-state',
    'page-of-tab',
    'readings',
    'site-tabs',
    'redacted-page',
    'same-person',
  ] as const)('may not call %s', (command) => {
    expect(commands[command].gmail).toBeUndefined();
    expect(commands[command].linkedin).toBeUndefined();
    expect(commands[command].page).toBeDefined();
  });

  it.each(['hello', 'show-surface', 'bring-scripts', 'report-page', 'report-readings'] as const)(
    'and nobody else may call %s',
    (command) => {
      expect(Object.keys(commands[command])).toEqual(['gmail', 'linkedin']);
    },
  );

  it('may not say which scripts come', () => {
    expect(admits('gmail', 'bring-scripts', {})).toBe(true);
    expect(admits('gmail', 'bring-scripts', { file: '/other.js' })).toBe(false);
  });

  it.each<readonly [string, object]>([
    ['give-consent', { consent: { gmail: true, linkedin: 'overlay' } }],
    ['change-policy', { policy: defaultPolicy }],
    ['keep-subjects', { keep: true }],
    ['set-standing', { person: 'p', standing: { id: 's', kind: 'do-not-contact', since: 1 } }],
    ['lift-standing', { person: 'p', standing: 's', at: 1 }],
    ['join-handle', { person: 'p', handle, at: 1 }],
    ['finish-reminder', { id: 'r', at: 1 }],
    ['forget-person', { person: 'p', at: 1 }],
    ['list-prospect', { prospect: 'p', isListed: false, at: 1 }],
    ['own-address', { handle, isOwn: true, at: 1 }],
    ['join-people', { first: 'p', second: 'q' }],
    ['keep-apart', { first: 'p', second: 'q', isApart: true, at: 1 }],
    ['split-people', { merged: 'q', stayApart: true, at: 1 }],
  ])('may not decide %s', (kind, rest) => {
    const decision = { kind, ...rest };
    expect(admits('gmail', 'decide', { decision })).toBe(false);
    expect(admits('linkedin', 'decide', { decision })).toBe(false);
    expect(admits('page', 'decide', { decision })).toBe(true);
  });

  it('may set a reminder', () => {
    const decision = { kind: 'remind', id: 'r', handles: [handle], name: 'Ann', day: '2026-12-03', at: 1 };
    expect(admits('gmail', 'decide', { decision })).toBe(true);
    expect(admits('gmail', 'decide', { decision: { ...decision, day: '2026-02-31' } })).toBe(false);
  });

  it('may touch only handles of its own kind', () => {
    const ask = { channel: 'email' };
    const remind = { kind: 'remind', id: 'r', name: 'Ann', day: '2026-12-03', at: 1 };
    const person = { kind: 'person', seenAt: 1 };
    const slug = 'linkedin-slug:ann';
    const requests = (handles: readonly string[]) =>
      [
        ['brief', { asks: [{ ...ask, handles }] }],
        ['report-page', { report: { state: 'people', asks: [{ ...ask, handles }] } }],
        ['decide', { decision: { ...remind, handles } }],
      ] as const;
    const admitted = (caller: Caller, handles: readonly string[]) =>
      requests(handles).map(([command, request]) => admits(caller, command, request));
    expect(admitted('gmail', [handle])).toEqual([true, true, true]);
    expect(admitted('linkedin', [slug, 'linkedin-member:7'])).toEqual([true, true, true]);
    for (const handles of [[slug], [handle, slug]]) {
      expect(admitted('gmail', handles)).toEqual([false, false, false]);
      expect(admits('gmail', 'record', { sightings: [{ ...mail, handles }] })).toBe(false);
    }
    expect(admits('linkedin', 'record', { sightings: [{ ...person, handles: [handle] }] })).toBe(false);
    for (const handles of [[handle], [handle, slug]]) {
      expect(admitted('linkedin', handles)).toEqual([false, false, false]);
      expect(admits('linkedin', 'record', { sightings: [{ ...tie, handles }] })).toBe(false);
      const connector = { ...tie.tie.connector, handles };
      const withConnector = { ...tie, tie: { ...tie.tie, connector } };
      expect(admits('linkedin', 'record', { sightings: [withConnector] })).toBe(false);
    }
    expect(admits('linkedin', 'record', { sightings: [{ ...person, handles: [slug] }] })).toBe(true);
    expect(admits('gmail', 'record', { sightings: [{ ...person, handles: [handle] }] })).toBe(false);
  });

  it('may join three addresses to somebody whom LinkedIn shows, and no more', () => {
    const admitted = (...handles: readonly string[]) =>
      admits('linkedin', 'record', { sightings: [{ kind: 'person', seenAt: 1, handles }] });
    const emails = ['a', 'b', 'c', 'd'].map((name) => `email:${name}@example.com`);
    expect(admitted('linkedin-slug:ann', ...emails.slice(0, 3))).toBe(true);
    expect(admitted('linkedin-slug:ann', ...emails)).toBe(false);
    expect(admitted(...emails.slice(0, 3))).toBe(false);
    expect(admitted()).toBe(false);
    const slugs = Array.from({ length: 11 }, (_, index) => `linkedin-slug:ann-${String(index)}`);
    expect(admitted(...slugs)).toBe(false);
  });

  it('may tell what a profile shows, in bounded sizes', () => {
    const admitted = (facts: object) =>
      admits('linkedin', 'record', {
        sightings: [{ kind: 'person', seenAt: 1, handles: ['linkedin-slug:ann'], ...facts }],
      });
    const role = { company: 'Sample Ltd', current: true, startYear: 2020 };
    const facts = {
      school: 'x',
      about: 'x',
      connection: 'pending',
      experience: [role],
      education: [{ school: 'x' }],
      interests: ['x'],
      groups: ['x'],
      highlights: ['x'],
    };
    expect(admitted(facts)).toBe(true);
    expect(admitted({ interests: Array.from({ length: 61 }, String) })).toBe(false);
    expect(admitted({ about: 'x'.repeat(513) })).toBe(false);
    expect(admitted({ experience: [{ ...role, startYear: 20_200 }] })).toBe(false);
    expect(admitted({ experience: [{ ...role, note: 'x' }] })).toBe(false);
    expect(admitted({ connection: 'friend' })).toBe(false);
  });

  it('may name ten handles of one person, our own pages fifty', () => {
    const handles = (count: number) =>
      Array.from({ length: count }, (_, index) => `email:a${String(index)}@example.com`);
    const asks = (count: number) => ({ asks: [{ handles: handles(count), channel: 'email' }] });
    expect([10, 11].map((count) => admits('gmail', 'brief', asks(count)))).toEqual([true, false]);
    expect([50, 51].map((count) => admits('page', 'brief', asks(count)))).toEqual([true, false]);
  });

  it.each<readonly [string, object]>([
    ['log-touch', { id: 'l', channel: 'call', direction: 'out', at: 1 }],
    ['add-prospect', { id: 'p', dossier: { reason: 'Grid' }, at: 1 }],
    ['edit-dossier', { dossier: { interests: '' }, at: 1 }],
    ['take-introduction-step', { id: 'i', connector: { person: 'b' }, state: 'opinion-asked', at: 1 }],
  ])('may decide %s on LinkedIn about a profile, with no more than the form takes', (kind, rest) => {
    const decision = { kind, name: 'Ann', handles: ['linkedin-slug:ann'], ...rest };
    expect(admits('linkedin', 'decide', { decision })).toBe(true);
    expect(admits('page', 'decide', { decision })).toBe(true);
    expect(admits('gmail', 'decide', { decision })).toBe(false);
    const refused = [
      { handles: [handle] },
      { handles: [] },
      { dossier: { reason: 'x'.repeat(4_001) } },
      { dossier: { other: 'x' } },
      { state: 'married' },
      { channel: 'inmail' },
      { connector: { handles: [handle], name: 'Boris' } },
      { person: 'p' },
    ];
    for (const change of refused)
      expect(
        admits('linkedin', 'decide', { decision: { ...decision, ...change } }),
        JSON.stringify(change),
      ).toBe(false);
  });

  it('may place the overlay on LinkedIn, within the window', () => {
    const placed = (height: number) => ({
      decision: { kind: 'place-overlay', place: { side: 'start', height, isFolded: true } },
    });
    expect([0, 0.5, 1, 1.1, -1].map((height) => admits('linkedin', 'decide', placed(height)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(admits('gmail', 'decide', placed(0.5))).toBe(false);
  });

  it('may add only what its own site can show', () => {
    expect(admits('gmail', 'record', { sightings: [mail] })).toBe(true);
    expect(admits('linkedin', 'record', { sightings: [mail] })).toBe(false);
    expect(admits('linkedin', 'record', { sightings: [tie] })).toBe(true);
    expect(admits('gmail', 'record', { sightings: [tie] })).toBe(false);
    expect(admits('page', 'record', { sightings: [mail, tie] })).toBe(true);
  });

  it.each([
    ['an import', { source: 'imported' }],
    ['a LinkedIn message', { channel: 'linkedin-message' }],
    ['a touch with the id of another site', { id: 'linkedin:1' }],
    ['a moment before 1970', { at: -1 }],
    ['a handle that is not canonical', { handles: ['email:Ann@Example.com'] }],
    ['no handle', { handles: [] }],
    ['a key that is not in the schema', { body: 'text' }],
    ['a subject of a megabyte', { subject: 'x'.repeat(1_000_000) }],
  ])('from Gmail may not add %s', (_name, change) => {
    expect(admits('gmail', 'record', { sightings: [{ ...mail, ...change }] })).toBe(false);
  });

  it('may not undo a touch of another site', () => {
    const undone = { kind: 'touch-state', id: 'linkedin:1', state: 'undone', seenAt: 1 };
    expect(admits('gmail', 'record', { sightings: [undone] })).toBe(false);
    expect(admits('linkedin', 'record', { sightings: [undone] })).toBe(true);
  });
});

it.each([
  [
    {
      unansweredTouches: { windowDays: 14, cautionFrom: 4, holdFrom: 3 },
      businessDayGap: { cautionBelow: 5, holdBelow: 3 },
    },
  ],
  [
    {
      unansweredTouches: { windowDays: 14, cautionFrom: 2, holdFrom: 3 },
      businessDayGap: { cautionBelow: 2, holdBelow: 3 },
    },
  ],
  [
    {
      unansweredTouches: { windowDays: 0, cautionFrom: 2, holdFrom: 3 },
      businessDayGap: { cautionBelow: 5, holdBelow: 3 },
    },
  ],
  [{}],
])('a policy that contradicts itself is refused: %j', (policy) => {
  expect(admits('page', 'decide', { decision: { kind: 'change-policy', policy } })).toBe(false);
});
