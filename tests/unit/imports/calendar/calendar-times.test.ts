import { describe, expect, test } from 'vitest';
import { calendarImporter } from '@/imports/calendar/calendar-importer';
import { address, entryOf, never, NOW, readAll, stepsOf, totalOf, touchesOf } from '../plain-entries';
import { calendar, event, google, withAnn } from './calendars';

const choices = { ownAddresses: [address('me@example.org')] };
const read = (...texts: readonly string[]) =>
  readAll(
    calendarImporter,
    texts.map((text, place) => entryOf(`${place}.ics`, text)),
    { choices },
  );

/** The ids of the incoming touches without what is the same in all of them. */
async function instantsOf(...lines: readonly string[]): Promise<readonly string[]> {
  const { sightings } = await read(calendar(event(...lines, ...withAnn)));
  return touchesOf(sightings)
    .filter(({ direction }) => direction === 'in')
    .map(({ id }) => id.replace('calendar:', '').replace(':in:email:ann@example.com', ''));
}

async function momentOf(...lines: readonly string[]): Promise<string | undefined> {
  const { sightings } = await read(calendar(event('UID:1', ...lines, ...withAnn)));
  const [touch] = touchesOf(sightings);
  return touch && new Date(touch.at).toISOString();
}

describe('when a meeting begins', () => {
  test.each([
    ['in UTC', 'DTSTART:20260701T100000Z', '2026-07-01T10:00:00.000Z'],
    [
      'in a zone that the calendar does not define',
      'DTSTART;TZID=America/New_York:20260701T100000',
      '2026-07-01T14:00:00.000Z',
    ],
    [
      'in a zone with the name of a program before it',
      'DTSTART;TZID=/example.net/Asia/Tokyo:20260701T100000',
      '2026-07-01T01:00:00.000Z',
    ],
    ['in a zone of Windows', 'DTSTART;TZID=India Standard Time:20260701T100000', '2026-07-01T04:30:00.000Z'],
    ['in a zone that nobody knows', 'DTSTART;TZID=Nowhere:20260701T100000', '2026-07-01T08:00:00.000Z'],
    ['in no zone', 'DTSTART:20260701T100000', '2026-07-01T08:00:00.000Z'],
    ['on a day', 'DTSTART;VALUE=DATE:20260701', '2026-06-30T22:00:00.000Z'],
    [
      'in the hour that comes twice',
      'DTSTART;TZID=Europe/Warsaw:20261025T023000',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'in the hour that is left out',
      'DTSTART;TZID=Europe/Warsaw:20260329T023000',
      '2026-03-29T01:30:00.000Z',
    ],
  ])('%s', async (_, line, moment) => {
    expect(await momentOf(line)).toBe(moment);
  });

  test.each(['20261345T990000Z', '00010101T000000Z', '20260230', '', '99999999'])(
    'never at %j',
    async (value) => {
      expect(await momentOf(`DTSTART:${value}`)).toBeUndefined();
    },
  );
});

