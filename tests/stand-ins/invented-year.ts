import type { EpochMs, TouchId } from '../../outreach/brand.ts';
import type { Handle } from '../../outreach/handle.ts';
import type { PersonSighting, Sighting, TieSighting, TouchSighting } from '../../outreach/sighting.ts';
import type { Channel, Direction, ReplyReading } from '../../outreach/touch.ts';
import { cast } from './cast.ts';
import type { StandInPerson } from './people.ts';

const MS_PER_DAY = 86_400_000;

interface InventedTouch {
  readonly daysAgo: number;
  readonly direction: Direction;
  readonly channel: Channel;
  readonly subject?: string;
  readonly reply?: ReplyReading;
}

/** A year of outreach of invented people, as sightings of an import. The same moment always gives the same year. */
export function inventedYear(now: number): readonly Sighting[] {
  return cast.flatMap((person) => [
    personSighting(person, now),
    ...tieSightings(person, now),
    ...touchesWith(person.key).map((touch, index) => touchSighting(person, touch, index, now)),
  ]);
}

/** The people of the year who must not be contacted, by their own words. */
export const inventedOptOut = {
  name: 'Pavel Novak',
  touch: idOf('pavel', 1),
  quote: 'Please take me off your list.',
  daysAgo: 6,
};

/** What the user of that year wants to be reminded of, in whole days from now. */
export const inventedReminders: readonly {
  readonly handle: Handle;
  readonly name: string;
  readonly inDays: number;
}[] = [
  { handle: 'email:tomas.beltran@frigolevante.example.com' as Handle, name: 'Tomás Beltrán', inDays: 0 },
  { handle: 'email:priya.raman@meridian.example.com' as Handle, name: 'Priya Raman', inDays: 40 },
];

function personSighting(person: StandInPerson, now: number): PersonSighting {
  return {
    kind: 'person',
    seenAt: (now - 30 * MS_PER_DAY) as EpochMs,
    handles: handlesOf(person),
    name: person.name,
    headline: person.headline,
    company: person.company,
    location: person.location,
    degree: person.degree,
  };
}

function tieSightings(person: StandInPerson, now: number): readonly TieSighting[] {
  return person.mutuals.flatMap((key) => {
    const connector = cast.find((each) => each.key === key);
    if (!connector) return [];
    return {
      kind: 'tie',
      handles: handlesOf(person),
      tie: {
        kind: 'linkedin-mutual',
        connector: { name: connector.name, nameIs: 'full-name', handles: handlesOf(connector) },
        seenAt: (now - 30 * MS_PER_DAY) as EpochMs,
      },
    };
  });
}

function touchSighting(
  person: StandInPerson,
  touch: InventedTouch,
  index: number,
  now: number,
): TouchSighting {
  const { daysAgo, direction, channel, subject, reply } = touch;
  const id = idOf(person.key, index);
  return {
    kind: 'touch',
    id: id as TouchId,
    message: id,
    handles: handlesOf(person),
    name: person.name,
    channel,
    direction,
    at: momentOf(daysAgo, index, now),
    state: 'sent',
    source: 'imported',
    ...(subject && { subject }),
    ...(reply && { reply }),
  };
}

function idOf(key: string, index: number): string {
  return `invented:${key}:${String(index)}`;
}

/** Some moment of a working day, so many days ago. */
function momentOf(daysAgo: number, index: number, now: number): EpochMs {
  const midnight = now - (now % MS_PER_DAY) - daysAgo * MS_PER_DAY;
  return (midnight + (8 + (index % 9)) * 3_600_000 + ((index * 17) % 60) * 60_000) as EpochMs;
}

function handlesOf({ memberNumber, slug, emails }: StandInPerson): readonly Handle[] {
  const texts = [
    `linkedin-member:${String(memberNumber)}`,
    `linkedin-slug:${slug}`,
    ...emails.map((email) => `email:${email}`),
  ];
  return texts as Handle[];
}

const out = (daysAgo: number, subject: string, channel: Channel = 'email'): InventedTouch => ({
  daysAgo,
  direction: 'out',
  channel,
  subject,
});

const back = (daysAgo: number, reply?: ReplyReading, channel: Channel = 'email'): InventedTouch => ({
  daysAgo,
  direction: 'in',
  channel,
  ...(reply && { reply }),
});

const prospects: Readonly<Record<string, readonly InventedTouch[]>> = {
  maya: [
    { daysAgo: 84, direction: 'out', channel: 'invitation' },
    { daysAgo: 82, direction: 'in', channel: 'linkedin-message' },
    out(70, 'Defrost at minus thirty'),
    out(62, 'Defrost at minus thirty'),
    back(61, { intent: 'interested', quote: 'Send me the Sines figures when you have them.' }),
    { daysAgo: 33, direction: 'out', channel: 'meeting' },
    out(7, 'The figures from Sines'),
  ],
  daniel: [
    out(11, 'Peak load at the Leeds site'),
    { daysAgo: 5, direction: 'out', channel: 'linkedin-message' },
  ],
  priya: [
    { daysAgo: 12, direction: 'out', channel: 'linkedin-message' },
    out(6, 'The second hall in Tilburg'),
    back(
      1,
      { intent: 'not-now', quote: 'Busy until the new year, ping me in early January?' },
      'linkedin-message',
    ),
  ],
  pavel: [out(7, 'Compressor load at Brno'), back(6, { intent: 'opt-out', quote: inventedOptOut.quote })],
  tomas: [
    out(40, 'Defrost windows at Alicante'),
    back(38, { intent: 'not-now', quote: 'Let us speak after the season.' }),
  ],
  hana: [
    out(4, 'Demand response in Sapporo'),
    back(4, { intent: 'out-of-office', quote: 'I am away until Monday.' }),
  ],
  ines: [out(13, 'The Sines meter readings'), back(12), out(120, 'Port of Sines'), back(118)],
};

/** Friends of the user's, with the number of days between their mails. */
const friends: Readonly<Record<string, number>> = {
  harry: 19,
  rosa: 34,
  nadia: 27,
  leah: 45,
  omar: 90,
  yuki: 60,
  noor: 110,
};

function touchesWith(key: string): readonly InventedTouch[] {
  const gap = friends[key];
  return prospects[key] ?? (gap ? friendlyMails(gap) : []);
}

function friendlyMails(gap: number): readonly InventedTouch[] {
  const count = Math.floor(360 / gap);
  return Array.from({ length: count }, (_, index) => {
    const daysAgo = 4 + (count - index - 1) * gap;
    return index % 2 ? back(daysAgo) : out(daysAgo, 'Catching up');
  });
}
