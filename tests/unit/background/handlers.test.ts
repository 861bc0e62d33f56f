import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RequestOf } from '@/messaging/protocol';
import type { Sighting } from '@/outreach/sighting';
import { day, daysAgo, email, member, now, slug } from '../storage/fresh-storage';
import { mailSent, personSeen } from '../storage/sightings';
import { fakeBrowser, openTabs } from './fake-browser';
import { startWorker, linkedInTab, gmailTab, type Scene } from './worker-scene';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).fakeBrowser }));

const ann = email('ann@example.com');
const annMember = member(100000001);
const annSlug = slug('ann-bell');
const both = { gmail: true, linkedin: 'overlay' } as const;
const askAnn: RequestOf<'brief'> = { asks: [{ handles: [ann], channel: 'email' }] };
const askMember: RequestOf<'brief'> = { asks: [{ handles: [annMember], channel: 'linkedin-message' }] };
const mail = (id: string): Sighting => mailSent(`gmail:${id}`, [ann]);

let scene: Scene;

afterEach(() => {
  scene.stop();
  fakeBrowser.tabs.sendMessage.mockReset().mockResolvedValue(undefined);
  fakeBrowser.scripting.executeScript.mockClear();
});

describe('consent', () => {
  it('is what the orders say', async () => {
    scene = startWorker();
    expect(await scene.get('gmail', 'hello', {})).toEqual({
      reading: false,
      surface: false,
      keepSubjects: true,
      ownAddresses: [],
    });
    await scene.agree({ gmail: true, linkedin: 'side-panel' });
    expect(await scene.get('gmail', 'hello', {})).toMatchObject({ reading: true, surface: true });
    expect(await scene.get('linkedin', 'hello', {})).toMatchObject({ reading: true, surface: false });
  });

  it('tells LinkedIn alone where the user put the overlay', async () => {
    scene = startWorker();
    await scene.agree({ gmail: true, linkedin: 'overlay' });
    expect(await scene.get('linkedin', 'hello', {})).not.toHaveProperty('overlayPlace');
    const place = { side: 'start', height: 0.5, isFolded: true } as const;
    await scene.get('linkedin', 'decide', { decision: { kind: 'place-overlay', place } });
    expect(await scene.get('linkedin', 'hello', {})).toMatchObject({ overlayPlace: place });
    expect(await scene.get('gmail', 'hello', {})).not.toHaveProperty('overlayPlace');
  });

  it('lets LinkedIn add a prospect, whom only our own pages can list', async () => {
    scene = startWorker();
    await scene.agree({ gmail: true, linkedin: 'side-panel' });
    const dossier = { reason: 'Grid', background: 'Sites' };
    const decision = {
      kind: 'add-prospect',
      id: 'p1',
      handles: [annSlug],
      name: 'Ann',
      dossier,
      at: now,
    } as const;
    await scene.get('linkedin', 'decide', { decision });
    expect(await scene.get('page', 'prospects', {})).toMatchObject({
      prospects: [{ name: 'Ann', level: 'clear', reason: 'Grid', missing: ['interests', 'affiliations'] }],
    });
  });

  it('is asked for by the worker, whatever a reader does', async () => {
    scene = startWorker();
    await scene.agree({ gmail: true, linkedin: 'off' });
    const remind = {
      kind: 'remind',
      id: 'r',
      handles: [annSlug],
      name: 'Ann',
      day: day('2026-12-03'),
      at: now,
    } as const;
    const replies = [
      await scene.ask('linkedin', 'record', { sightings: [personSeen([annSlug])] }),
      await scene.ask('linkedin', 'brief', { asks: [{ handles: [annSlug], channel: 'inmail' }] }),
      await scene.ask('linkedin', 'decide', { decision: remind }),
      await scene.ask('linkedin', 'report-page', { report: { state: 'nothing', asks: [] } }),
      await scene.ask('linkedin', 'show-surface', {}),
      await scene.ask('linkedin', 'report-readings', { readings: [] }),
    ];
    for (const reply of replies) expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await scene.get('page', 'storage-state', {})).toMatchObject({ people: 0 });
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
    expect(await scene.get('gmail', 'record', { sightings: [mail('1')] })).toEqual({ recorded: 1 });
  });

  it('to the side panel is none to a surface in the page', async () => {
    scene = startWorker();
    await scene.agree({ gmail: false, linkedin: 'side-panel' });
    expect(await scene.ask('linkedin', 'show-surface', {})).toMatchObject({ ok: false });
    await scene.agree(both);
    await scene.get('linkedin', 'show-surface', {});
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: linkedInTab, frameIds: [0] },
      files: ['/linkedin-overlay.js'],
    });
  });
});

