// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountGmailSidebars } from '@/components/surfaces/mount-gmail-sidebars';
import type { Briefing } from '@/outreach/briefing';
import type { ComposeView, GmailAct, GmailView, HeldSend } from '@/messaging/tab-channel';
import { briefing, daniel, day, maya } from './briefings';
import { FakeChannel, mountInPage, pressByHand } from './in-page-stage';
import { allByRole, byRole, settle, textOf } from './stage';

const held: HeldSend = { level: 'hold', sentence: 'Third unanswered mail.', clearsOn: day('2026-12-03') };

let ending: AbortController;
let onTop: Element | null;
let time: number;

const parts = () => ({ document, signal: ending.signal, now: () => time });

beforeEach(() => {
  ending = new AbortController();
  time = 0;
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 800, configurable: true });
  document.elementFromPoint = () => onTop;
});

afterEach(async () => {
  await settle(() => {
    ending.abort();
  });
});

function composeView(briefings: readonly Briefing[], more: Partial<ComposeView> = {}): ComposeView {
  const frame = document.createElement('div');
  frame.getBoundingClientRect = () => new DOMRect(700, 280, 500, 520);
  document.body.append(frame);
  return { key: 'one', kind: 'popup', frame, sendButton: undefined, check: 'checked', briefings, ...more };
}

async function mount(...composes: ComposeView[]) {
  const channel = new FakeChannel<GmailView, GmailAct>({ composes });
  const page = await mountInPage(() => {
    mountGmailSidebars(channel, parts());
  });
  onTop = page.host;
  return { channel, ...page };
}

describe('the sidebar beside a compose', () => {
  test('is one anonymous element with a closed root', async () => {
    const { host } = await mount(composeView([daniel]));
    expect(host.localName).toBe('div');
    expect(host.attributes).toHaveLength(0);
    expect(host.shadowRoot).toBeNull();
    expect(host.textContent).toBe('');
    expect(document.documentElement.textContent).not.toContain('Daniel');
  });

  test('is a landmark named Tact with one article a recipient, the worst first', async () => {
    const { root } = await mount(composeView([daniel, maya]));
    const articles = allByRole(byRole(root, 'complementary', 'Tact'), 'article');
    expect(articles.map((article) => textOf(article.querySelector('h2')))).toEqual([
      'Daniel Okafor',
      'Maya Lindqvist',
    ]);
    expect(articles.map((article) => textOf(byRole(article, 'status')).split('.')[0])).toEqual([
      'Hold',
      'Caution',
    ]);
  });

  test('folds the clear ones', async () => {
    const { root } = await mount(composeView([daniel, briefing('Ines Carvalho'), briefing('Tomas Beltran')]));
    const folded = root.querySelector('details.folded');
    expect(textOf(folded?.querySelector('summary'))).toBe('2 others, clear');
    expect(allByRole(folded as ParentNode, 'article')).toHaveLength(2);
  });

  test('is a pill when all are clear, and opens when pressed', async () => {
    const page = await mount(composeView([briefing('Ines Carvalho'), briefing('Tomas Beltran')]));
    expect(textOf(byRole(byRole(page.root, 'article', 'Ines Carvalho'), 'status'))).toBe(
      'Clear. Ines answered on Thu 12 Nov.',
    );
    expect(textOf(page.root.querySelector('.others'))).toBe('and 1 other');
    await pressByHand(byRole(page.root, 'button', 'Show more'));
    expect(textOf(page.root.querySelector('.card-body'))).toContain('1 other, clear');
  });

  test('is made small, and stays so', async () => {
    const compose = composeView([daniel]);
    const { root, channel } = await mount(compose);
    await pressByHand(byRole(root, 'button', 'Make small'));
    expect(byRole(root, 'button', 'Show more').getAttribute('aria-expanded')).toBe('false');
    await channel.show({ composes: [{ ...compose, briefings: [maya] }] });
    expect(allByRole(root, 'button', 'Show more')).toHaveLength(1);
  });

  test.each([
    ['no recipient stands there', { check: 'empty' }],
    ['the answer is not there yet', { check: 'asking' }],
  ] as const)('is nothing while %s', async (_when, more) => {
    const { root } = await mount(composeView([], more));
    expect(allByRole(root, 'complementary')).toEqual([]);
  });

  test('says what was not checked', async () => {
    const { root } = await mount(
      composeView([], { check: 'not-checked', note: 'Gmail has changed this window.' }),
    );
    expect(textOf(byRole(root, 'status'))).toBe('Not checked. Gmail has changed this window.');
  });

  test('never takes the focus by itself', async () => {
    const compose = composeView([daniel]);
    const text = document.createElement('textarea');
    compose.frame.append(text);
    text.focus();
    await mount(compose);
    expect(document.activeElement).toBe(text);
  });

  test('goes with its reader', async () => {
    const { host, channel } = await mount(composeView([daniel]));
    await settle(() => {
      channel.ending.abort();
    });
    expect(host.isConnected).toBe(false);
  });

  test('comes once, however often its script does', async () => {
    const { channel } = await mount(composeView([daniel], { held }));
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    vi.resetModules();
    const again = await import('@/components/surfaces/mount-gmail-sidebars');
    expect(again.mountGmailSidebars).not.toBe(mountGmailSidebars);
    await settle(() => {
      again.mountGmailSidebars(channel, parts());
      mountGmailSidebars(channel, parts());
    });
    expect(attach).not.toHaveBeenCalled();
    attach.mockRestore();
  });

  test('comes back when the page takes it away, with the focus on the question', async () => {
    const { host, root } = await mount(composeView([daniel], { held }));
    const focused = vi.spyOn(byRole(root, 'button', "Don't send"), 'focus');
    await settle(() => {
      host.remove();
    });
    expect(host.parentNode).toBe(document.documentElement);
    expect(allByRole(root, 'alertdialog')).toHaveLength(1);
    expect(focused).toHaveBeenCalledOnce();
  });

  test('comes back from wherever the page has put it', async () => {
    const { host } = await mount(composeView([daniel]));
    await settle(() => {
      document.body.append(host);
    });
    expect(host.parentNode).toBe(document.documentElement);
  });

  test('gives up when the page insists, and listens no more', async () => {
    const { host, channel } = await mount(composeView([daniel]));
    for (let removal = 1; removal <= 5; removal += 1) {
      expect(host.isConnected).toBe(true);
      expect(channel.listenerCount).toBe(1);
      time += 100;
      await settle(() => {
        host.remove();
      });
    }
    expect(host.isConnected).toBe(false);
    expect(channel.listenerCount).toBe(0);
    const again = await mountInPage(() => {
      mountGmailSidebars(channel, parts());
    });
    expect(again.host.isConnected).toBe(true);
    expect(channel.listenerCount).toBe(1);
  });

  test('does not give up over removals that lie apart', async () => {
    const { host } = await mount(composeView([daniel]));
    for (let removal = 1; removal <= 10; removal += 1) {
      time += 1_000;
      await settle(() => {
        host.remove();
      });
    }
    expect(host.isConnected).toBe(true);
  });

  test('one for each compose', async () => {
    const { root } = await mount(composeView([daniel]), composeView([maya], { key: 'two' }));
    expect(allByRole(root, 'complementary', 'Tact')).toHaveLength(2);
  });
});

