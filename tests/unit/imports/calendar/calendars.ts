/** The lines of a calendar around these parts. */
export function calendar(...parts: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...parts, 'END:VCALENDAR', ''].join('\r\n');
}

export function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

export const withAnn = [
  'ORGANIZER;CN=Me:mailto:me@example.org',
  'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Me;X-NUM-GUESTS=0:mailto:me@example.org',
  'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN="Bell, Ann":mailto:Ann@Example.com',
];

/** As Google Calendar exports it. */
export const google = calendar(
  'METHOD:PUBLISH',
  'X-WR-CALNAME:me@example.org',
  'X-WR-TIMEZONE:Europe/Warsaw',
  event(
    'DTSTART:20261012T080000Z',
    'DTEND:20261012T083000Z',
    'UID:abc123@google.com',
    ...withAnn,
    'ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Room;X-NUM-\r\n GUESTS=0:mailto:c_1@resource.calendar.google.com',
    'DESCRIPTION:Agenda\\nDo not read',
    'STATUS:CONFIRMED',
    'SUMMARY:Intro\\, Ann and me',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'SUMMARY:No subject of a meeting',
    'END:VALARM',
  ),
  event(
    'DTSTART;TZID=Europe/Warsaw:20261005T090000',
    'RRULE:FREQ=WEEKLY;UNTIL=20261116T225959Z;BYDAY=MO',
    'EXDATE;TZID=Europe/Warsaw:20261019T090000',
    'UID:weekly@google.com',
    ...withAnn,
    'SUMMARY:Weekly',
  ),
  event(
    'DTSTART;TZID=Europe/Warsaw:20261027T150000',
    'UID:weekly@google.com',
    'RECURRENCE-ID;TZID=Europe/Warsaw:20261026T090000',
    ...withAnn,
    'SUMMARY:Weekly\\, moved',
  ),
  event(
    'DTSTART;TZID=Europe/Warsaw:20261109T090000',
    'UID:weekly@google.com',
    'RECURRENCE-ID;TZID=Europe/Warsaw:20261109T090000',
    'STATUS:CANCELLED',
    ...withAnn,
  ),
);

/** As Outlook and Exchange write it. */
export const outlook = calendar(
  'METHOD:PUBLISH',
  'X-WR-CALNAME:Calendar',
  'BEGIN:VTIMEZONE',
  'TZID:Team Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  event(
    'UID:040000008200E00074C5B7101A82E00800000000',
    'SUMMARY;LANGUAGE=en-us:Review',
    'DTSTART;TZID=Team Time:20260706T100000',
    'ORGANIZER;CN=Ben Cole:mailto:ben@example.com',
    "ATTENDEE;CN='me@example.org';RSVP=TRUE:mailto:me@example.org",
  ),
  event(
    'UID:winter',
    'DTSTART;TZID="W. Europe Standard Time":20260105T100000',
    'ORGANIZER;CN=Ben Cole:MAILTO:ben@example.com',
    'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:invalid:nomail',
    'ATTENDEE;CN=Me:mailto:me@example.org',
    'ATTENDEE;ROLE=NON-PARTICIPANT;CUTYPE=RESOURCE;CN=Big Room:mailto:bigroom@example.org',
  ),
);
