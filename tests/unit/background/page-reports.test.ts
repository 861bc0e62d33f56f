import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Disk } from '@/entrypoints/background/disk';
import type { PageReport } from '@/messaging/protocol';
import { failure } from '@/outreach/result';
import { daysAgo, email } from '../storage/fresh-storage';
import { mailSent } from '../storage/sightings';
import { badges, fakeBrowser, openTabs } from './fake-browser';
import { startWorker, gmailTab, type Scene } from './worker-scene';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).fakeBrowser }));

const ann = email('ann@example.com');
const bo = email('bo@example.net');
const both = { gmail: true, linkedin: 'overlay' } as const;
const pageWith = (handle: typeof ann): PageReport => ({
  state: 'people',
  asks: [{ handles: [handle], channel: 'email' }],
});
const notices = (handle: typeof ann) =>
  [1, 2, 3].map((days) => mailSent(`gmail:${handle}-${String(days)}`, [handle], daysAgo(days)));

let scene: Scene;

beforeEach(() => {
  scene = startWorker();
});

afterEach(() => {
  scene.stop();
});

async function reported(handle = ann) {
  await scene.agree(both);
  await scene.get('gmail', 'record', { sightings: notices(ann) });
  await scene.get('gmail', 'report-page', { report: pageWith(handle) });
}

const pageOfTab = () => scene.get('page', 'page-of-tab', { tab: gmailTab });
const badge = () => badges.get(gmailTab);
const badgeIs = (pattern: RegExp) => vi.waitFor(() => expect(badge()).toMatch(pattern));

function navigate(url: string | undefined) {
  openTabs.set(gmailTab, url);
  fakeBrowser.tabs.onUpdated.fire(gmailTab, { status: 'loading', ...(url && { url }) }, { active: true });
}

describe('the report of a page', () => {
  it('is given to our pages, and the badge says how long until the person is clear', async () => {
    await reported();
    expect(await pageOfTab()).toEqual({ site: 'gmail', report: pageWith(ann) });
    await badgeIs(/^\d+d$/u);
    await vi.waitFor(() => expect(scene.heard).toContain('page-changed'));
  });

  it.each([
    ['a site that Tact may not see', undefined],
    ['the other site', 'https://www.linkedin.com/feed/'],
  ])('and its badge are gone when the tab shows %s', async (_name, url) => {
    await reported();
    await badgeIs(/d$/u);
    navigate(url);
    expect(await pageOfTab()).toEqual({});
    await badgeIs(/^$/u);
    // Back again, the reader of the new page has not spoken yet.
    openTabs.set(gmailTab, 'https://mail.google.com/mail/u/0/');
    expect(await pageOfTab()).toEqual({});
  });

  it('stays when the user goes on within the site', async () => {
    await reported();
    navigate('https://mail.google.com/mail/u/0/#sent');
    await badgeIs(/d$/u);
    expect(await pageOfTab()).toMatchObject({ site: 'gmail' });
  });

  it('and its badge are gone when the user takes the consent back, and when the tab is closed', async () => {
    await reported();
    await badgeIs(/d$/u);
    await scene.agree({ ...both, gmail: false });
    expect(await pageOfTab()).toEqual({});
    await badgeIs(/^$/u);
    await scene.agree(both);
    expect(await pageOfTab()).toEqual({});
    await scene.get('gmail', 'report-page', { report: pageWith(ann) });
    openTabs.delete(gmailTab);
    expect(await pageOfTab()).toEqual({});
    expect(scene.report).not.toHaveBeenCalled();
  });
});

describe('the badge', () => {
  it('follows what is written about the people on the page', async () => {
    await reported(bo);
    await badgeIs(/^$/u);
    await scene.get('gmail', 'record', { sightings: notices(bo) });
    await badgeIs(/d$/u);
  });

  it('never shows the answer to an earlier report', async () => {
    scene.stop();
    scene = startWorker();
    await scene.agree(both);
    await scene.get('gmail', 'record', { sightings: notices(ann) });
    // The first answer is on its way, held up by the browser, when the page has moved on.
    const { get } = fakeBrowser.tabs;
    let release = () => undefined as unknown;
    const held = new Promise((resolve) => {
      release = () => {
        resolve(undefined);
      };
    });
    get.mockImplementationOnce(async (id) => {
      await held;
      return { id, url: 'https://mail.google.com/' };
    });
    fakeBrowser.action.setBadgeText.mockClear();
    await scene.get('gmail', 'report-page', { report: pageWith(ann) });
    await scene.get('gmail', 'report-page', { report: { state: 'nothing', asks: [] } });
    release();
    await badgeIs(/^$/u);
    expect(fakeBrowser.action.setBadgeText.mock.calls.map(([{ text }]) => text)).toEqual(['']);
  });

  it('asks when the page is not understood', async () => {
    await scene.agree(both);
    await scene.get('gmail', 'report-page', { report: { state: 'not-understood', asks: [] } });
    await badgeIs(/^\?$/u);
  });
});

it('our pages look again when another tab comes to the front or the one in front goes on', async () => {
  fakeBrowser.tabs.onActivated.fire({ tabId: 3 });
  await vi.waitFor(() => expect(scene.heard).toEqual(['page-changed']));
  fakeBrowser.tabs.onUpdated.fire(3, { status: 'loading' }, { active: false });
  fakeBrowser.tabs.onUpdated.fire(3, { title: 'News' }, { active: true });
  fakeBrowser.tabs.onUpdated.fire(3, { status: 'loading' }, { active: true });
  await vi.waitFor(() => expect(scene.heard).toHaveLength(2));
});

it('that the disk does not answer is kept as a report that names nobody', async () => {
  scene.stop();
  const broken = failure({ code: 'storage', sentence: 'The disk cannot be read.' } as const);
  const disk: Disk = { read: () => Promise.resolve(broken), write: () => Promise.resolve(broken) };
  scene = startWorker(() => disk);
  const report: PageReport = { state: 'not-understood', asks: [], note: broken.error.sentence };
  await scene.get('gmail', 'report-page', { report });
  expect(await pageOfTab()).toEqual({ site: 'gmail', report });
  await badgeIs(/^\?$/u);
  expect(await scene.ask('gmail', 'report-page', { report: pageWith(ann) })).toMatchObject({ ok: false });
});
