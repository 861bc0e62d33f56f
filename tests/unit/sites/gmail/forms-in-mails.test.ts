// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createComposeFinder } from '@/sites/gmail/find-composes';
import { readFrom } from '@/sites/gmail/read-from';
import { readRecipients } from '@/sites/gmail/read-recipients';
import { addInlineReply, bodyOf, elementOf, found, me, openMailbox, sendOf } from './gmail-page';

/** A form that the sender of a mail wrote. In browsers, not in jsdom, its fields stand for its own properties of their names. */
function formWith(fields: string): HTMLElement {
  const quote = elementOf(document, `<blockquote class="gmail_quote"><form>${fields}</form></blockquote>`);
  const form = found(quote.querySelector('form'));
  for (const field of form.querySelectorAll('input'))
    Object.defineProperty(form, field.name, { value: field });
  return quote;
}

function composes() {
  return createComposeFinder(
    document,
    () => 'https://mail.google.com/mail/u/0/#inbox/1',
    () => 'made',
  )();
}

beforeEach(() => {
  openMailbox(document);
});

describe('a form in a mail that is open', () => {
  const mail = (fields: string) => {
    const body = elementOf(document, '<div class="ii gt"><div class="a3s"></div></div>');
    found(body.querySelector('.a3s')).append(formWith(fields));
    return body;
  };
  const anchors = '<input name="composeid" value="1"><input name="subjectbox">';

  it.each(['querySelector', 'querySelectorAll'])(
    'is no compose, and may have a field that is named %s',
    (name) => {
      const reply = addInlineReply(document, { draft: '#msg-a:r1' });
      found(document.querySelector('[data-legacy-message-id]')).append(
        mail(`${anchors}<input name="${name}">`),
      );
      expect(composes()).toMatchObject([{ draftId: 'msg-a:r1', sendButton: sendOf(reply) }]);
    },
  );
});

describe('a form in a mail that is quoted in an answer', () => {
  const quote = (reply: HTMLElement, fields: string) => {
    bodyOf(reply).append(formWith(fields));
  };

  it('names nobody as a recipient and hides nobody', () => {
    const reply = addInlineReply(document, { summary: [{ email: 'bo@example.net' }] });
    quote(reply, '<input type="hidden" name="to" value="eve@example.org">');
    expect(readRecipients(reply).people.map(({ address }) => address)).toEqual(['bo@example.net']);
  });

  it('makes no address one of the user\u2019s own', () => {
    const reply = addInlineReply(document, { from: me });
    quote(reply, '<input name="from" value="bo@example.net"><b class="az2">bo@example.net</b>');
    expect(readFrom(reply)).toEqual([me]);
  });

  it('hides no compose, and gives it no ids', () => {
    const reply = addInlineReply(document, { legacyThread: '17f0a1b2c3d4e5f6' });
    found(reply.querySelector('[name="draft"]')).remove();
    quote(
      reply,
      '<input name="composeid"><input name="subjectbox"><input name="draft" value="msg-a:r9"><input name="matches">',
    );
    expect(composes()).toMatchObject([
      { draftId: undefined, threadId: '17f0a1b2c3d4e5f6', sendButton: sendOf(reply) },
    ]);
  });
});
