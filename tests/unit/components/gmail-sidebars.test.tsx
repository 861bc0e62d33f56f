// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { mountGmailSidebars } from '@/components/surfaces/mount-gmail-sidebars';
import type { HeldSend } from '@/messaging/tab-channel';
import { briefing, daniel, maya, pavel } from './briefings';
import { composeView, held, mount, sidebarParts, stage } from './gmail-sidebar-stage';
import { mountInPage, pressByHand, typeByHand } from './in-page-stage';
import { allByRole, byRole, nameOf, settle, textOf } from './stage';

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
    expect(articles.map(nameOf)).toEqual(['Daniel Okafor', 'Maya Lindqvist']);
    expect(articles.map((article) => textOf(byRole(article, 'status')).split('.')[0])).toEqual([
      'Hold',
      'Caution',
    ]);
  });

  test('folds all but the worst, and opens one at a time', async () => {
    const ines = briefing('Ines Carvalho');
    const { root } = await mount(composeView([daniel, maya, ines]));
    const openNames = () =>
      allByRole(root, 'article')
        .filter((each) => each.querySelector('.verdict-band'))
        .map(nameOf);
    expect(openNames()).toEqual(['Daniel Okafor']);
    expect(textOf(byRole(byRole(root, 'article', 'Ines Carvalho'), 'status'))).toBe('Clear');
    await pressByHand(byRole(root, 'button', 'Ines Carvalho'));
    expect(openNames()).toEqual(['Ines Carvalho']);
    await pressByHand(byRole(root, 'button', 'Ines Carvalho'));
    expect(openNames()).toEqual([]);
  });

  test('draws eight of two hundred, and more when asked', async () => {
    const many = Array.from({ length: 200 }, (_, index) => briefing(`p${String(index)} Doe`));
    const { root } = await mount(composeView([daniel, ...many.slice(1)]));
    expect(allByRole(root, 'article')).toHaveLength(8);
    expect(root.querySelectorAll('.person-card')).toHaveLength(1);
    await pressByHand(byRole(root, 'button', '192 more'));
    expect(allByRole(root, 'article')).toHaveLength(32);
    expect(root.querySelectorAll('.person-card')).toHaveLength(1);
    expect(allByRole(root, 'button', '168 more')).toHaveLength(1);
  });

  test('is a pill when all are clear, and opens when pressed', async () => {
    const page = await mount(composeView([briefing('Ines Carvalho'), briefing('Tomas Beltran')]));
    expect(textOf(byRole(byRole(page.root, 'article', 'Ines Carvalho'), 'status'))).toBe(
      'Clear. Ines answered on Thu 12 Nov.',
    );
    expect(textOf(page.root.querySelector('.others'))).toBe('and 1 other');
    await pressByHand(byRole(page.root, 'button', 'Show more'));
    expect(textOf(page.root.querySelector('.card-body'))).toContain('Tomas Beltran');
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
      again.mountGmailSidebars(channel, sidebarParts());
      mountGmailSidebars(channel, sidebarParts());
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
      stage.time += 100;
      await settle(() => {
        host.remove();
      });
    }
    expect(host.isConnected).toBe(false);
    expect(channel.listenerCount).toBe(0);
    const again = await mountInPage(() => {
      mountGmailSidebars(channel, sidebarParts());
    });
    expect(again.host.isConnected).toBe(true);
    expect(channel.listenerCount).toBe(1);
  });

  test('does not give up over removals that lie apart', async () => {
    const { host } = await mount(composeView([daniel]));
    for (let removal = 1; removal <= 10; removal += 1) {
      stage.time += 1_000;
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

describe('a minimised compose', () => {
  const reason = 'Why must this message go?';
  const stop: HeldSend = { level: 'do-not-contact', sentence: 'Pavel asked.', droppable: [] };

  test('shows nothing, and comes back with the open question as it was', async () => {
    const compose = composeView([pavel], { held: stop });
    const { root, channel } = await mount(compose);
    await typeByHand(byRole(root, 'textbox', reason), 'He asked');
    await channel.show({ composes: [{ ...compose, isMinimised: true }] });
    expect(byRole(root, 'complementary').hidden).toBe(true);
    const focused = vi.spyOn(byRole(root, 'button', "Don't send"), 'focus');
    await channel.show({ composes: [compose] });
    expect(byRole(root, 'complementary').hidden).toBe(false);
    expect((byRole(root, 'textbox', reason) as HTMLTextAreaElement).value).toBe('He asked');
    expect(focused).toHaveBeenCalledOnce();
  });

  test('that was opened small stays small', async () => {
    const compose = composeView([daniel]);
    const { root, channel } = await mount(compose);
    await pressByHand(byRole(root, 'button', 'Make small'));
    await channel.show({ composes: [{ ...compose, isMinimised: true }] });
    await channel.show({ composes: [compose] });
    expect(allByRole(root, 'button', 'Show more')).toHaveLength(1);
  });
});
