// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createComposeFinder } from '@/sites/gmail/find-composes';
import { readAccount } from '@/sites/gmail/read-account';
import { emailHandle } from '@/outreach/handle';
import { isListAddress } from '@/outreach/list-address';
import { readHeading } from '@/sites/gmail/read-heading';
import { readRecipients, recipientEntries, sortRecipients } from '@/sites/gmail/read-recipients';
import { readSubject } from '@/sites/gmail/read-subject';
import { addInlineReply, addPopup, elementOf, me, openMailbox } from './gmail-page';

const own = emailHandle(me);
const read = (root: ParentNode, isTaken = true) =>
  sortRecipients(
    recipientEntries(root, () => isTaken),
    (handle) => handle === own,
    isListAddress,
  );
const handlesIn = (root: ParentNode, isTaken = true) =>
  read(root, isTaken).people.map(({ handle }) => handle);

beforeEach(() => {
  openMailbox(document);
});

describe('reading recipients', () => {
  it('reads names and fields, each person once', () => {
    const compose = addPopup(document, {
      to: [{ email: 'Ann@example.org', name: 'Ann Bell' }, { email: 'bo@example.net' }],
      cc: [{ email: 'ann@example.org' }, { email: 'cy@example.net', name: 'cy@example.net' }],
      bcc: [{ email: 'dee@example.net', name: 'Dee\u202e Dot' }],
    });
    expect(read(compose).people).toEqual([
      { handle: 'email:ann@example.org', address: 'Ann@example.org', name: 'Ann Bell' },
      { handle: 'email:bo@example.net', address: 'bo@example.net', name: undefined },
      { handle: 'email:cy@example.net', address: 'cy@example.net', name: undefined },
      { handle: 'email:dee@example.net', address: 'dee@example.net', name: 'Dee Dot' },
    ]);
  });

  it('leaves out the own address and counts what is no address', () => {
    const compose = addPopup(document, {
      to: [{ email: me }, { email: 'Board', name: 'Board' }, { email: 'bo@example.net' }],
    });
    expect(handlesIn(compose)).toEqual(['email:bo@example.net']);
    expect(read(compose).unreadable).toBe(1);
  });

  it('reads the summary of closed fields by either of its attributes', () => {
    const compose = addPopup(document, {});
    const summary = elementOf(document, '<span data-hovercard-id="bo@example.net"></span>');
    compose.querySelector('.az9')?.append(summary);
    expect(handlesIn(compose)).toEqual(['email:bo@example.net']);
    summary.setAttribute('email', 'cy@example.net');
    summary.removeAttribute('data-hovercard-id');
    expect(handlesIn(compose)).toEqual(['email:cy@example.net']);
  });

  it('reads suggestions and twins beside open fields not at all', () => {
    const compose = addPopup(document, { to: [{ email: 'bo@example.net' }] });
    compose.append(
      elementOf(
        document,
        '<div role="listbox"><div role="option" data-hovercard-id="no@example.net"></div></div>',
      ),
    );
    compose.querySelector('.az9')?.append(elementOf(document, '<span email="old@example.net"></span>'));
    expect(handlesIn(compose)).toEqual(['email:bo@example.net']);
  });

  it('reads nobody from the summary of fields that were opened and emptied', () => {
    const compose = addPopup(document, {});
    compose.querySelector('.az9')?.append(elementOf(document, '<span email="old@example.net"></span>'));
    compose.querySelector('.az9')?.setAttribute('hidden', '');
    expect(handlesIn(compose)).toEqual([]);
  });

  it('reads the summary of a compose that was minimised with closed fields', () => {
    const compose = addInlineReply(document, { summary: [{ email: 'bo@example.net' }] });
    compose.setAttribute('hidden', '');
    expect(handlesIn(compose)).toEqual(['email:bo@example.net']);
  });

  it('reads the hidden input beside a chip of 2020', () => {
    const compose = addPopup(document, {});
    const input = elementOf(
      document,
      '<input type="hidden" name="to" value="Bo Day &lt;bo@example.net&gt;">',
    );
    compose.querySelector('form')?.append(input);
    expect(handlesIn(compose)).toEqual(['email:bo@example.net']);
  });

  it('falls back on the summary while the fields are closed', () => {
    const compose = addInlineReply(document, { summary: [{ email: 'bo@example.net', name: 'Bo Day' }] });
    const { people } = read(compose);
    expect(people).toMatchObject([{ handle: 'email:bo@example.net', name: 'Bo Day' }]);
  });

  it.each([
    ['bo@example.net', ['email:bo@example.net']],
    ['Bo Day <bo@example.net>, ann@example.org; cy', ['email:bo@example.net', 'email:ann@example.org']],
    ['bo@exam', []],
    ['', []],
  ])('takes the typed text %j when it is confirmed', (typed, handles) => {
    const compose = addPopup(document, { typed: typed.replaceAll('<', '&lt;') });
    expect(handlesIn(compose)).toEqual(handles);
    expect(handlesIn(compose, false)).toEqual([]);
  });

  it('reads the hidden inputs of the years before 2021', () => {
    const compose = elementOf(
      document,
      '<div><div class="vR"><input type="hidden" name="to" value="&quot;Bo Day&quot; &lt;bo@example.net&gt;"></div></div>',
    );
    expect(readRecipients(compose).people).toMatchObject([{ handle: 'email:bo@example.net' }]);
  });

  it('reads 200 recipients', () => {
    const to = Array.from({ length: 200 }, (_, index) => ({ email: `p${String(index)}@example.net` }));
    expect(handlesIn(addPopup(document, { to }))).toHaveLength(200);
  });
});

describe('reading the account', () => {
  it.each([
    [`Inbox (3) - ${me} - Gmail`, me],
    [`Ask bo@example.net (fwd) - ${me} - Example Mail`, me],
    [`Hộp thư đến (1) - Mina@Example.com - Gmail`, me],
    ['Gmail', undefined],
  ])('of the title %j', (title, account) => {
    document.title = title;
    expect(readAccount(document)).toBe(account);
  });

  it('of the sign-out link when the title has none', () => {
    document.title = 'Gmail';
    const link = `<a href="https://accounts.google.com/SignOutOptions?x=1" aria-label="xx: Mina Moss&#10;(${me})"></a>`;
    document.body.append(elementOf(document, link));
    expect(readAccount(document)).toBe(me);
  });
});

describe('reading the subject', () => {
  const subjects = () => {
    let count = 0;
    return createComposeFinder(
      document,
      () => 'https://mail.google.com/',
      () => `made-${String(++count)}`,
    )().map((compose) => readSubject(compose, () => readHeading(document)));
  };

  it('of the field, else of the open conversation', () => {
    document
      .querySelector('[role="main"]')
      ?.append(elementOf(document, '<h2 class="hP" data-legacy-thread-id="1" hidden>Left</h2>'));
    addInlineReply(document, {});
    addPopup(document, { subject: ' Hello   there ' });
    addPopup(document, {});
    expect(subjects()).toEqual(['Seed round', 'Hello there', '']);
  });
});
