import type { Page } from '@playwright/test';
import { expect } from '../tact-test.ts';
import type { LaunchedTact } from '../harness/launch-chromium.ts';
import { tellWorker } from '../../../scripts/start/tell-worker.ts';

/** A file as the user chooses it: by its path, or made on the spot. */
export type Chosen = string | { readonly name: string; readonly text: string };

/** The import page with what a user does there. */
export interface ImportPage {
  readonly page: Page;
  choose(...files: readonly Chosen[]): Promise<void>;
  start(): Promise<void>;
  /** Waits until the import of this file is done. */
  isDone(title: string): Promise<void>;
  close(): Promise<void>;
}

export async function openImportPage(tact: LaunchedTact): Promise<ImportPage> {
  const page = await tact.openExtensionPage('dashboard.html#/import');
  const done = page.getByRole('region', { name: 'Done' });
  return {
    page,
    choose: (...files) => page.getByLabel('Choose files').setInputFiles(files.map(uploaded) as string[]),
    start: () => page.getByRole('button', { name: 'Start' }).click(),
    isDone: (title) => expect(done.getByRole('heading', { name: title })).toBeVisible({ timeout: 60_000 }),
    close: () => page.close(),
  };
}

function uploaded(file: Chosen) {
  if (typeof file === 'string') return file;
  return { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.text) };
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
