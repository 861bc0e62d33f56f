// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createComposeFinder } from '@/sites/gmail/find-composes';
import { addInlineReply, addPopup, found, openMailbox, sendOf } from './gmail-page';

function finder(address = 'https://mail.google.com/mail/u/0/#inbox') {
  let count = 0;
  const newId = () => `made-${String(++count)}`;
  return createComposeFinder(document, () => address, newId);
}

describe('finding composes', () => {
  beforeEach(() => {
    openMailbox(document);
  });

  it('finds a pop-up with its parts', () => {
    const dialog = addPopup(document, {
      composeId: 'c1',
      draft: '#msg-a:r1',
      thread: '#thread-a:r2',
      archive: true,
    });
    const [compose, ...others] = finder()();
    expect(others).toEqual([]);
    expect(compose).toMatchObject({
      key: 'c1',
      kind: 'popup',
      frame: dialog,
      draftId: 'msg-a:r1',
      threadId: 'thread-a:r2',
    });
    expect(compose).toMatchObject({
      sendButton: sendOf(dialog),
      isMinimised: false,
    });
    expect(compose?.archiveButton?.className).toContain('Uo');
  });

  it('finds several composes of different kinds in page order', () => {
    addInlineReply(document, { composeId: 'reply', legacyThread: '17f0a1b2c3d4e5f6', repliedTo: '#msg-f:1' });
    addPopup(document, { composeId: 'first' });
    addPopup(document, { composeId: 'second' });
    const composes = finder()();
    expect(composes.map(({ key, kind }) => [key, kind])).toEqual([
      ['reply', 'inline'],
      ['first', 'popup'],
      ['second', 'popup'],
    ]);
    expect(composes[0]).toMatchObject({ threadId: '17f0a1b2c3d4e5f6' });
  });

  it('knows full screen, and leaves out what is closed', () => {
    const layer = document.createElement('div');
    layer.className = 'aSs';
    layer.append(addPopup(document, { composeId: 'full' }));
    document.body.append(layer);
    addPopup(document, { composeId: 'gone' }).hidden = true;
    const emptied = addPopup(document, { composeId: 'emptied' });
    found(emptied.querySelector('.aaZ')).replaceChildren();
    expect(finder()().map(({ key, kind }) => [key, kind])).toEqual([['full', 'fullscreen']]);
  });

  it.each(['?view=cm&fs=1', '?tf=cm'])('knows a window of its own by %s', (query) => {
    addPopup(document, { composeId: 'own' }).removeAttribute('role');
    expect(finder(`https://mail.google.com/mail/u/0/${query}`)()[0]?.kind).toBe('window');
  });

  it.each([
    ['no composeid', 'input[name="composeid"]', 'name'],
    ['no subject field', '[name="subjectbox"]', 'name'],
    ['no region', '[role="region"]', 'role'],
    ['no M9', '.M9', 'class'],
    ['no table class', 'table.aoP', 'class'],
    ['no Send classes', '.aoO', 'class'],
    ['no Send log number', '[jslog]', 'jslog'],
    ['no g_editable', '[g_editable]', 'g_editable'],
  ])('still finds it with %s', (_, selector, attribute) => {
    const dialog = addPopup(document, {});
    found(dialog.querySelector(selector)).removeAttribute(attribute);
    const [compose, ...others] = finder()();
    expect(others).toEqual([]);
    expect(compose).toMatchObject({ kind: 'popup', frame: dialog });
    expect(compose?.sendButton).toBe(found(dialog.querySelector('.dC [role="button"]')));
  });

  it('finds a Send that has nothing left but its log number', () => {
    const dialog = addPopup(document, { composeId: 'c1' });
    const send = sendOf(dialog);
    for (const selector of ['.IZ', '.dC', '.aoO'])
      found(dialog.querySelector(selector)).removeAttribute('class');
    expect(finder()()).toMatchObject([{ key: 'c1', sendButton: send }]);
  });

  it('finds a compose whose Send it does not know', () => {
    found(addPopup(document, { composeId: 'c1' }).querySelector('.IZ')).remove();
    expect(finder()()).toMatchObject([{ key: 'c1', sendButton: undefined }]);
  });

  it('sees no compose in a page of messages', () => {
    found(document.querySelector('[role="main"]')).innerHTML =
      '<div role="region"><h2>Mail</h2><div role="button"></div></div>';
    expect(finder()()).toEqual([]);
  });
});

describe('the key of a compose', () => {
  beforeEach(() => {
    openMailbox(document);
  });

  it('stays when the draft is saved and the form is rebuilt', () => {
    const find = finder();
    const dialog = addPopup(document, {});
    expect(find()[0]?.key).toBe('made-1');
    found(dialog.querySelector<HTMLInputElement>('[name="draft"]')).value = '#msg-a:r9';
    expect(find()[0]?.key).toBe('made-1');
    const content = found(dialog.querySelector('.aaZ'));
    content.innerHTML = content.innerHTML.replace('name="draft" value=""', 'name="draft" value="#msg-a:r9"');
    expect(find()[0]?.key).toBe('made-1');
  });

  it('stays when a saved draft is taken into another dialog', () => {
    const find = finder();
    addPopup(document, { draft: '#msg-a:r9' });
    const before = find()[0]?.key;
    openMailbox(document);
    addPopup(document, { draft: '#msg-a:r9' });
    expect(find()[0]?.key).toBe(before);
  });

  it('is a new one when another draft opens in the same dialog', () => {
    const find = finder();
    const dialog = addPopup(document, { draft: '#msg-a:r1' });
    const before = find()[0]?.key;
    found(dialog.querySelector<HTMLInputElement>('[name="draft"]')).value = '#msg-a:r2';
    expect(find()[0]?.key).not.toBe(before);
  });
});
