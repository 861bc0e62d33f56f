import type { Page } from '@playwright/test';
import { exportWith, type MadeFile } from '../../tests/e2e/import/invented-files.ts';
import { correspondence, mailboxOf, newsletters } from '../../tests/e2e/import/invented-mailbox.ts';
import type { Tour } from './tour-stop.ts';

const connections = Array.from({ length: 64 }, (_, index) => ({
  first: 'Person',
  last: `Number ${String(index)}`,
  slug: `person-number-${String(index)}-example`,
  company: `Company ${String(index)}`,
}));

/** The import page after an export of LinkedIn and a mailbox were read. */
export async function importPage({ tact, picture }: Tour): Promise<void> {
  const page = await tact.openExtensionPage('dashboard.html#/import');
  const now = Date.now();
  const mails = [...correspondence(300, now), ...newsletters(48, now)];
  await bring(page, await exportWith(connections));
  await bring(page, { name: 'All mail Including Spam and Trash.mbox', content: mailboxOf(mails) });
  await picture(page, 'dashboard-import');
  await page.close();
}

async function bring(page: Page, { name, content }: MadeFile): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
  await page.getByLabel('Choose files').setInputFiles(file);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('region', { name: 'Done' }).getByRole('heading', { name }).waitFor();
}
