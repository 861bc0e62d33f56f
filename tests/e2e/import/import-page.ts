import type { Page } from '@playwright/test';
import { expect } from '../tact-test.ts';
import type { LaunchedTact } from '../harness/launch-chromium.ts';
import type { MadeFile } from './invented-files.ts';
import { tellWorker } from '../../../scripts/start/tell-worker.ts';

/** A file as the user chooses it: by its path, or made on the spot. */
export type Chosen = string | MadeFile;

/** The import page with what a user does there. */
export interface ImportPage {
  readonly page: Page;
  choose(...files: readonly Chosen[]): Promise<void>;
  start(): Promise<void>;
  /** Waits until the import of this file is done. */
  isDone(title: string, withinMs?: number): Promise<void>;
  /** Takes an import back and waits until that is done. */
  takeBack(title: string): Promise<void>;
}

export async function openImportPage(tact: LaunchedTact): Promise<ImportPage> {
  const page = await tact.openExtensionPage('dashboard.html#/import');
  const done = page.getByRole('region', { name: 'Done' });
  return {
    page,
    choose: (...files) => page.getByLabel('Choose files').setInputFiles(files.map(uploaded) as string[]),
    start: () => page.getByRole('button', { name: 'Start' }).click(),
    isDone: (title, timeout = 60_000) =>
      expect(done.getByRole('heading', { name: title })).toBeVisible({ timeout }),
    takeBack: (title) => takeBack(page, title),
  };
}

async function takeBack(page: Page, title: string): Promise<void> {
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await card.getByRole('button', { name: 'Take back' }).click();
  await card.getByRole('alertdialog').getByRole('button', { name: 'Take back' }).click();
  await expect(card.getByText('taken back')).toBeVisible({ timeout: 30_000 });
}

function uploaded(file: Chosen) {
  if (typeof file === 'string') return file;
  return { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.content) };
}

/** How many people and touches are on the disk. */
export async function onDisk(
  tact: LaunchedTact,
): Promise<{ readonly people: number; readonly touches: number }> {
  const page = await tact.openExtensionPage('popup.html');
  const { people, touches } = await tellWorker(page, 'storage-state', {});
  await page.close();
  return { people, touches };
}
