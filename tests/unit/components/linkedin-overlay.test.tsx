// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mountLinkedInOverlay } from '@/components/surfaces/mount-linkedin-overlay';
import type { Call } from '@/messaging/protocol';
import type { LinkedInChannel, LinkedInView } from '@/messaging/tab-channel';
import { epochMs } from '@/outreach/brand';
import { success } from '@/outreach/result';
import type { OverlayPlace } from '@/outreach/settings';
import { briefing, daniel, maya } from './briefings';
import { FakeChannel, keyByHand, mountInPage, pressByHand } from './in-page-stage';
import { allByRole, byRole, settle, textOf } from './stage';

let ending: AbortController;
let onTop: Element | null;

beforeEach(() => {
  ending = new AbortController();
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 800, configurable: true });
  document.elementFromPoint = () => onTop;
});

afterEach(async () => {
  await settle(() => {
    ending.abort();
  });
});

class OverlayChannel extends FakeChannel<LinkedInView, never> implements LinkedInChannel {
  place: OverlayPlace | undefined;

  overlayPlace() {
    return this.place;
  }
}

async function mount(view: LinkedInView, place?: OverlayPlace) {
  const channel = new OverlayChannel(view);
  channel.place = place;
  const decided: unknown[] = [];
  const call = ((_command: string, { decision }: { decision: unknown }) => {
    decided.push(decision);
    return Promise.resolve(success({}));
  }) as unknown as Call;
  const page = await mountInPage(() => {
    mountLinkedInOverlay(channel, {
      document,
      signal: ending.signal,
      now: () => 0,
      clock: () => epochMs(1_000),
      call,
      newId: () => 'new-id',
    });
  });
  onTop = page.host;
  return { channel, decided, ...page };
}

/** A button of the page's own that fills the window, so that no card has room. */
function fillWithButton(x: number, width: number) {
  const button = document.createElement('button');
  button.getBoundingClientRect = () => new DOMRect(x, 0, width, 800);
  document.body.append(button);
}