describe('the scripts beside the reader', () => {
  it('are put there in Gmail where the user has agreed that Tact reads', async () => {
    scene = startWorker();
    expect(await scene.ask('gmail', 'bring-scripts', {})).toMatchObject({ error: { code: 'refused' } });
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
    await scene.agree(both);
    expect(await scene.get('gmail', 'bring-scripts', {})).toEqual({});
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: gmailTab, frameIds: [0] },
      files: ['/gmail-mailbox.js', '/gmail-assistant.js'],
    });
  });

  it('are those of the site that asks, and no page\u2019s to ask for', async () => {
    scene = startWorker();
    await scene.agree(both);
    expect(await scene.get('linkedin', 'bring-scripts', {})).toEqual({});
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: linkedInTab, frameIds: [0] },
      files: ['/linkedin-pages.js', '/linkedin-acts.js'],
    });
    fakeBrowser.scripting.executeScript.mockClear();
    expect(await scene.ask('page', 'bring-scripts', {})).toMatchObject({ error: { code: 'refused' } });
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('an own address', () => {
  const sam = email('sam@example.com');
  const own = (isOwn: boolean) => ({ kind: 'own-address', handle: sam, isOwn, at: now }) as const;

  it('stands in the orders of Gmail\u2019s reader, until the user says that it is none', async () => {
    scene = startWorker();
    await scene.agree(both);
    await scene.get('page', 'decide', { decision: own(true) });
    expect(await scene.get('gmail', 'hello', {})).toMatchObject({ ownAddresses: [sam] });
    expect(await scene.get('linkedin', 'hello', {})).toMatchObject({ ownAddresses: [] });
    await scene.get('page', 'decide', { decision: own(false) });
    expect(await scene.get('gmail', 'hello', {})).toMatchObject({ ownAddresses: [] });
  });

  it('is told to the readers, who then ask again about people', async () => {
    scene = startWorker();
    await scene.agree(both);
    await scene.get('page', 'decide', { decision: own(true) });
    await scene.get('gmail', 'record', { sightings: [{ kind: 'own-address', handle: sam, seenAt: now }] });
    const notices = ['orders-changed', 'people-changed'];
    await vi.waitFor(() => expect(scene.heard).toEqual(['orders-changed', ...notices, ...notices]));
  });

  it('is decided on our own pages alone', async () => {
    scene = startWorker();
    await scene.agree(both);
    for (const site of ['gmail', 'linkedin'] as const)
      expect(await scene.ask(site, 'decide', { decision: own(true) })).toMatchObject({
        error: { code: 'invalid' },
      });
  });
});

it('a standing noted in Gmail holds the next mail', async () => {
  scene = startWorker();
  await scene.agree(both);
  const standing = { id: 's', kind: 'ask-after', since: daysAgo(1), day: day('2030-01-07') } as const;
  const decision = { kind: 'note-standing', handles: [ann], name: 'Ann Bell', standing } as const;
  await scene.get('gmail', 'decide', { decision });
  const { briefings } = await scene.get('gmail', 'brief', askAnn);
  const [briefing] = briefings;
  expect(briefing?.verdict.level).toBe('hold');
  expect(briefing?.verdict.sentence).toMatch(/^Ann asked not to be written to before Mon 7 Jan 2030\./u);
});

