import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { registry } from '@/sites/gmail/selectors/registry';
import { fakeBrowser, openTabs } from './fake-browser';
import { gmailTab, linkedInTab, startWorker, type Scene } from './worker-scene';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).fakeBrowser }));

const both = { gmail: true, linkedin: 'overlay' } as const;
let scene: Scene;

afterEach(() => {
  scene.stop();
  fakeBrowser.scripting.executeScript.mockReset().mockResolvedValue([]);
});

function sampleIs(result: unknown) {
  fakeBrowser.scripting.executeScript.mockResolvedValue([{ frameId: 0, result }] as never);
}

describe('what the readers report', () => {
  it('is counted under names of our own lists only', async () => {
    scene = startWorker();
    await scene.agree(both);
    const readings = [
      { name: 'send', rung: 1 },
      { name: 'send', rung: 29 },
      { name: 'somebody', rung: 0 },
      { name: 'discard', rung: null },
    ];
    await scene.get('gmail', 'report-readings', { readings });
    const known = (await scene.get('page', 'readings', {})).readings;
    expect(known.map(({ name }) => name)).toEqual(Object.keys(registry));
    expect(known.find(({ name }) => name === 'send')).toMatchObject({
      rung: 1,
      found: (registry.send ?? []).map((_rung, index) => (index === 1 ? 1 : 0)),
    });
    expect(known.filter(({ rung }) => rung !== undefined)).toHaveLength(1);
  });

  it('is refused before the user has agreed, and from our own pages', async () => {
    scene = startWorker();
    const readings = [{ name: 'send', rung: 1 }];
    expect(await scene.ask('gmail', 'report-readings', { readings })).toMatchObject({ ok: false });
    expect(await scene.ask('page', 'report-readings', { readings })).toMatchObject({ ok: false });
  });

  it('is for our own pages only', async () => {
    scene = startWorker();
    await scene.agree(both);
    for (const caller of ['gmail', 'linkedin'] as const) {
      expect(await scene.ask(caller, 'readings', {})).toMatchObject({ ok: false });
      expect(await scene.ask(caller, 'site-tabs', {})).toMatchObject({ ok: false });
      expect(await scene.ask(caller, 'redacted-page', { tab: gmailTab })).toMatchObject({ ok: false });
    }
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('a sample of a page', () => {
  it('is offered of the open pages of both sites', async () => {
    scene = startWorker();
    openTabs.set(9, 'https://www.example.org/');
    const { tabs } = await scene.get('page', 'site-tabs', {});
    expect(tabs).toEqual([
      { tab: gmailTab, site: 'gmail', title: '' },
      { tab: linkedInTab, site: 'linkedin', title: '' },
    ]);
  });

  it('is what the script in the top frame gives', async () => {
    scene = startWorker();
    await scene.agree(both);
    sampleIs('<!DOCTYPE html>');
    expect(await scene.get('page', 'redacted-page', { tab: gmailTab })).toEqual({ html: '<!DOCTYPE html>' });
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: gmailTab, frameIds: [0] },
      files: ['/page-sample.js'],
    });
  });

  it('is taken of no other site and of no closed tab', async () => {
    scene = startWorker();
    openTabs.set(9, 'https://www.example.org/').set(10, undefined);
    for (const tab of [9, 10, 11]) {
      expect(await scene.ask('page', 'redacted-page', { tab })).toMatchObject({
        ok: false,
        error: { code: 'refused', sentence: 'This tab shows neither Gmail nor LinkedIn now.' },
      });
    }
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is taken of no site that the user has not agreed to, or no longer', async () => {
    scene = startWorker();
    sampleIs('<!DOCTYPE html>');
    const notAgreed = {
      ok: false,
      error: { code: 'refused', sentence: 'You have not agreed that Tact reads this site.' },
    };
    const take = (tab: number) => scene.ask('page', 'redacted-page', { tab });
    expect(await take(gmailTab)).toMatchObject(notAgreed);
    await scene.agree({ gmail: true, linkedin: 'off' });
    expect(await take(linkedInTab)).toMatchObject(notAgreed);
    await scene.agree({ gmail: false, linkedin: 'side-panel' });
    expect(await take(gmailTab)).toMatchObject(notAgreed);
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
    expect(await take(linkedInTab)).toMatchObject({ ok: true });
  });

  it('that cannot be taken is said to be so', async () => {
    scene = startWorker();
    await scene.agree(both);
    fakeBrowser.scripting.executeScript.mockRejectedValue(new Error('Frame with ID 0 is showing error page'));
    const cannot = {
      ok: false,
      error: { sentence: 'This page cannot be read now. Reload it and try again.' },
    };
    expect(await scene.ask('page', 'redacted-page', { tab: gmailTab })).toMatchObject(cannot);
    sampleIs(undefined);
    expect(await scene.ask('page', 'redacted-page', { tab: gmailTab })).toMatchObject(cannot);
    expect(scene.report).not.toHaveBeenCalled();
  });

  it('has an end', async () => {
    scene = startWorker();
    await scene.agree(both);
    sampleIs('x'.repeat(4_000_001));
    expect(await scene.ask('page', 'redacted-page', { tab: gmailTab })).toMatchObject({
      ok: false,
      error: { sentence: 'This page is too large to be copied.' },
    });
  });
});
