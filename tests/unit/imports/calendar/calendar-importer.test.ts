import { describe, expect, test } from 'vitest';
import { calendarImporter } from '@/imports/calendar/calendar-importer';
import { address, entryOf, look, readAll, touchesOf } from '../plain-entries';
import { calendar, event, google, outlook, withAnn } from './calendars';

const choices = { ownAddresses: [address('me@example.org')] };
const read = (text: string) => readAll(calendarImporter, [entryOf('calendar.ics', text)], { choices });

/** The moments of the meetings, each once, in ISO 8601. */
async function momentsOf(text: string): Promise<readonly string[]> {
  const touches = touchesOf((await read(text)).sightings);
  return [...new Set(touches.map(({ at }) => new Date(at).toISOString().slice(0, 16)))];
}

test('a meeting is a touch in both directions with everybody but the user and the rooms', async () => {
  const [first, second] = (await read(google)).sightings;
  expect(first).toEqual({
    kind: 'touch',
    id: 'calendar:abc123@google.com::out:email:ann@example.com',
    message: 'calendar:abc123@google.com:',
    channel: 'meeting',
    direction: 'out',
    at: Date.UTC(2026, 9, 12, 8),
    state: 'sent',
    source: 'imported',
    handles: ['email:ann@example.com'],
    subject: 'Intro, Ann and me',
    name: 'Ann Bell',
  });
  expect(second).toMatchObject({
    id: 'calendar:abc123@google.com::in:email:ann@example.com',
    direction: 'in',
  });
});

test('a series keeps its hour over the change of the clocks, without what is left out, moved or cancelled', async () => {
  const { counts, leftOut } = await read(google);
  expect(await momentsOf(google)).toEqual([
    '2026-10-12T08:00',
    '2026-10-05T07:00',
    '2026-10-12T07:00',
    '2026-11-02T08:00',
    '2026-11-16T08:00',
    '2026-10-27T14:00',
  ]);
  expect(counts).toEqual({ events: 4, meetings: 6 });
  expect(leftOut).toEqual({ rooms: 1, cancelled: 1 });
});

test('Outlook names zones of its own and of Windows', async () => {
  expect(await momentsOf(outlook)).toEqual(['2026-07-06T08:00', '2026-01-05T09:00']);
  expect((await read(outlook)).leftOut).toEqual({ rooms: 1, 'no-address': 1 });
});

test('the plan shows whose calendar it seems to be', async () => {
  const plan = await look(calendarImporter, [entryOf('a.ics', google)]);
  expect(plan.ownAddresses?.[0]).toEqual({
    handle: 'email:me@example.org',
    received: 4,
    sent: 4,
    isLikely: true,
  });
  expect(plan.ownAddresses?.[1]).toMatchObject({ handle: 'email:ann@example.com', isLikely: false });
});

describe('what is left out, and why', () => {
  const start = 'DTSTART:20261001T100000Z';
  const declined = withAnn.map((line) => line.replace('CN="Bell', 'X=1;CN="Bell'));
  test.each([
    ['no-attendees', event('UID:1', start)],
    ['no-attendees', event('UID:1', start, ...withAnn.slice(0, 2))],
    ['cancelled', event('UID:1', start, 'STATUS:CANCELLED', ...withAnn)],
    ['to-come', event('UID:1', 'DTSTART:20270101T100000Z', ...withAnn)],
    [
      'declined',
      event('UID:1', start, ...withAnn.slice(0, 2), 'ATTENDEE;PARTSTAT=DECLINED:mailto:ann@example.com'),
    ],
    [
      'declined',
      event('UID:1', start, 'ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.org', ...declined.slice(2)),
    ],
    [
      'groups',
      event('UID:1', start, ...withAnn.slice(0, 2), 'ATTENDEE;CUTYPE=GROUP:mailto:team@example.com'),
    ],
    ['all-day', event('UID:1', 'DTSTART;VALUE=DATE:20261001', 'TRANSP:TRANSPARENT', ...withAnn)],
    [
      'without-you',
      event('UID:1', start, 'ATTENDEE:mailto:ann@example.com', 'ATTENDEE:mailto:ben@example.com'),
    ],
    [
      'many-attendees',
      event(
        'UID:1',
        start,
        ...withAnn,
        ...Array.from({ length: 20 }, (_, n) => `ATTENDEE:mailto:p${n}@example.com`),
      ),
    ],
    ['tasks', 'BEGIN:VTODO\r\nUID:1\r\nEND:VTODO'],
  ])('%s', async (reason, part) => {
    const { sightings, leftOut } = await read(calendar(part));
    expect(sightings).toEqual([]);
    expect(leftOut).toEqual({ [reason]: 1 });
  });
});

test('a broken event is listed with its place and stops nothing', async () => {
  const text = calendar(
    event('UID:1', 'DTSTART:nonsense', ...withAnn),
    'BEGIN:VEVENT\r\nUID:cut',
    event('UID:2', 'DTSTART:20261001T100000Z', 'no colon here', ...withAnn),
  );
  const { sightings, problems } = await read(text);
  expect(problems).toEqual([
    {
      place: `calendar.ics, event 1, byte ${text.indexOf('BEGIN:VEVENT')}`,
      sentence: expect.stringContaining('no start') as string,
    },
    {
      place: expect.stringMatching(/event 2/u) as string,
      sentence: expect.stringContaining('cut off') as string,
    },
  ]);
  expect(sightings).toHaveLength(2);
});
