// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mountLinkedInOverlay } from '@/components/surfaces/mount-linkedin-overlay';
import type { LinkedInAct, LinkedInView } from '@/messaging/tab-channel';
import { briefing, daniel, maya } from './briefings';
import { FakeChannel, mountInPage, pressByHand } from './in-page-stage';
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

async function mount(view: LinkedInView) {
  const channel = new FakeChannel<LinkedInView, LinkedInAct>(view);
  const page = await mountInPage(() => {
    mountLinkedInOverlay(channel, { document, signal: ending.signal, now: () => 0 });
  });
  onTop = page.host;
  return { channel, ...page };
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

  test('made small for one person, it opens for the next', async () => {
    const { root, channel } = await mount({ kind: 'briefed', briefing: daniel });
    await pressByHand(byRole(root, 'button', 'Make small'));
    expect(allByRole(root, 'button', 'Make small')).toEqual([]);
    await channel.show({ kind: 'briefed', briefing: maya });
    expect(allByRole(root, 'button', 'Make small')).toHaveLength(1);
  });

  test("sets a reminder by the user's own press only", async () => {
    const { root, channel } = await mount({ kind: 'briefed', briefing: daniel });
    const button = byRole(root, 'button', 'Remind me on 3 Dec');
    await settle(() => {
      button.click();
    });
    expect(channel.acts).toEqual([]);
    await pressByHand(button);
    expect(channel.acts).toEqual([{ kind: 'remind', day: '2026-12-03' }]);
  });
});
