import type { Page } from '@playwright/test';
import type { CommandName, Commands } from '../../messaging/protocol.ts';
import type { EpochMs, TouchId } from '../../outreach/brand.ts';
import { inventedOptOut, inventedReminders, inventedYear } from '../../tests/stand-ins/invented-year.ts';
import type { Day } from '../../outreach/calendar.ts';
import { tellWorker } from './tell-worker.ts';

const MS_PER_DAY = 86_400_000;

/** Calls a command of the worker as one of the extension's own pages does. */
type Tell = <Name extends CommandName>(
  command: Name,
  request: Commands[Name]['request'],
) => Promise<Commands[Name]['reply']>;

/** Fills the database of a fresh profile with the invented year, from one of the extension's own pages. */
export async function liveThroughTheYear(page: Page, now: number): Promise<void> {
  await tellOfTheYear((command, request) => tellWorker(page, command, request), now);
}

/** Tells the worker of the invented year, through the same commands as an import and the user. */
export async function tellOfTheYear(tell: Tell, now: number): Promise<void> {
  await tell('record', { sightings: inventedYear(now) });
  await honourOptOut(tell, now);
  for (const reminder of inventedReminders) await remind(tell, reminder, now);
}

async function remind(tell: Tell, { handle, name, inDays }: (typeof inventedReminders)[number], now: number) {
  const day = new Date(now + inDays * MS_PER_DAY).toISOString().slice(0, 10) as Day;
  const decision = {
    kind: 'remind',
    id: `invented:${name}`,
    handles: [handle],
    name,
    day,
    at: now as EpochMs,
  } as const;
  await tell('decide', { decision });
}

async function honourOptOut(tell: Tell, now: number): Promise<void> {
  const { people } = await tell('people', { search: inventedOptOut.name, limit: 1 });
  const [person] = people;
  if (!person) throw new Error('The invented year was not kept.');
  await tell('decide', {
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
