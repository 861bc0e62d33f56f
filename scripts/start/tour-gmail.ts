import type { Page } from '@playwright/test';
import { tactSurface, type TactSurface } from '../../tests/e2e/harness/closed-roots.ts';
import { addressOf, situations } from '../../tests/stand-ins/gallery/situations.js';
import type { Stop, Tour } from './tour-stop.ts';

interface Shown {
  readonly page: Page;
  readonly surface: TactSurface;
}

/** The stops in Gmail: each a situation of the gallery, and what must be there before the picture is taken. */
export const gmailStops: readonly Stop[] = [
  stop('clear', 'gmail-clear', ({ surface }) => surface.waitFor('status')),
  stop('caution', 'gmail-caution', waitForPerson),
  stop('hold', 'gmail-hold', heldSend),
  stop('do-not-contact', 'gmail-do-not-contact', heldSend),
  stop('reply-folded', 'gmail-reply', ({ surface }) => surface.waitFor('status')),
  stop('full-screen', 'gmail-full-screen', waitForPerson),
  stop('several', 'gmail-several', waitForPerson),
  stop('mixed-hold', 'gmail-mixed-hold', heldSend),
  stop('schedule', 'gmail-schedule', scheduled),
];

/** Opens a situation of the gallery in English, with a view into Tact's surfaces on it. */
export async function openSituation({ tact }: Tour, name: string): Promise<Shown> {
  const situation = situations.find((candidate) => candidate.name === name);
  if (!situation) throw new Error(`The gallery has no situation ${name}.`);
  const page = await tact.context.newPage();
  await page.goto(addressOf(situation, 'en'));
  return { page, surface: await tactSurface(page) };
}

function stop(situation: string, picture: string, ready: (shown: Shown) => Promise<unknown>): Stop {
  const visit = async (tour: Tour): Promise<void> => {
    const shown = await openSituation(tour, situation);
    await ready(shown);
    await tour.picture(shown.page, picture);
    await shown.page.close();
  };
  return { needsHistory: true, visit };
}

async function waitForPerson({ surface }: Shown): Promise<void> {
  await surface.waitFor('article');
}

async function heldSend({ page, surface }: Shown): Promise<void> {
  await surface.waitFor('article');
  await page.locator('.aoO[role=button]').click();
  await surface.waitFor('alertdialog', 'Send this?');
}

async function scheduled({ page, surface }: Shown): Promise<void> {
  await surface.waitFor('status');
  await page.locator('[role=menuitem][selector=scheduledSend]').click();
  await page.locator('[role=dialog] [role=menuitem].Az').first().click();
  await page.locator('#link_undo').waitFor();
  // The next mail to the same person says what is planned.
  await page.evaluate(() => {
    const { standIn } = globalThis as unknown as { standIn: { openCompose(draft: object): string } };
    standIn.openCompose({
      to: 'Ines Carvalho <ines.carvalho@portside.example.net>',
      subject: 'One more thing',
    });
  });
  await surface.waitFor('status', /^(?:Caution|Hold)/u);
}
