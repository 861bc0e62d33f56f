// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { emailHandle } from '@/outreach/handle';
import { createComposeFinder } from '@/sites/gmail/find-composes';
import { startMailbox } from '@/sites/gmail/mailbox';
import { takeLink, type GonePress } from '@/sites/gmail/reader-link';
import { addInlineReply, addPopup, elementOf, found, me, sendOf } from './gmail-page';
import { clickBy, touchesIn } from './running-reader';
import { bo, openCompose, settled, stageSends, startReader } from './send-scene';

stageSends();

const cy = { email: 'cy@example.net' };
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const hiddenPart = (dialog: ParentNode) => found(dialog.querySelector<HTMLElement>('.aaZ'));

function finder(address = 'https://mail.google.com/mail/u/0/#inbox') {
  let count = 0;
  const newId = () => `made-${String(++count)}`;
  return createComposeFinder(document, () => address, newId);
}

describe('a compose that is minimised', () => {
  it('keeps its verdict and its question', async () => {
    const { compose, send, reader } = await openCompose('hold');
    clickBy(send);
    const before = reader.view('c1');
    hiddenPart(compose).hidden = true;
    await pass(3_000);
    expect(reader.view('c1')).toEqual({ ...before, isMinimised: true });
    hiddenPart(compose).hidden = false;
    await pass(3_000);
    expect(reader.view('c1')).toEqual(before);
    expect(reader.worker.requestsOf('brief')).toHaveLength(1);
  });
});

describe('kinds and keys', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/popout?ver=x', ''],
    ['https://mail.google.com/mail/u/0/', 'aAU xE Su'],
    ['https://mail.google.com/mail/u/0/', 'xE xp'],
  ])('knows a compose in a window at %s with %j, and a reply inside it', (address, bodyClass) => {
    document.body.className = bodyClass;
    addPopup(document, { composeId: 'own' }).removeAttribute('role');
    addInlineReply(document, { composeId: 'reply' });
    const kinds = finder(address)().map(({ key, kind }) => [key, kind]);
    document.body.className = '';
    expect(kinds).toEqual([
      ['reply', 'inline'],
      ['own', 'window'],
    ]);
  });

  it('keeps the key of a reply that moves into a window of its own', () => {
    const find = finder();
    addInlineReply(document, { composeId: 'a', draft: '#msg-a:r1' });
    const before = find()[0]?.key;
    addPopup(document, { composeId: 'b', draft: '#msg-a:r1' });
    expect(find()).toMatchObject([{ key: before, kind: 'popup' }]);
  });

  it('gives the next reply in the same place another key', () => {
    const find = finder();
    const region = addInlineReply(document, {});
    const content = region.innerHTML;
    const before = find()[0]?.key;
    region.replaceChildren();
    find();
    region.innerHTML = content;
    expect(find()[0]?.key).not.toBe(before);
  });
});

describe('recipients who are no persons', () => {
  it('are neither asked about nor noted, and said to be unchecked', async () => {
    const list = { email: 'no-reply@example.org' };
    const { send, reader } = await openCompose('clear', { cc: [list, { email: 'Board' }] });
    await pass(1_000);
    expect(reader.worker.requestsOf('brief').at(-1)?.asks).toHaveLength(1);
    expect(reader.view('c1').notice).toBe('Groups and mailing lists are not checked.');
    clickBy(send);
    expect(touchesIn(reader.worker.sightings()).map(({ handles }) => handles)).toEqual([
      [`email:${bo.email}`],
    ]);
  });

  it('are the own addresses, each recorded once', async () => {
    const alias = 'mina@example.org';
    addPopup(document, { composeId: 'c1', from: alias, to: [{ email: alias }, { email: me }, bo] });
    const reader = startReader({ ownAddresses: [found(emailHandle(me))] });
    await pass(5_000);
    expect(reader.view('c1').briefings).toHaveLength(1);
    expect(reader.worker.sightings()).toMatchObject([{ kind: 'own-address', handle: `email:${alias}` }]);
  });

  it('reads 200 recipients again only when they have changed', async () => {
    const to = Array.from({ length: 200 }, (_, index) => ({ email: `p${String(index)}@example.net` }));
    const { reader } = await openCompose('clear', { to });
    await pass(10_000);
    expect(reader.worker.requestsOf('brief')).toHaveLength(1);
    expect(reader.view('c1')).toMatchObject({ check: 'checked' });
  });
});

