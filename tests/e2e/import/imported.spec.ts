import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openProfile, test } from '../tact-test.ts';
import { onDisk, openImportPage } from './import-page.ts';
import { calendarWith, exportWith, tableOf } from './invented-files.ts';
import { correspondence, mailboxOf, mailTo } from './invented-mailbox.ts';

const now = Date.parse('2026-11-28T10:00:00Z');
const daniel = 'Daniel Okafor <daniel.okafor@aldwater.example.com>';
const danielOnLinkedIn = {
  first: 'Daniel',
  last: 'Okafor',
  slug: 'daniel-okafor-example',
  company: 'Aldwater Foods',
};
const toDaniel = [11, 6, 1].map((daysAgo) => mailTo(daniel, now - daysAgo * 86_400_000, 'Peak load'));

test.use({ launch: { now } });

test('somebody whom a mailbox and LinkedIn bring is joined by the user, held on his profile, and split again', async ({
  tact,
}) => {
  const imports = await openImportPage(tact);
  const { page } = imports;
  await imports.choose({ name: 'Sent.mbox', content: mailboxOf(toDaniel) });
  await imports.start();
  await imports.isDone('Sent.mbox');
  await imports.choose(await exportWith([danielOnLinkedIn]));
  await imports.start();
  await imports.isDone('Complete_LinkedInDataExport_11-28-2026.zip');
  expect(await onDisk(tact)).toEqual({ people: 2, touches: 3 });

  await page.getByRole('link', { name: 'Compare' }).click();
  const pair = page.getByRole('article', { name: 'Daniel Okafor and Daniel Okafor' });
  await pair.getByRole('button', { name: 'Same person' }).click();
  await expect(pair).toContainText('Daniel Okafor is one person now.');
  const joined = await openProfile(tact, '/in/daniel-okafor-example/');
  const held = await joined.surface.waitFor('status', /^Hold/u);
  expect(held.text).toMatch(/^Hold\. Fourth unanswered message in 11 days/u);
  await joined.page.close();

  await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /Daniel Okafor/u })
    .click();
  await expect(page.getByText(/^Joined with Daniel Okafor/u)).toBeVisible();
  await page.getByRole('button', { name: 'Split again' }).click();
  await expect(page.getByText(/^Joined with/u)).toHaveCount(0);
  const apart = await openProfile(tact, '/in/daniel-okafor-example/');
  await apart.surface.waitFor('status', /^Clear/u);
});

test('a table whose columns the user explains and a calendar tell of one person', async ({ tact }) => {
  const imports = await openImportPage(tact);
  const { page } = imports;
  await imports.choose(
    tableOf('Who,Reach,Place of work', 'Pia Sorensen,pia@nordlys.example.com,Nordlys Cold'),
  );
  await expect(page.getByRole('button', { name: 'Start' })).toBeDisabled();
  await page.getByLabel('Meaning of Reach').selectOption('Mail address');
  await page.getByLabel('Meaning of Who').selectOption('Full name');
  await page.getByLabel('Meaning of Place of work').selectOption('Company');
  await imports.start();
  await imports.isDone('contacts of the fair.csv');
  await imports.choose(calendarWith('Pia', 'pia@nordlys.example.com', '20261126'));
  await page.getByLabel('robin@example.com').check();
  await imports.start();
  await imports.isDone('robin.ics');

  await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /Pia Sorensen/u })
    .click();
  await expect(page.getByRole('list', { name: 'History' })).toContainText('Coffee');
  await expect(page.getByRole('main')).toContainText('Nordlys Cold');
});

test('an import is paused, goes on, is stopped and goes on, and axe has nothing to say of it', async ({
  tact,
}) => {
  const imports = await openImportPage(tact);
  const { page } = imports;
  await imports.choose({ name: 'Long.mbox', content: mailboxOf(correspondence(3_000, now)) });
  await imports.start();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /paused/u);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped at \d+ %/u)).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await imports.isDone('Long.mbox');
  expect(await onDisk(tact)).toEqual({ people: 3_000, touches: 4_500 });
  await expectAccessible(page);
});

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
}
