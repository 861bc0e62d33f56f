import { vi } from 'vitest';
import { mountDashboard } from '@/components/surfaces/mount-dashboard';
import type { ImportLink, ImportNews, ImportOrder, ImportPlan, ImportReport } from '@/messaging/imports';
import { FakeWorker, close, open } from '../page-stage';
import { byRole, press, settle, textOf } from '../stage';
import { mailPlan, report } from './reports';

/** A script that notes what it is told and tells what the test says. */
function importScript() {
  const orders: ImportOrder[] = [];
  const listeners = new Set<(news: ImportNews) => void>();
  const link: ImportLink = {
    tell: (order) => {
      orders.push(order);
    },
    onNews: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  const start = vi.fn(() => link);
  const tell = (...news: readonly ImportNews[]) =>
    settle(() => {
      for (const one of news) for (const listener of listeners) listener(one);
    });
  return { orders, start, tell };
}

export interface ImportScene extends ReturnType<typeof importScript> {
  readonly page: HTMLElement;
  readonly worker: FakeWorker;
}

let opened: FakeWorker | undefined;

/** jsdom knows the dialog but not how to open it. */
export function letDialogsOpen(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function closeDialog() {
    this.open = false;
  };
}

/** Opens the page over a disk that knows these imports. */
export async function importPage(imports: readonly ImportReport[] = []): Promise<ImportScene> {
  location.hash = '#/import';
  const worker = new FakeWorker({ imports: { imports } });
  opened = worker;
  const script = importScript();
  const parts = { ...worker.parts, startImporting: script.start };
  const page = await open(worker, (root) => {
    mountDashboard(root, parts);
  });
  return { ...script, page, worker };
}

export async function closeImportPage(): Promise<void> {
  if (opened) await close(opened);
  location.hash = '';
}

export const file = (name: string) => new File(['x'], name, { lastModified: 7 });

/** Chooses files with the button of this label. */
export async function choose(page: HTMLElement, label: string, files: readonly File[]): Promise<void> {
  const field = [...page.querySelectorAll('label')]
    .find((one) => textOf(one) === label)
    ?.querySelector('input');
  if (!field) throw new Error(`there is no ${label}`);
  await settle(() => {
    Object.defineProperty(field, 'files', { value: files, configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Opens the page with plans to decide on. */
export async function withPlans(
  plans: readonly ImportPlan[],
  kept: readonly ImportReport[] = [],
): Promise<ImportScene> {
  const scene = await importPage(kept);
  await choose(scene.page, 'Choose files', [file('a.mbox')]);
  await scene.tell({ kind: 'plans', plans, refused: [] });
  return scene;
}

/** Opens the page and starts the mail plan. */
export async function withRunning(): Promise<ImportScene> {
  const scene = await withPlans([mailPlan]);
  await press(byRole(scene.page, 'button', 'Start'));
  await scene.tell({ kind: 'report', report: report() });
  return scene;
}

/** The card of an import or a plan. */
export const card = (page: HTMLElement, title: string) => byRole(page, 'article', title);
export const progress = (page: HTMLElement) => byRole(page, 'progressbar');