describe('a draft that stands open again', () => {
  it('is recorded once, and not when its draft was saved while it was open', async () => {
    const fresh = addPopup(document, { composeId: 'fresh', to: [bo] });
    addPopup(document, { composeId: 'old', draft: '#msg-a:r7' });
    const reader = startReader();
    await pass(1_000);
    found(fresh.querySelector<HTMLInputElement>('[name="draft"]')).value = '#msg-a:r8';
    await pass(3_000);
    const reopened = reader.worker.sightings().filter(({ kind }) => kind === 'draft-reopened');
    expect(reopened).toMatchObject([{ draft: `gmail:${me}:msg-a:r7` }]);
  });
});

describe('a mail that Gmail refused', () => {
  it('keeps its ids at the next press, and is undone for those who were taken out', async () => {
    const { compose, send, reader } = await openCompose('clear', { cc: [cy] });
    startMailbox(found(takeLink()));
    clickBy(send);
    await pass(2_000);
    found(compose.querySelector('[name="cc"] .agh')).remove();
    await pass(1_000);
    clickBy(sendOf(compose));
    const [first, second, again, dropped] = touchesIn(reader.worker.sightings());
    expect(dropped).toEqual({ ...second, state: 'undone' });
    expect(again).toMatchObject({ id: first?.id, message: first?.message, state: 'pending' });
  });

  it('is another mail once its compose was gone', async () => {
    const { compose, send, reader } = await openCompose('clear');
    clickBy(send);
    compose.remove();
    await pass(2_000);
    const back = addPopup(document, { composeId: 'c1', to: [bo] });
    await pass(1_000);
    clickBy(sendOf(back));
    const ids = touchesIn(reader.worker.sightings()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('the scripts beside the reader', () => {
  it.each([
    ['a compose without recipients', '', 0],
    ['a list', '<table><tr class="zA"><td></td></tr></table>', 1],
    ['a conversation', '<h2 data-legacy-thread-id="17f0a1b2c3d4e5f6"></h2>', 1],
  ])('are called for %s as it needs', async (_, markup, times) => {
    addPopup(document, {});
    if (markup) document.body.append(elementOf(document, markup));
    const { worker } = startReader();
    await pass(20_000);
    expect(worker.requestsOf('bring-scripts')).toHaveLength(times);
  });

  it('are called when a compose stays that cannot be read', async () => {
    found(addPopup(document, {}).querySelector('.Ap')).remove();
    const { worker } = startReader();
    await pass(3_000);
    expect(worker.requestsOf('bring-scripts')).toEqual([]);
    await pass(5_000);
    expect(worker.requestsOf('bring-scripts')).toHaveLength(1);
  });

  it('are called again later when the call failed', async () => {
    const { worker } = startReader();
    addPopup(document, { to: [bo] });
    worker.failing.add('bring-scripts');
    worker.error = { code: 'internal', sentence: 'No.' };
    await pass(8_500);
    worker.error = undefined;
    await pass(30_000);
    expect(worker.requestsOf('bring-scripts').length).toBeLessThan(5);
    expect(worker.requestsOf('bring-scripts').length).toBeGreaterThan(1);
  });

  it('hear of presses that came before them, and each takes the link once', async () => {
    const { send } = await openCompose('clear');
    clickBy(send);
    await settled();
    const presses: GonePress[] = [];
    found(takeLink()).onPress((press) => presses.push(press));
    expect(presses).toMatchObject([{ compose: { key: 'c1' }, touches: [{ state: 'pending' }] }]);
    expect(takeLink()).toBeUndefined();
  });
});