describe('briefings', () => {
  it('tell our pages every handle, and a site only those it asked about', async () => {
    scene = startWorker();
    await scene.agree(both);
    await scene.get('page', 'record', {
      sightings: [personSeen([ann, annMember, annSlug], { name: 'Ann Bell' })],
    });
    const ours = await scene.get('page', 'brief', askAnn);
    expect(ours.briefings).toMatchObject([{ name: 'Ann Bell', handles: [ann, annMember, annSlug] }]);
    const onGmail = await scene.get('gmail', 'brief', askAnn);
    expect(onGmail.briefings).toMatchObject([{ name: 'Ann Bell', handles: [ann] }]);
    expect(JSON.stringify(onGmail)).not.toContain('linkedin-');
    expect(JSON.stringify(await scene.get('linkedin', 'brief', askMember))).not.toContain('ann@example.com');
  });

  it('of handles that the site cannot show are refused', async () => {
    scene = startWorker();
    await scene.agree(both);
    expect(await scene.ask('linkedin', 'brief', askAnn)).toMatchObject({ error: { code: 'invalid' } });
    expect(await scene.ask('gmail', 'brief', askMember)).toMatchObject({ error: { code: 'invalid' } });
  });
});

describe('a write', () => {
  it('is answered though a tab never takes its notice', async () => {
    scene = startWorker();
    await scene.agree(both);
    fakeBrowser.tabs.sendMessage.mockImplementation(() => new Promise(() => undefined));
    expect(await scene.get('gmail', 'record', { sightings: [mail('1')] })).toEqual({ recorded: 1 });
    const tabs = () => fakeBrowser.tabs.sendMessage.mock.calls.map(([tab]) => tab);
    await vi.waitFor(() => expect(tabs()).toEqual(expect.arrayContaining([gmailTab, linkedInTab])));
    await vi.waitFor(() => expect(scene.heard).toContain('people-changed'));
  });

  it('reports what goes wrong with a notice, unless the tab has no reader', async () => {
    scene = startWorker();
    await scene.agree(both);
    const bug = new Error('bug');
    fakeBrowser.tabs.sendMessage.mockImplementation((tab) =>
      Promise.reject(
        tab === gmailTab ? new Error('Could not establish connection. Receiving end does not exist.') : bug,
      ),
    );
    await scene.get('gmail', 'record', { sightings: [mail('1')] });
    await vi.waitFor(() => expect(scene.report).toHaveBeenCalled());
    expect(scene.report.mock.calls.map(([error]) => error as unknown)).toEqual([bug]);
  });

  it('tells readers to ask for their orders only when those may be others', async () => {
    scene = startWorker();
    await scene.agree(both);
    await scene.get('page', 'decide', { decision: { kind: 'keep-subjects', keep: false } });
    await scene.get('gmail', 'record', { sightings: [mail('1')] });
    await vi.waitFor(() =>
      expect(scene.heard).toEqual(['orders-changed', 'orders-changed', 'people-changed']),
    );
  });
});

describe('the file of a person', () => {
  it('holds the briefing and every standing, and nothing for nobody', async () => {
    scene = startWorker();
    await scene.agree(both);
    await scene.get('gmail', 'record', { sightings: [mail('1')] });
    const { people } = await scene.get('page', 'people', { search: 'ann', limit: 10 });
    const [row] = people;
    expect(row).toMatchObject({ name: 'ann@example.com', touchCount: 1, doNotContact: false });
    if (!row) throw new Error('unreachable');
    const standing = { id: 's1', kind: 'do-not-contact', since: daysAgo(1), liftedAt: now } as const;
    await scene.get('page', 'decide', { decision: { kind: 'set-standing', person: row.id, standing } });
    const { file } = await scene.get('page', 'person', { person: row.id });
    expect(file?.standings).toEqual([standing]);
    expect(file?.briefing).toMatchObject({ person: row.id, handles: [ann], historyTotal: 1 });
    await scene.get('page', 'decide', { decision: { kind: 'forget-person', person: row.id, at: now } });
    expect(await scene.get('page', 'person', { person: row.id })).toEqual({});
  });
});

it('a tab that calls without end is answered no more, the others are', async () => {
  scene = startWorker();
  await scene.agree(both);
  const replies = await Promise.all(Array.from({ length: 61 }, () => scene.ask('gmail', 'hello', {})));
  expect(replies.filter(({ ok }) => ok)).toHaveLength(60);
  expect(replies.at(-1)).toMatchObject({ error: { code: 'refused' } });
  expect(await scene.ask('linkedin', 'hello', {})).toMatchObject({ ok: true });
  openTabs.delete(gmailTab);
  fakeBrowser.tabs.onRemoved.fire(gmailTab);
  expect(await scene.ask('gmail', 'hello', {})).toMatchObject({ ok: true });
});
