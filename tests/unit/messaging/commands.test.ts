import { describe, expect, it } from 'vitest';
import { commands } from '@/messaging/commands';
import type { Caller, CommandName } from '@/messaging/protocol';

const handle = 'email:ann@example.com';
const mail = {
  kind: 'touch',
  id: 'gmail:sam@example.com:1',
  message: 'gmail:sam@example.com:1',
  handles: [handle],
  channel: 'email',
  direction: 'out',
  at: 1_764_000_000_000,
  state: 'pending',
  source: 'seen',
};
const tie = {
  kind: 'tie',
  handles: ['linkedin-slug:ann'],
  tie: {
    kind: 'linkedin-mutual',
    connector: { name: 'Boris', nameIs: 'first-name', handles: [] },
    seenAt: 1,
  },
};

const admits = (caller: Caller, command: CommandName, request: unknown) =>
  commands[command][caller]?.safeParse(request).success ?? false;

describe('a site\u2019s reader', () => {
  it.each(['people', 'person', 'today', 'settings', 'storage-state', 'page-of-tab'] as const)(
    'may not call %s',
    (command) => {
      expect(commands[command].gmail).toBeUndefined();
      expect(commands[command].linkedin).toBeUndefined();
      expect(commands[command].page).toBeDefined();
    },
  );

  it.each(['give-consent', 'change-policy', 'forget-person', 'lift-standing', 'join-handle', 'set-standing'])(
    'may not decide %s',
    (kind) => {
      const decision = {
        kind,
        person: 'p',
        at: 1,
        standing: 's',
        handle,
        consent: { gmail: true, linkedin: 'overlay' },
      };
      expect(admits('gmail', 'decide', { decision })).toBe(false);
      expect(admits('linkedin', 'decide', { decision })).toBe(false);
    },
  );

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
    for (const handles of [[handle], [handle, slug]]) {
      expect(admitted('linkedin', handles)).toEqual([false, false, false]);
      expect(admits('linkedin', 'record', { sightings: [{ ...person, handles }] })).toBe(false);
      expect(admits('linkedin', 'record', { sightings: [{ ...tie, handles }] })).toBe(false);
      const connector = { ...tie.tie.connector, handles };
      const withConnector = { ...tie, tie: { ...tie.tie, connector } };
      expect(admits('linkedin', 'record', { sightings: [withConnector] })).toBe(false);
    }
    expect(admits('linkedin', 'record', { sightings: [{ ...person, handles: [slug] }] })).toBe(true);
    expect(admits('gmail', 'record', { sightings: [{ ...person, handles: [handle] }] })).toBe(false);
  });

  it('may name ten handles of one person, our own pages fifty', () => {
    const handles = (count: number) =>
      Array.from({ length: count }, (_, index) => `email:a${String(index)}@example.com`);
    const asks = (count: number) => ({ asks: [{ handles: handles(count), channel: 'email' }] });
    expect([10, 11].map((count) => admits('gmail', 'brief', asks(count)))).toEqual([true, false]);
    expect([50, 51].map((count) => admits('page', 'brief', asks(count)))).toEqual([true, false]);
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
