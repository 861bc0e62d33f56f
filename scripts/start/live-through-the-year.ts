import type { Page } from '@playwright/test';
import type { EpochMs, TouchId } from '../../outreach/brand.ts';
import { inventedOptOut, inventedReminders, inventedYear } from '../../tests/stand-ins/invented-year.ts';
import type { Day } from '../../outreach/calendar.ts';
import { tellWorker } from './tell-worker.ts';

const MS_PER_DAY = 86_400_000;

/** Fills the database of a fresh profile with the invented year, through the same commands as an import and the user. */
export async function liveThroughTheYear(page: Page, now: number): Promise<void> {
  await tellWorker(page, 'record', { sightings: inventedYear(now) });
  await honourOptOut(page, now);
  for (const reminder of inventedReminders) await remind(page, reminder, now);
}

async function remind(page: Page, { handle, name, inDays }: (typeof inventedReminders)[number], now: number) {
  const day = new Date(now + inDays * MS_PER_DAY).toISOString().slice(0, 10) as Day;
  const decision = {
    kind: 'remind',
    id: `invented:${name}`,
    handles: [handle],
    name,
    day,
    at: now as EpochMs,
  } as const;
  await tellWorker(page, 'decide', { decision });
}

async function honourOptOut(page: Page, now: number): Promise<void> {
  const { people } = await tellWorker(page, 'people', { search: inventedOptOut.name, limit: 1 });
  const [person] = people;
  if (!person) throw new Error('The invented year was not kept.');
  await tellWorker(page, 'decide', {
    decision: {
      kind: 'set-standing',
      person: person.id,
      standing: {
        id: `invented:${inventedOptOut.touch}`,
        kind: 'do-not-contact',
        since: (now - inventedOptOut.daysAgo * MS_PER_DAY) as EpochMs,
        touch: inventedOptOut.touch as TouchId,
        quote: inventedOptOut.quote,
      },
    },
  });
}

/** Agrees to all that the welcome page asks, as a user who wants to try everything would. */
export async function agreeToEverything(page: Page): Promise<void> {
  await tellWorker(page, 'decide', {
    decision: { kind: 'give-consent', consent: { gmail: true, linkedin: 'overlay' } },
  });
}
