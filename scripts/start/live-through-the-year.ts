import type { Page } from '@playwright/test';
import type { EpochMs, TouchId } from '../../outreach/brand.ts';
import { inventedOptOut, inventedYear } from '../../tests/stand-ins/invented-year.ts';
import { tellWorker } from './tell-worker.ts';

/** Fills the database of a fresh profile with the invented year, through the same commands as an import and the user. */
export async function liveThroughTheYear(page: Page, now: number): Promise<void> {
  await tellWorker(page, 'record', { sightings: inventedYear(now) });
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
        since: (now - inventedOptOut.daysAgo * 86_400_000) as EpochMs,
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
