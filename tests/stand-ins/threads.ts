export interface StandInMessage {
  /** A key of the cast, `me`, or an address: an alias of the account, or a sender who is no person. */
  readonly from: string;
  readonly to: string | readonly string[];
  readonly cc?: readonly string[];
  /** Whole days before today, and the time of that day as HH:MM in UTC. */
  readonly daysAgo: number;
  readonly at: string;
  readonly text: string;
  /** What the message quotes of the one before; folded away until asked for. */
  readonly quote?: string;
  readonly signature?: string;
}

/** A draft that was begun on another day. */
export interface StandInDraft {
  readonly draftId: string;
  /** Key of the thread that it answers; absent for a mail of its own. */
  readonly thread?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface StandInThread {
  readonly key: string;
  readonly subject: string;
  readonly folder: 'inbox' | 'sent';
  readonly unread: boolean;
  readonly messages: readonly StandInMessage[];
}

const received = (
  key: string,
  subject: string,
  messages: readonly StandInMessage[],
  unread = false,
): StandInThread => ({ key, subject, folder: 'inbox', unread, messages });

const leeds = 'Leeds: the cold store, week by week';

const weekly = (week: number): StandInMessage => ({
  from: week % 3 === 0 ? 'sam@coldgrid.example.com' : week % 2 === 0 ? 'tomas' : 'ines',
  to: week % 3 === 0 ? ['tomas', 'ines'] : 'sam@coldgrid.example.com',
  ...(week % 3 === 0 ? {} : { cc: ['rosa'] }),
  daysAgo: 120 - week * 5,
  at: '10:15',
  text: `Week ${String(week)}: the peak moved by ${String(week * 4)} minutes.`,
  quote: `Week ${String(week - 1)} went well. unsubscribe, stop, remove me.`,
  ...(week % 2 === 0 ? { signature: 'Sent between two meetings' } : {}),
});

/** The mail that the stand-in Gmail shows, newest first; times are days before the page's own today. */
export const threads: readonly StandInThread[] = [
  received(
    'rosa-board',
    'Board dinner in Valencia',
    [{ from: 'rosa', to: 'me', daysAgo: 0, at: '07:41', text: 'Amara told me you two met. How did it go?' }],
    true,
  ),
  received(
    'hana-away',
    'Automatic reply: demand response in Sapporo',
    [
      {
        from: 'me',
        to: 'hana',
        daysAgo: 4,
        at: '09:05',
        text: 'Hana, one question about your winter tariff.',
      },
      { from: 'hana', to: 'me', daysAgo: 4, at: '09:06', text: 'I am away until Mon 30 Nov with no mail.' },
    ],
    true,
  ),
  received('nadia-coffee', 'Coffee next week?', [
    { from: 'nadia', to: 'me', daysAgo: 5, at: '15:20', text: 'Thursday works. The place by the station?' },
    { from: 'me', to: 'nadia', daysAgo: 5, at: '16:02', text: 'Perfect, see you at ten.' },
  ]),
  received(
    'pavel-stop',
    'Compressor load at Brno',
    [
      {
        from: 'me',
        to: 'pavel',
        daysAgo: 7,
        at: '08:30',
        text: 'Pavel, your two screw compressors start together.',
      },
      { from: 'pavel', to: 'me', daysAgo: 6, at: '09:12', text: 'Please take me off your list.' },
    ],
    true,
  ),
  received('tomas-rest', 'Defrost windows at Alicante', [
    { from: 'me', to: 'tomas', daysAgo: 40, at: '10:00', text: 'Tomás, a note on your defrost windows.' },
    { from: 'tomas', to: 'me', daysAgo: 38, at: '18:44', text: 'Gracias, let us speak after the season.' },
  ]),
  received('ines-sines', 'The Sines meter readings you asked for', [
    {
      from: 'me',
      to: 'ines',
      daysAgo: 13,
      at: '11:15',
      text: 'Ines, shall I send the readings by port or by hall?',
    },
    {
      from: 'ines',
      to: 'me',
      daysAgo: 12,
      at: '08:52',
      text: 'By hall. And the tariff sheet, if you have it.',
    },
  ]),
  received('leah-tema', 'Tema, and who to ask', [
    { from: 'leah', to: 'me', daysAgo: 15, at: '13:37', text: 'Kofi runs the site. Let me think about it.' },
  ]),
  received('omar-cohort', 'The cohort list', [
    { from: 'omar', to: 'me', daysAgo: 18, at: '20:09', text: 'Attached. Mohamed is the one you want.' },
  ]),
  received('noor-panel', 'لجنة التبريد', [
    { from: 'noor', to: 'me', daysAgo: 21, at: '06:30', text: 'شكرا على العرض في المؤتمر.' },
  ]),
  received('forum-news', 'Cold Storage Forum: the November letter', [
    {
      from: 'letter@forum.example.org',
      to: 'me',
      daysAgo: 26,
      at: '05:00',
      text: 'Tariffs, ammonia and a cake.',
    },
  ]),
  {
    key: 'maya-first',
    subject: 'Your third terminal',
    folder: 'sent',
    unread: false,
    messages: [
      {
        from: 'me',
        to: 'maya',
        daysAgo: 7,
        at: '08:10',
        text: 'Maya, your third terminal shares a feeder with the sawmill.',
      },
    ],
  },
  {
    key: 'daniel-leeds',
    subject: 'Peak load at the Leeds site',
    folder: 'sent',
    unread: false,
    messages: [
      { from: 'me', to: 'daniel', daysAgo: 11, at: '09:40', text: 'Daniel, Leeds peaks at 06:10 each day.' },
    ],
  },
  received(
    'leeds-weekly',
    leeds,
    Array.from({ length: 16 }, (_, index) => weekly(index + 1)),
  ),
];

export const drafts: readonly StandInDraft[] = [
  {
    draftId: '#msg-a:r1700000000000000001',
    to: 'maya',
    subject: 'Your third terminal, once more',
    text: 'Maya, I had a second thought about the feeder.',
  },
  {
    draftId: '#msg-a:r1700000000000000002',
    thread: 'leeds-weekly',
    to: 'tomas',
    subject: `Re: ${leeds}`,
    text: 'Tomás, before week seventeen',
  },
];