describe('a press in the sidebar', () => {
  async function mountHeld() {
    const page = await mount(composeView([daniel], { held }));
    return { ...page, dialog: byRole(page.root, 'alertdialog', 'Send this?') };
  }

  test('by the user is an act', async () => {
    const { dialog, channel } = await mountHeld();
    await pressByHand(byRole(dialog, 'button', "Don't send"));
    expect(channel.acts).toEqual([{ kind: 'do-not-send', key: 'one' }]);
  });

  test('by a script is nothing', async () => {
    const { dialog, channel } = await mountHeld();
    const button = byRole(dialog, 'button', "Don't send");
    await settle(() => {
      button.click();
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    });
    expect(channel.acts).toEqual([]);
  });

  test('on a covered sidebar is nothing', async () => {
    const { dialog, channel, host } = await mountHeld();
    onTop = document.body;
    await pressByHand(byRole(dialog, 'button', "Don't send"));
    expect(channel.acts).toEqual([]);
    expect(textOf(byRole(dialog, 'alert'))).toBe('Something covers Tact here, so this press did not count.');
    onTop = host;
    await pressByHand(byRole(dialog, 'button', "Don't send"));
    expect(channel.acts).toHaveLength(1);
    expect(allByRole(dialog, 'alert')).toEqual([]);
  });

  test.each([
    ['invert(1) hue-rotate(180deg)', 1],
    ['brightness(0.8) opacity(0.95)', 1],
    ['opacity(0.5)', 0],
    ['opacity(50%)', 0],
  ])('under the filter %s counts %i times', async (filter, count) => {
    const { dialog, channel } = await mountHeld();
    document.documentElement.style.filter = filter;
    await pressByHand(byRole(dialog, 'button', "Don't send"));
    document.documentElement.style.filter = '';
    expect(channel.acts).toHaveLength(count);
    expect(allByRole(dialog, 'alert')).toHaveLength(1 - count);
  });

  test('on a sidebar that the page made see-through is nothing', async () => {
    const { dialog, channel } = await mountHeld();
    document.documentElement.style.opacity = '0.5';
    await pressByHand(byRole(dialog, 'button', "Don't send"));
    document.documentElement.style.opacity = '';
    expect(channel.acts).toEqual([]);
  });

  test('that sends counts as soon as it is shown', async () => {
    const { dialog, channel } = await mountHeld();
    await pressByHand(byRole(dialog, 'button', 'Send anyway'));
    expect(channel.acts).toEqual([{ kind: 'send-anyway', key: 'one' }]);
  });

  test('keeps letters from the page', async () => {
    const { host, root } = await mountHeld();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true }));
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(root.isConnected).toBe(true);
  });
});
