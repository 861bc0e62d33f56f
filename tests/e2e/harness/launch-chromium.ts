import { chromium, type BrowserContext, type Page, type Route, type Worker } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { answerStandIn } from '../../stand-ins/serve-stand-ins.ts';
import { clockShiftScript, copyWithShiftedClock } from './shifted-clock.ts';
import { stopServiceWorkers } from './stop-service-workers.ts';
import { temporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

export interface LaunchOptions {
  /** A built, unpacked extension. Left out, the browser starts without any. */
  readonly extensionFolder?: string;
  readonly headless?: boolean;
  /** A folder that keeps the browser's data for a later launch. Left out, the profile is empty and is deleted at the end. */
  readonly profile?: string;
  /** What `Date` says at launch, in Unix ms, in pages and in every script of the extension. */
  readonly now?: number;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Nothing moves; for pictures, which would show a movement half done. */
  readonly reducedMotion?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface LaunchedTact {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Requests to anything but the stand-ins and the extension itself; each was refused. */
  readonly escaped: readonly string[];
  worker(): Promise<Worker>;
  /** Gives a page at an address of the extension, for example `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Stops the service worker and waits until it is really stopped; the next event starts a fresh one. */
  serviceWorkerKill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension, and the stand-ins as the only reachable sites. */
export async function launchTact(options: LaunchOptions): Promise<LaunchedTact> {
  const folder = await folderFor(options.profile);
  const offset = options.now === undefined ? undefined : options.now - Date.now();
  const extension = await extensionToLoad(options.extensionFolder, folder.path, offset);
  const context = await launchBrowser(options, join(folder.path, 'profile'), extension);
  if (offset !== undefined) await context.addInitScript(clockShiftScript(offset));
  const escaped: string[] = [];
  await context.route('**/*', (route) => answer(route, escaped));
  const extensionId = extension === undefined ? '' : new URL((await workerOf(context)).url()).host;
  return {
    context,
    extensionId,
    escaped,
    worker: () => workerOf(context),
    openExtensionPage: (path) => openPage(context, `chrome-extension://${extensionId}/${path}`),
    serviceWorkerKill: () => stopServiceWorkers(context, extensionId),
    close: async () => {
      await context.close();
      await folder.remove();
    },
  };
}

async function folderFor(profile: string | undefined): Promise<TemporaryFolder> {
  return profile === undefined
    ? temporaryFolder('chromium')
    : { path: profile, remove: () => Promise.resolve() };
}

// The copy must stand at the same place at every launch of a profile: an unpacked extension's id comes from its path.
async function extensionToLoad(
  extension: string | undefined,
  folder: string,
  offset: number | undefined,
): Promise<string | undefined> {
  if (extension === undefined || offset === undefined) return extension;
  // A profile keeps the worker's script, and with it the clock of an earlier launch.
  await rm(join(folder, 'profile/Default/Service Worker'), { recursive: true, force: true });
  return copyWithShiftedClock(extension, join(folder, 'extension'), offset);
}

async function launchBrowser(
  options: LaunchOptions,
  profile: string,
  extension: string | undefined,
): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium that loads unpacked extensions was found.');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    args: [...commonArguments(), ...extensionArguments(extension)],
  });
}

function commonArguments(): string[] {
  const isRoot = process.getuid?.() === 0;
  // What slips past the routes (a worker's requests, the browser's own) finds no host.
  const nothingElse = '--host-resolver-rules=MAP * ~NOTFOUND';
  return [nothingElse, ...(isRoot ? ['--no-sandbox'] : [])];
}

function extensionArguments(extension: string | undefined): string[] {
  if (extension === undefined) return [];
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

async function answer(route: Route, escaped: string[]): Promise<void> {
  const url = route.request().url();
  if (url.startsWith('chrome-extension://') || url.startsWith('data:')) return route.fallback();
  const found = await answerStandIn(url);
  if (found === undefined) {
    escaped.push(url);
    return route.abort();
  }
  return route.fulfill({ ...found, headers: { ...found.headers } });
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
