// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { inspectGmail } from '@/sites/gmail/inspect-gmail';
import { addInlineReply, addPopup, elementOf, found, me, openMailbox } from './gmail-page';
import { addThread, decimalOf, legacyIdAt } from './thread-page';

const START = Date.UTC(2026, 10, 20, 9);
const threadId = legacyIdAt(START);
const bo = { email: 'bo@example.net', name: 'Bo Day' };
const cy = { email: 'cy@example.net', name: 'Cy Gale' };
const self = { email: me, name: 'Mina Test' };

interface Seen {
  readonly [key: string]: unknown;
  readonly composes: readonly Readonly<Record<string, unknown>>[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly messages: readonly Readonly<Record<string, unknown>>[];
}

const inspect = () => inspectGmail(document, new URL('https://mail.google.com/mail/u/0/#inbox')) as Seen;

beforeEach(() => {
  openMailbox(document);
});

describe('the account', () => {
  it.each([
    ['Posteingang (3) – mina@example.com – Firma Mail', me],
    ['\u202bالبريد الوارد (3) - \u202amina@example.com\u202c - Gmail\u202c', me],
    ['受信トレイ（3）- mina@example.com - Gmail', me],
    ['Ask bo@example.net, cy@example.net - mina@example.com - Gmail', me],
    ['Inbox - Mina.Test+news@example.com - Grid help@example.org Mail', 'mina.test+news@example.com'],
    ["Inbox - o'mina@example.com - Gmail", "o'mina@example.com"],
    ['Inbox (3) - team@example.com (shared) - Gmail', 'team@example.com'],
    ['Write to bo@example.net - Gmail', null],
  ])('in the title %j', (title, account) => {
    document.title = title;
    expect(inspect()['account']).toBe(account);
  });

  it.each([`Google アカウント: 試験（${me}）`, `حساب: ميناء \u200e(${me})\u200e`, `Account: Mina\n(${me})`])(
    'in the sign-out link %j, when only a subject in the title holds an address',
    (label) => {
      document.title = 'Write to bo@example.net - Gmail';
      const link = elementOf(document, '<a href="https://accounts.google.com/SignOutOptions?x=1"></a>');
      link.setAttribute('aria-label', label);
      document.body.append(link);
      expect(inspect()['account']).toBe(me);
    },
  );
});

describe('a compose', () => {
  it('tells somebody in each field in which they stand', () => {
    addPopup(document, { to: [bo, cy], cc: [bo] });
    expect(inspect().composes).toMatchObject([{ to: [bo.email, cy.email], cc: [bo.email], bcc: [] }]);
  });

  it('has no ids where its fields say that they are not known', () => {
    addPopup(document, { draft: 'undefined', thread: 'undefined', legacyThread: 'null', repliedTo: '0' });
    expect(inspect().composes).toMatchObject([{ draftId: null, threadId: null, isReply: false }]);
  });

  it('is a pop-up beside the mail also when its frame has no role', () => {
    addPopup(document, { to: [bo] }).removeAttribute('role');
    addInlineReply(document, { to: [cy] });
    expect(inspect().composes).toMatchObject([
      { kind: 'inline', to: [cy.email] },
      { kind: 'popup', to: [bo.email] },
    ]);
  });

  it('of 2020 tells its chips and what is typed', () => {
    const field = found(addPopup(document, {}).querySelector('[name="to"]'));
    field.replaceWith(
      elementOf(
        document,
        `<div class="wO"><div class="vR"><span class="vN" email="${bo.email}"></span><input type="hidden" name="to" value="&quot;Bo Day&quot; <${bo.email}>"></div><textarea class="vO" name="to">${cy.email}, </textarea></div>`,
      ),
    );
    expect(inspect().composes).toMatchObject([{ to: [bo.email, cy.email] }]);
  });

  it('inside the message that it answers leaves that a message', () => {
    const reply = addPopup(document, { to: [bo], repliedTo: `#msg-f:${decimalOf(threadId)}` }).outerHTML;
    document.querySelector('.dw')?.replaceChildren();
    addThread(document, {
      threadId,
      messages: [{ at: START, from: bo, to: [self], inside: `<div class="ip adB">${reply}</div>` }],
    });
    expect(inspect()).toMatchObject({ messages: [{ messageId: threadId, body: 'Hello' }] });
    expect(inspect().composes).toMatchObject([{ isReply: true }]);
  });
});

describe('a message', () => {
  const openThread = (...messages: Parameters<typeof addThread>[1]['messages']) =>
    addThread(document, { threadId, messages });

  it('is not a draft that is closed to a line', () => {
    const thread = openThread({ at: START, from: bo }, { from: self, isOpen: false }, { from: self });
    found(thread.querySelectorAll('.gD')[2]).classList.add('boq');
    expect(inspect().messages).toMatchObject([{ messageId: threadId }]);
  });

  it('has left although Gmail has given it no id yet', () => {
    openThread({ at: START, from: bo }, { from: self, to: [bo] });
    expect(inspect().messages).toMatchObject([{}, { messageId: null, direction: 'out' }]);
  });

  it('went to all whom its details show, and not to its sender', () => {
    const thread = openThread({ at: START, from: self, to: [bo] });
    const chip = ({ email, name }: typeof bo, kind: string) =>
      `<span class="${kind}" email="${email}" name="${name}"></span>`;
    found(thread.querySelector('.hb')).insertAdjacentHTML(
      'beforeend',
      `<table class="ajC"><tbody><tr><td>${chip(self, 'gD')}</td></tr><tr><td>${chip(bo, 'g2')}${chip(cy, 'g2')}</td></tr></tbody></table>`,
    );
    expect(inspect().messages).toMatchObject([{ recipients: [bo, cy] }]);
  });

  it('has the id that only its item has', () => {
    const thread = openThread({ at: START, from: bo });
    const message = found(thread.querySelector('.adn'));
    message.removeAttribute('data-legacy-message-id');
    message.setAttribute('data-message-id', '#msg-a:r5');
    thread.querySelector('[role="listitem"]')?.setAttribute('data-legacy-message-id', threadId);
    expect(inspect().messages).toMatchObject([{ messageId: threadId }]);
  });

  it('keeps a name that only one of the chips of a person has', () => {
    const thread = openThread({ at: START, from: self, to: [bo] });
    found(thread.querySelector('.hb')).insertAdjacentHTML(
      'beforeend',
      `<span class="g2" email="${bo.email}"></span>`,
    );
    expect(inspect().messages).toMatchObject([{ recipients: [bo] }]);
  });

  it.each([
    ['New<div>Am 03.05.2026 um 10:00 schrieb Bo:<br></div><blockquote type="cite">Old</blockquote>', 'New'],
    ['<div>Three points, 1 to 3</div><blockquote type="cite">Old</blockquote>', 'Three points, 1 to 3'],
    ['New<div class="m_-12moz-cite-prefix">Le 3 mai, Bo a écrit :</div>', 'New'],
    ['New<div id="m_5appendonsend"></div><hr><div>Von: Bo</div><p>Old</p>', 'New'],
    [
      '<p>New</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt">Da: Bo</div></div><p>Old</p>',
      'New',
    ],
    ['New<div class="m_7yahoo_quoted">Old</div>', 'New'],
    ['<span style="DISPLAY: none">Preview</span>New', 'New'],
    ['New<div class="gmail_extra"><div class="gmail_quote">Old</div><p>Below</p></div>', 'New Below'],
  ])('says only what is its own: %s', (body, own) => {
    openThread({ at: START, from: bo, body });
    expect(inspect().messages).toMatchObject([{ body: own }]);
  });
});

describe('a row', () => {
  const list = (...rows: readonly string[]) => {
    document.body.append(elementOf(document, `<table><tbody>${rows.join('')}</tbody></table>`));
    return inspect().rows;
  };
  const person = (name = 'Bo Day', kind = 'yP') =>
    `<span class="${kind}" email="bo@example.net" name="${name}">${name}</span>`;
  const people = (inner: string) => `<td><div class="yW">${inner}</div></td>`;
  const subject = (attributes: string) =>
    `<td><div class="y6"><span class="bog"><span ${attributes}>Seed</span></span></div></td>`;

  it.each([
    [person('Team (4)'), 1],
    [person('2024'), 1],
    [`${person()}（١٢）`, 12],
    [`${person('Team (4)')}<span class="bx0">३</span>`, 3],
  ])('counts its messages, not what is in a name: %s', (inner, count) => {
    expect(list(`<tr class="zA yO">${people(inner)}</tr>`)).toMatchObject([{ messageCount: count }]);
  });

  it.each([
    ['undefined', null],
    ['', null],
    [`#msg-f:${decimalOf(threadId)}`, threadId],
  ])('takes %j for what it is', (id, lastMessageId) => {
    const row = `<tr class="zA yO">${people(person())}${subject(`data-legacy-last-message-id="${id}"`)}</tr>`;
    const lastMessageTimeMs = lastMessageId && START;
    expect(list(row)).toMatchObject([{ lastMessageId, lastMessageTimeMs }]);
  });

  it('has a date in one kind of white space, however deep it stands', () => {
    const date = '<td class="xW"><div><span title="6 Jan 2026, 1:19\u202fPM"></span></div></td>';
    expect(list(`<tr class="zA yO">${people(person())}${date}</tr>`)).toMatchObject([
      { dateText: '6 Jan 2026, 1:19 PM' },
    ]);
  });

  it('tells no name where the address stands for it, and any name that one of the chips has', () => {
    const inner = `${person('bo@example.net')}, ${person('')}`;
    const row = (chips: string) => `<tr class="zA yO">${people(chips)}</tr>`;
    expect(list(row(inner), row(`${person('')}, ${person()}`))).toMatchObject([
      { people: [{ name: null }] },
      { people: [{ name: 'Bo Day' }] },
    ]);
  });

  it('tells read and unread people alike when the cell around them is not known', () => {
    const cy = '<span class="zF" email="cy@example.net" name="Cy Gale"></span>';
    expect(list(`<tr class="zA zE"><td>${person()}${cy}</td></tr>`)).toMatchObject([
      { people: [{ name: 'Bo Day' }, { name: 'Cy Gale' }] },
    ]);
  });

  it('is of its own when it has an id and no people', () => {
    const other = legacyIdAt(START + 1);
    expect(
      list(
        `<tr class="zA">${people(person())}${subject(`data-legacy-thread-id="${threadId}"`)}</tr>`,
        `<tr class="zA">${subject(`data-legacy-thread-id="${other}"`)}</tr>`,
      ),
    ).toMatchObject([{ threadId }, { threadId: other, people: [] }]);
  });

  it('is read by what stands in it when classes carry hashes', () => {
    const cells = `${people(`${person()}<span class="bx0">3</span>`)}${subject('')}<td class="xW xY"><span title="a date"></span></td>`;
    const hashed = `<tr class="zA zE">${cells}</tr>`.replaceAll(/class="([^"]*)"/gu, (_, names: string) => {
      const made = names.split(' ').map((name) => `${name}-x1Y2`);
      return `class="${made.join(' ')}"`;
    });
    expect(list(hashed)).toMatchObject([
      { people: [{ name: 'Bo Day' }], subject: 'Seed', unread: true, messageCount: 3, dateText: 'a date' },
    ]);
  });
});

