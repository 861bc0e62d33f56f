import { describe, expect, it } from 'vitest';
import type { EpochMs } from '@/outreach/brand';
import type { Day } from '@/outreach/calendar';
import { changesSince } from '@/outreach/changes';
import type { Standing } from '@/outreach/standing';
import type { TieWithCandidates } from '@/outreach/ways/connector-candidate';
import { at, timeZone, touch } from './invented';

type Known = Parameters<typeof changesSince>[0];

const mail = touch('2026-11-16 10:00');
const nothing: Known = { touches: [mail], standings: [], ties: [], factChanges: [] };
const changes = (known: Partial<Known>) =>
  changesSince({ ...nothing, ...known }, { now: at('2026-11-24 09:00'), timeZone });
const sentences = (known: Partial<Known>) => changes(known).map(({ sentence }) => sentence);

const answer = (moment: string, more: Parameters<typeof touch>[1] = {}) =>
  touch(moment, { direction: 'in', ...more });

function mutual(name: string, firstSeenAt: EpochMs): TieWithCandidates {
  return {
    tie: {
      kind: 'linkedin-mutual',
      connector: { name, nameIs: 'full-name', handles: [] },
      seenAt: at('2026-11-23 10:00'),
    },
    candidates: [],
    firstSeenAt,
  };
}

describe('what is new since the user\u2019s last message', () => {
  it.each([
    ['Answered on Tue 17 Nov.', {}],
    ['Answered on Tue 17 Nov.', { channel: 'linkedin-message' }],
    ['Asked to connect on Tue 17 Nov.', { channel: 'invitation' }],
    ['Commented on Tue 17 Nov.', { channel: 'comment' }],
    ['Called on Tue 17 Nov.', { channel: 'call' }],
    ['Met you on Tue 17 Nov.', { channel: 'meeting', direction: 'out' }],
    ['Out of office on Tue 17 Nov.', { reply: { intent: 'out-of-office' } }],
    ['A mail came back on Tue 17 Nov.', { reply: { intent: 'bounce' } }],
  ] as const)('%s', (sentence, more) => {
    expect(sentences({ touches: [mail, answer('2026-11-17 12:00', more)] })).toEqual([sentence]);
  });

  const since = at('2026-11-18 09:12');
  it.each<readonly [string, Standing]>([
    ['Asked not to hear from you on Wed 18 Nov.', { id: 's', kind: 'do-not-contact', since, touch: mail.id }],
    ['Marked as do not contact on Wed 18 Nov.', { id: 's', kind: 'do-not-contact', since }],
    [
      'Asked not to be written to before Mon 7 Dec.',
      { id: 's', kind: 'ask-after', since, day: '2026-12-07' as Day },
    ],
    ['Away until Mon 7 Dec.', { id: 's', kind: 'away-until', since, day: '2026-12-07' as Day }],
    [
      'Mail to ann@example.com came back on Wed 18 Nov.',
      { id: 's', kind: 'bounced-address', since, address: 'ann@example.com' },
    ],
  ])('%s', (sentence, standing) => {
    expect(sentences({ standings: [standing] })).toEqual([sentence]);
    expect(sentences({ standings: [{ ...standing, liftedAt: at('2026-11-19 10:00') }] })).toEqual([]);
  });

  it('does not call a mutual connection new that was known by a longer or a shorter name', () => {
    const long = mutual('Harry James', at('2026-11-02 10:00'));
    const short = mutual('Harry', at('2026-11-21 10:00'));
    const shortName = { ...short.tie, connector: { ...short.tie.connector, nameIs: 'first-name' as const } };
    const harry = { ...short, tie: shortName };
    expect(sentences({ ties: [long, harry] })).toEqual([]);
    expect(sentences({ ties: [{ ...harry, firstSeenAt: long.firstSeenAt }, long] })).toEqual([]);
    expect(sentences({ ties: [mutual('Rosa Delgado', long.firstSeenAt), harry] })).toHaveLength(1);
    expect(sentences({ ties: [long, mutual('Harry Cole', short.firstSeenAt)] })).toHaveLength(1);
  });

  it('tells new facts and new mutual connections, newest first', () => {
    const headline = {
      fact: 'headline',
      before: 'Analyst',
      now: 'Head of Grid Planning.',
      at: at('2026-11-19 10:00'),
    } as const;
    const company = { ...headline, fact: 'company', now: 'Example Ltd', at: at('2026-11-20 10:00') } as const;
    const harry = mutual('Harry James', at('2026-11-21 10:00'));
    const together = { ...harry, tie: { ...harry.tie, kind: 'mail-together' as const } };
    const ties = [harry, together, mutual('Rosa Delgado', at('2026-11-02 10:00'))];
    expect(changes({ factChanges: [headline, company], ties })).toEqual([
      { sentence: 'New mutual connection: Harry James, seen on Sat 21 Nov.', at: at('2026-11-21 10:00') },
      { sentence: 'New company: Example Ltd, seen on Fri 20 Nov.', at: at('2026-11-20 10:00') },
      { sentence: 'New headline: Head of Grid Planning, seen on Thu 19 Nov.', at: at('2026-11-19 10:00') },
    ]);
  });

  it('is nothing before there was a message, and nothing from before the last', () => {
    const earlier = answer('2026-11-15 12:00');
    expect(sentences({ touches: [earlier] })).toEqual([]);
    expect(sentences({ touches: [earlier, mail] })).toEqual([]);
    expect(sentences({ ties: [mutual('Harry James', at('2026-11-01 10:00'))] })).toEqual([]);
  });

  it('does not begin with a message that was undone or has not gone out', () => {
    const reply = answer('2026-11-17 12:00');
    const undone = touch('2026-11-18 10:00', { state: 'undone' });
    const planned = touch('2026-11-30 10:00', { state: 'scheduled' });
    expect(sentences({ touches: [mail, reply, undone, planned] })).toEqual(['Answered on Tue 17 Nov.']);
  });

  it('tells one mail to several of their addresses once, and five things at most', () => {
    const twin = answer('2026-11-17 12:00', { message: 'one mail', id: 'twin' as typeof mail.id });
    expect(sentences({ touches: [mail, answer('2026-11-17 12:00', { message: 'one mail' }), twin] })).toEqual(
      ['Answered on Tue 17 Nov.'],
    );
    const many = ['17', '18', '19', '20', '21', '22', '23'].map((day) => answer(`2026-11-${day} 12:00`));
    expect(sentences({ touches: [mail, ...many] })).toEqual([
      'Answered yesterday.',
      'Answered on Sun 22 Nov.',
      'Answered on Sat 21 Nov.',
      'Answered on Fri 20 Nov.',
      'Answered on Thu 19 Nov.',
    ]);
  });
});
