import { epochMs, personId, touchId } from '@/outreach/brand';
import type { Briefing } from '@/outreach/briefing';
import { noonOf, parseDay, type Day } from '@/outreach/calendar';
import { emailHandle, type Handle } from '@/outreach/handle';
import type { Touch } from '@/outreach/touch';
import type { Verdict } from '@/outreach/verdict/verdict';
import type { WayIn } from '@/outreach/ways/way-in';

/** The day, or a failed test. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
}

export function handle(text: string): Handle {
  const parsed = emailHandle(text);
  if (!parsed) throw new Error(`${text} is no address`);
  return parsed;
}

export const today = day('2026-11-24');

export function touch(id: string, on: string, more: Partial<Touch> = {}): Touch {
  return {
    id: touchId(id),
    message: id,
    channel: 'email',
    direction: 'out',
    at: noonOf(day(on)),
    state: 'sent',
    source: 'seen',
    ...more,
  };
}

export const clearVerdict: Verdict = {
  level: 'clear',
  sentence: 'Ines answered on Thu 12 Nov.',
  reasons: [],
};

export const cautionVerdict: Verdict = {
  level: 'caution',
  sentence: 'Second unanswered mail in 7 days. Clear again on Tue 1 Dec.',
  clearsOn: day('2026-12-01'),
  reasons: [
    {
      rule: 'unanswered-touches',
      level: 'caution',
      sentence: 'Second unanswered mail in 7 days. Clear again on Tue 1 Dec.',
      proofs: [touchId('first')],
      clearsOn: day('2026-12-01'),
    },
  ],
};

export const holdVerdict: Verdict = {
  level: 'hold',
  sentence: 'Third unanswered message in 11 days. Clear again on Thu 3 Dec.',
  clearsOn: day('2026-12-03'),
  reasons: [
    {
      rule: 'unanswered-touches',
      level: 'hold',
      sentence: 'Third unanswered message in 11 days. Clear again on Thu 3 Dec.',
      proofs: [touchId('first'), touchId('second')],
      clearsOn: day('2026-12-03'),
    },
    {
      rule: 'business-day-gap',
      level: 'hold',
      sentence: 'Your last message is 3 business days old.',
      proofs: [touchId('second')],
    },
  ],
};

export const doNotContactVerdict: Verdict = {
  level: 'do-not-contact',
  sentence: 'Pavel asked on Wed 18 Nov not to hear from you, on any channel.',
  reasons: [
    {
      rule: 'do-not-contact',
      level: 'do-not-contact',
      sentence: 'Pavel asked on Wed 18 Nov not to hear from you, on any channel.',
      proofs: [touchId('reply')],
      quote: 'Please take me off your list.',
    },
  ],
};

export function way(name: string, more: Partial<WayIn> = {}): WayIn {
  return {
    connector: { name },
    toConnector: { strength: 0.8, evidence: '38 mails both ways, last Fri 20 Nov' },
    toPerson: { strength: 0.4, evidence: 'last seen together in 2023' },
    weakest: 'to-person',
    sentence: `${name} shared a team with Maya, 2015 to 2019.`,
    ...more,
  };
}

export function briefing(name: string, more: Partial<Briefing> = {}): Briefing {
  const address = handle(`${name.split(' ')[0]?.toLowerCase() ?? 'someone'}@example.com`);
  const history = more.history ?? [];
  return {
    asked: [address],
    person: personId(address),
    name,
    handles: [address],
    verdict: clearVerdict,
    history,
    historyTotal: history.length,
    ways: [],
    changes: [],
    checkedAt: epochMs(noonOf(today)),
    today,
    timeZone: 'UTC',
    ...more,
  };
}

export const maya = briefing('Maya Lindqvist', {
  verdict: cautionVerdict,
  history: [touch('first', '2026-11-17')],
  ways: [way('Harry James'), way('Rosa Delgado')],
});

export const daniel = briefing('Daniel Okafor', {
  verdict: holdVerdict,
  history: [
    touch('second', '2026-11-19', { channel: 'linkedin-message' }),
    touch('first', '2026-11-13'),
    touch('taken-back', '2026-11-12', { state: 'undone', subject: 'Too early' }),
  ],
});

export const pavel = briefing('Pavel Novak', {
  verdict: doNotContactVerdict,
  history: [
    touch('reply', '2026-11-18', {
      direction: 'in',
      reply: { intent: 'opt-out', quote: 'Please take me off your list.' },
    }),
  ],
});