describe('a series', () => {
  test.each([
    ['counted', ['RRULE:FREQ=WEEKLY;COUNT=2'], ['20261001', '20261008']],
    ['until a day', ['RRULE:FREQ=DAILY;UNTIL=20261002'], ['20261001', '20261002']],
    ['without days', ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20261002'], ['20261001', '20261003']],
    ['by dates', ['RDATE:20261003T080000Z,20261005T080000Z'], ['20261001', '20261003', '20261005']],
    ['twice the same', ['RRULE:FREQ=DAILY;COUNT=2', 'RDATE:20261002T080000Z'], ['20261001', '20261002']],
    ['that contradicts itself', ['RRULE:FREQ=YEARLY;BYWEEKNO=99'], ['20261001']],
    ['by the second', ['RRULE:FREQ=SECONDLY'], ['20261001']],
  ])('%s', async (_, rules, days) => {
    const instants = await instantsOf('UID:s', 'DTSTART:20261001T080000Z', ...rules);
    expect(instants).toEqual(days.map((day) => `s:${day}T080000Z`));
  });

  test('of years gives its last five hundred meetings, and says that more are to come', async () => {
    const daily = calendar(event('UID:s', 'DTSTART:20150101T080000Z', 'RRULE:FREQ=DAILY', ...withAnn));
    const { sightings, counts, leftOut } = await read(daily);
    expect(counts).toEqual({ events: 1, meetings: 500 });
    expect(leftOut).toEqual({ 'to-come': 1 });
    expect(touchesOf(sightings).every(({ at }) => at <= NOW)).toBe(true);
    expect(touchesOf(sightings).at(-1)?.id).toContain('20261125T080000Z');
  });

  test('whose exception stands in another file leaves that meeting to it', async () => {
    const series = event('UID:s', 'DTSTART:20261001T080000Z', 'RRULE:FREQ=DAILY;COUNT=2', ...withAnn);
    const moved = event('UID:s', 'DTSTART:20261002T150000Z', 'RECURRENCE-ID:20261002T080000Z', ...withAnn);
    const { sightings } = await read(calendar(series), calendar(moved));
    const moments = touchesOf(sightings).map(
      ({ id, at }) => `${id.slice(11, 27)} ${new Date(at).getUTCHours()}`,
    );
    expect([...new Set(moments)]).toEqual(['20261001T080000Z 8', '20261002T080000Z 15']);
  });
});

test('an event without an id is known by its beginning', async () => {
  expect(await instantsOf('DTSTART:20261001T080000Z')).toEqual([':20261001T080000Z']);
});

test('the same event in the calendars of two people is the same meeting', async () => {
  const mine = await read(google);
  const copied = await read(
    google.replaceAll('\r\n', '\n').replace('X-WR-CALNAME:me@example.org', 'X-WR-CALNAME:x'),
  );
  expect(copied.sightings).toEqual(mine.sightings);
});

test('Apple and Fastmail write addresses in ways of their own', async () => {
  const people = [
    'ORGANIZER;CN="Me";EMAIL="me@example.org":/principals/__uids__/1/',
    'ATTENDEE;CN="Ann Bell";CUTYPE=INDIVIDUAL;EMAIL="ann@example.com";PARTSTAT=ACCEPTED:urn:uuid:00000000-0000-0000-0000-000000000001',
    'ATTENDEE;X-JMAP-ID=1;CN=ben@example.com;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;X-SEQUENCE=0:mailto:ben%40example.com?x=1',
  ];
  const { sightings } = await read(calendar(event('UID:1', 'DTSTART:20261001T080000Z', ...people)));
  expect(touchesOf(sightings).map(({ handles, name }) => [handles[0], name])).toEqual([
    ['email:ann@example.com', 'Ann Bell'],
    ['email:ann@example.com', 'Ann Bell'],
    ['email:ben@example.com', undefined],
    ['email:ben@example.com', undefined],
  ]);
});

test('steps are small, and an import that goes on gives the rest of them', async () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    event(`UID:${n}`, 'DTSTART:20261001T080000Z', ...withAnn),
  );
  const daily = event('UID:s', 'DTSTART:20250601T080000Z', 'RRULE:FREQ=DAILY', ...withAnn);
  const entries = [entryOf('a.ics', calendar(...many, daily)), entryOf('b.ics', google)];
  const steps = await stepsOf(calendarImporter, entries, { choices });
  for (const [place, { mark, sightings }] of steps.entries()) {
    expect(sightings.length).toBeLessThanOrEqual(500);
    const rest = await stepsOf(calendarImporter, entries, { choices, from: mark });
    const ids = (given: typeof steps) => new Set(touchesOf(totalOf(given).sightings).map(({ id }) => id));
    const after = ids(steps.slice(place + 1));
    expect([...after].filter((id) => !ids(rest).has(id))).toEqual([]);
    expect(totalOf(rest).counts).toEqual(totalOf(steps.slice(place + 1)).counts);
  }
});

test('only calendars are claimed', async () => {
  const entries = [
    entryOf('a.ics', '\ufeffbegin:vcalendar\nEND:VCALENDAR'),
    entryOf('b.ics', 'nothing'),
    entryOf('c.jpg', google),
  ];
  expect(await calendarImporter.claims(entries, never)).toEqual(entries.slice(0, 1));
});
