// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { describe, expect, it, vi } from 'vitest';
import { commands } from '@/messaging/commands';
import type { RequestOf } from '@/messaging/protocol';
import { endReader, settle, showPage, stageReader, start, worker } from './linkedin-scene';
import { MEMBER, OTHER_MEMBER } from './profile-ids';
import { card, sduiPage } from './sdui-page';
import { mutualsLink } from './search-page';

stageReader();

const BORIS = { slug: 'boris-sample', name: 'Boris Sample', memberNumber: OTHER_MEMBER };

function personTold(request: unknown) {
  return (request as RequestOf<'record'> | undefined)?.sightings.find((seen) => seen.kind === 'person');
}

describe('the reader on LinkedIn', () => {
  it('keeps the person of the profile, asks about them and calls the surface once', async () => {
    showPage('ann-bell', sduiPage());
    const { channel, asked } = start();
    await settle();
    expect(channel.view()).toMatchObject({ kind: 'briefed', briefing: { name: 'Ann Bell' } });
    expect(asked('record')).toHaveLength(1);
    expect(asked('show-surface')).toHaveLength(1);
  });

  it('keeps a profile that names more mutual people than anybody has', async () => {
    const names = Array.from({ length: 300 }, (_, number) => `<strong>N${String(number)}x</strong>`).join();
    showPage('ann-bell', sduiPage({ mutuals: `<p>${mutualsLink(MEMBER, `${names}, 999999`)}</p>` }));
    const { asked } = start();
    await settle();
    const request = asked('record')[0]?.request;
    expect(personTold(request)).toMatchObject({ mutuals: { namesAre: 'first-names' } });
    expect(commands.record.linkedin?.safeParse(request).success).toBe(true);
  });

  it('calls the surface again when the first call failed', async () => {
    showPage('ann-bell', sduiPage());
    const given = worker();
    given.answers['show-surface'] = { ok: false, error: { code: 'no-answer', sentence: '' } };
    const { changePeople, asked } = start(given);
    await settle();
    given.answers['show-surface'] = undefined;
    changePeople();
    await settle();
    expect(asked('show-surface').length).toBeGreaterThan(1);
  });

  it('says not checked when the worker does not answer', async () => {
    showPage('ann-bell', sduiPage());
    const given = worker();
    given.answers.brief = {
      ok: false,
      error: { code: 'no-answer', sentence: 'Tact did not answer in time.' },
    };
    const { channel } = start(given);
    await settle();
    expect(channel.view()).toEqual({ kind: 'not-checked', sentence: 'Tact did not answer in time.' });
  });

  it('waits ten seconds before it says that a profile is not understood', async () => {
    showPage('ann-bell', '<main><p>A layout of next year</p></main>');
    const { channel } = start();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(channel.view()).toEqual({ kind: 'nothing' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(channel.view()).toMatchObject({ kind: 'not-checked' });
  });

  it('asks again after five minutes, because a verdict changes with the day', async () => {
    showPage('ann-bell', sduiPage());
    const { asked } = start(worker(), {}, false);
    await settle();
    const before = asked('brief').length;
    await vi.advanceTimersByTimeAsync(300_000);
    expect(asked('brief').length).toBeGreaterThan(before);
  });

  it('gives the surface the place that the user chose for it', () => {
    showPage('ann-bell', sduiPage());
    const overlayPlace = { side: 'start', height: 0.5, isFolded: true } as const;
    const { channel } = start(worker(), { overlayPlace });
    expect(channel.overlayPlace()).toEqual(overlayPlace);
  });

  it('never shows what was answered about a person whose page was left', async () => {
    showPage('ann-bell', sduiPage());
    const given = worker();
    let answer: (value: unknown) => void = () => undefined;
    given.answers.brief = () => new Promise((resolve) => (answer = resolve));
    const { channel } = start(given);
    await settle();
    showPage('feed', '<main></main>');
    window.history.pushState({}, '', '/feed/');
    await settle();
    answer({ ok: true, value: { briefings: [{ name: 'Ann Bell' }] } });
    await settle();
    expect(channel.view()).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['/sales/lead/1', 'Tact does not read Sales Navigator yet.'],
    ['/talent/profile/1', 'Tact does not read Recruiter yet.'],
  ])('says at once that it does not read %s', (path, sentence) => {
    showPage('ann-bell', sduiPage());
    window.history.pushState({}, '', path);
    const { channel, asked } = start();
    expect(channel.view()).toEqual({ kind: 'not-checked', sentence });
    const report = { state: 'not-understood', asks: [], note: sentence };
    expect(asked('report-page').map(({ request }) => request)).toEqual([{ report }]);
    expect(asked('record')).toEqual([]);
  });

  it.each(['/authwall', '/checkpoint/challenge/1', '/uas/login', '/feed/'])(
    'reads and reports nothing at %s',
    async (path) => {
      showPage('ann-bell', sduiPage());
      window.history.pushState({}, '', path);
      const { channel, asked } = start();
      await vi.advanceTimersByTimeAsync(20_000);
      expect(channel.view()).toEqual({ kind: 'nothing' });
      expect(asked('record')).toEqual([]);
      for (const { request } of asked('report-page'))
        expect(request).toEqual({ report: { state: 'nothing', asks: [] } });
    },
  );

  it('follows pushState from any page, and never takes the person before for the new one', async () => {
    showPage('ann-bell', '<main><p>feed</p></main>');
    window.history.pushState({}, '', '/feed/');
    const { channel, asked } = start();
    await settle();
    showPage('ann-bell', sduiPage());
    await settle();
    expect(channel.view()).toMatchObject({ briefing: { name: 'Ann Bell' } });
    window.history.pushState({}, '', '/in/boris-sample/');
    await settle();
    expect(channel.view()).toEqual({ kind: 'nothing' });
    document.body.innerHTML += sduiPage(BORIS);
    await settle();
    expect(channel.view()).toMatchObject({ briefing: { name: 'Boris Sample' } });
    window.history.pushState({}, '', '/in/boris-sample/overlay/contact-info/');
    await settle();
    expect(channel.view()).toMatchObject({ briefing: { name: 'Boris Sample' } });
    const people = asked('record').flatMap(({ request }) => (request as RequestOf<'record'>).sightings);
    expect(people.map((seen) => 'handles' in seen && seen.handles.at(-1))).toEqual([
      'linkedin-slug:ann-bell',
      'linkedin-slug:boris-sample',
    ]);
  });

  it('tells cards that come later, and the addresses that the user opened', async () => {
    showPage('ann-bell', sduiPage({ belowTopCard: card('About', '') }));
    const { asked } = start();
    await settle();
    await settle();
    expect(asked('record')).toHaveLength(1);
    const about = card('About', '<p><span data-testid="expandable-text-box">I count samples.</span></p>');
    document.body.innerHTML = sduiPage({ belowTopCard: about });
    await settle();
    expect(personTold(asked('record').at(-1)?.request)).toMatchObject({ about: 'I count samples.' });
    window.history.pushState({}, '', '/in/ann-bell/overlay/contact-info/');
    document.body.innerHTML += `<div role="dialog"><div data-sdui-screen="x.profile.ProfileContactDetailsOverlay"><svg id="envelope-medium"></svg><p>Ann@example.com</p></div></div>`;
    await settle();
    const { handles } = personTold(asked('record').at(-1)?.request) ?? {};
    expect(handles).toEqual([`linkedin-member:${MEMBER}`, 'linkedin-slug:ann-bell', 'email:ann@example.com']);
    expect(asked('record')).toHaveLength(3);
  });

  it('keeps nothing of the user’s own profile', async () => {
    showPage('ann-bell', sduiPage({ actions: '<a href="/in/ann-bell/edit/intro/">x</a>' }));
    const { asked } = start();
    await settle();
    expect(asked('record')).toEqual([]);
  });

  it('reads nothing any more when its life has ended', async () => {
    showPage('ann-bell', sduiPage());
    const { asked } = start();
    await settle();
    const before = asked('brief').length;
    endReader();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked('brief')).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});