describe('the overlay on a profile', () => {
  test('shows the person in one article', async () => {
    const { root } = await mount({ kind: 'briefed', briefing: daniel });
    const article = byRole(byRole(root, 'complementary', 'Tact'), 'article', 'Daniel Okafor');
    expect(textOf(byRole(article, 'status'))).toMatch(/^Hold\. Third unanswered message/u);
  });

  test.each([{ kind: 'nothing' }, { kind: 'asking', name: 'Daniel Okafor' }] as const)(
    'is nothing for $kind',
    async (view) => {
      const { root } = await mount(view);
      expect(allByRole(root, 'complementary')).toEqual([]);
    },
  );

  test('says what was not checked', async () => {
    const { root } = await mount({ kind: 'not-checked', sentence: 'LinkedIn has changed this page.' });
    expect(textOf(byRole(root, 'status'))).toBe('Not checked. LinkedIn has changed this page.');
  });

  test('is a pill when clear', async () => {
    const { root } = await mount({ kind: 'briefed', briefing: briefing('Ines Carvalho') });
    expect(byRole(root, 'button', 'Show more')).toBeDefined();
    expect(allByRole(root, 'list')).toEqual([]);
  });

  test('is a pill where a card would cover a button of the page, and a card when the user asks', async () => {
    fillWithButton(0, 1280);
    const { root } = await mount({ kind: 'briefed', briefing: daniel });
    expect(allByRole(root, 'button', 'Make small')).toEqual([]);
    await pressByHand(byRole(root, 'button', 'Show more'));
    expect(allByRole(root, 'button', 'Make small')).toHaveLength(1);
  });

  test('goes to the start side when only the end side is taken', async () => {
    fillWithButton(900, 380);
    const { root } = await mount({ kind: 'briefed', briefing: daniel });
    expect(byRole(root, 'complementary', 'Tact').style.left).toBe('24px');
    expect(allByRole(root, 'button', 'Make small')).toHaveLength(1);
  });

  test('folded for one person, it stays folded for the next, and says so to the worker', async () => {
    const { root, channel, decided } = await mount({ kind: 'briefed', briefing: daniel });
    await pressByHand(byRole(root, 'button', 'Make small'));
    expect(decided).toMatchObject([{ kind: 'place-overlay', place: { isFolded: true } }]);
    await channel.show({ kind: 'briefed', briefing: maya });
    expect(allByRole(root, 'button', 'Make small')).toEqual([]);
    await pressByHand(byRole(root, 'button', 'Show more'));
    expect(decided.at(-1)).toMatchObject({ kind: 'place-overlay', place: { isFolded: false } });
    expect(allByRole(root, 'button', 'Make small')).toHaveLength(1);
  });

  test('stands where the user put it, folded as they left it', async () => {
    const place = { side: 'start', height: 0.5, isFolded: true } as const;
    const { root } = await mount({ kind: 'briefed', briefing: daniel }, place);
    expect(allByRole(root, 'button', 'Make small')).toEqual([]);
    const { left, top } = byRole(root, 'complementary', 'Tact').style;
    expect([left, top]).toEqual(['24px', '400px']);
  });

  test.each(['message', 'invite'] as const)(
    'warns before the user is about to %s, folded or not',
    async (verb) => {
      const place = { side: 'end', height: 0.1, isFolded: true } as const;
      const channel = verb === 'invite' ? 'invitation' : 'linkedin-message';
      const { root, channel: page, decided } = await mount({ kind: 'briefed', briefing: daniel }, place);
      expect(allByRole(root, 'button', 'Make small')).toEqual([]);
      await page.show({ kind: 'briefed', briefing: daniel, channel });
      expect(textOf(byRole(root, 'article'))).toContain(`You are about to ${verb} Daniel.`);
      expect(textOf(byRole(root, 'status'))).toMatch(/^Hold\./u);
      await pressByHand(byRole(root, 'button', 'Make small'));
      expect(decided).toEqual([]);
      expect(allByRole(root, 'button', 'Make small')).toEqual([]);
    },
  );

  test('is quiet before a message when all is clear', async () => {
    const { root } = await mount({
      kind: 'briefed',
      briefing: briefing('Ines Carvalho'),
      channel: 'linkedin-message',
    });
    expect(byRole(root, 'button', 'Show more')).toBeDefined();
  });

  test('names the act when it could not check the person', async () => {
    const { root } = await mount({
      kind: 'not-checked',
      sentence: 'Tact did not answer in time.',
      name: 'Daniel Okafor',
      channel: 'inmail',
    });
    expect(textOf(byRole(root, 'complementary', 'Tact'))).toContain(
      'You are about to send Daniel an InMail.',
    );
    expect(textOf(byRole(root, 'status'))).toBe('Not checked. Tact did not answer in time.');
  });

  test('a warning covers no button of the page: it is a pill where there is no room', async () => {
    fillWithButton(0, 1280);
    const { root } = await mount({ kind: 'briefed', briefing: daniel, channel: 'linkedin-message' });
    expect(allByRole(root, 'button', 'Make small')).toEqual([]);
    expect(textOf(byRole(root, 'status'))).toMatch(/^Hold\./u);
  });

  test('goes at once when the reader ends, as it does when the user wants the side panel instead', async () => {
    const { host, channel } = await mount({ kind: 'briefed', briefing: daniel });
    expect(host.isConnected).toBe(true);
    await settle(() => {
      channel.ending.abort();
    });
    expect(host.isConnected).toBe(false);
  });

  test('never takes the focus', async () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    const { channel } = await mount({ kind: 'briefed', briefing: daniel });
    await channel.show({ kind: 'briefed', briefing: daniel, channel: 'linkedin-message' });
    expect(document.activeElement).toBe(field);
  });

  test('is moved by arrow keys, put down by Enter, and Escape takes the move back', async () => {
    const { root, decided } = await mount({ kind: 'briefed', briefing: daniel });
    const own = byRole(root, 'complementary', 'Tact');
    const resting = [own.style.left, own.style.top];
    const handle = byRole(root, 'button', 'Move');
    await keyByHand(handle, 'ArrowLeft');
    await keyByHand(handle, 'ArrowDown');
    expect([own.style.left, own.style.top]).toEqual(['8px', '116px']);
    await keyByHand(handle, 'Escape');
    expect([own.style.left, own.style.top]).toEqual(resting);
    expect(decided).toEqual([]);
    await keyByHand(handle, 'ArrowLeft');
    await keyByHand(handle, 'Enter');
    expect(decided).toEqual([
      { kind: 'place-overlay', place: { side: 'start', height: 76 / 800, isFolded: false } },
    ]);
    expect(own.style.left).toBe('24px');
  });

  test("sets a reminder by the user's own press only", async () => {
    const { root, decided } = await mount({ kind: 'briefed', briefing: daniel });
    const button = byRole(root, 'button', 'Remind me on 3 Dec');
    await settle(() => {
      button.click();
    });
    expect(decided).toEqual([]);
    await pressByHand(button);
    expect(decided).toMatchObject([
      { kind: 'remind', id: 'new-id', day: '2026-12-03', name: 'Daniel Okafor' },
    ]);
  });
});