describe('a list', () => {
  it('may have no conversations', () => {
    document.body.append(elementOf(document, '<div gh="tl"><table><tbody></tbody></table></div>'));
    expect(inspect()).toMatchObject({ kind: 'inbox', rows: [] });
  });

  it.each([
    ['zE', '', true],
    ['yO', 'bqe', false],
    ['', 'bqe', true],
    ['', '', false],
  ])('has a row of class "%s" with a subject of class "%s", unread: %s', (row, kind, unread) => {
    const cells = `<td><span email="bo@example.net"></span></td><td><span class="${kind}">Seed</span></td>`;
    document.body.append(
      elementOf(document, `<table><tbody><tr class="zA ${row}">${cells}</tr></tbody></table>`),
    );
    expect(inspect().rows).toMatchObject([{ unread }]);
  });
});

describe('a notice', () => {
  const show = (shell: string, param: string, links = ['link_undo', 'link_vsm']) => {
    const spans = links.map((id) => `<span id="${id}" param="${param}"></span>`).join('');
    document.body.append(
      elementOf(document, `<div class="${shell}" role="alert"><div class="vh">${spans}</div></div>`),
    );
  };

  it('is none while its class says that it is closed', () => {
    show('b8 UC', '#thread-a:r8');
    expect(inspect()['kind']).not.toBe('send-notice');
    show('b8 UC bAp', '#thread-a:r2');
    expect(inspect()).toMatchObject({ kind: 'send-notice', sent: true, threadId: 'thread-a:r2' });
  });

  it('of another act is not taken for the closed one of a mail', () => {
    show('b8 UC', '#thread-a:r8');
    show('b8 UC bAp', '', ['link_undo']);
    expect(inspect()).toMatchObject({ sent: false, undoOffered: true, threadId: null });
  });

  it.each([
    ['undefined', null],
    ['#thread-f:1654009536642772396', 'thread-f:1654009536642772396'],
    ['16f438e906b36dac', '16f438e906b36dac'],
  ])('names the conversation %j', (param, id) => {
    show('b8 UC bAp', param);
    expect(inspect()['threadId']).toBe(id);
  });
});
