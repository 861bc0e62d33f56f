// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { inspectGmail } from '@/sites/gmail/inspect-gmail';
import { timeOfLegacyId } from '@/sites/gmail/legacy-id';
import { addInlineReply, addPopup, elementOf, me, openMailbox } from './gmail-page';

const address = new URL('https://mail.google.com/mail/u/0/#inbox');
const inspect = () => inspectGmail(document, address);

beforeEach(() => {
  openMailbox(document);
});

describe('inspecting a page with composes', () => {
  it('lists them with their recipients', () => {
    addPopup(document, {
      draft: '#msg-a:r1',
      thread: '#thread-a:r2',
      to: [{ email: 'bo@example.net', name: 'Bo Day' }],
      cc: [{ email: me }],
      subject: 'Hello',
    });
    expect(inspect()).toMatchObject({
      kind: 'compose',
      account: me,
      composes: [
        {
          kind: 'popup',
          to: ['bo@example.net'],
          cc: [me],
          bcc: [],
          subject: 'Hello',
          draftId: 'msg-a:r1',
          threadId: 'thread-a:r2',
          isReply: false,
        },
      ],
    });
    expect(JSON.parse(JSON.stringify(inspect()))).toEqual(inspect());
  });

  it('leaves open in which field somebody stands while the fields are closed', () => {
    addInlineReply(document, { legacyThread: '17f0a1b2c3d4e5f6', summary: [{ email: 'bo@example.net' }] });
    expect(inspect()).toMatchObject({
      composes: [
        {
          kind: 'inline',
          to: null,
          cc: null,
          bcc: null,
          recipients: [{ email: 'bo@example.net', field: null }],
          subject: 'Seed round',
          draftId: null,
          threadId: '17f0a1b2c3d4e5f6',
          isReply: true,
        },
      ],
    });
  });
});

describe('inspecting a page with a notice', () => {
  it.each([
    [['link_undo', 'link_vsm'], true, true],
    [['link_vsm'], true, false],
    [['link_undo'], false, true],
  ])('with %j', (links, sent, undoOffered) => {
    const spans = links.map((id) => `<span id="${id}" param="#thread-a:r2"></span>`);
    document.body.append(elementOf(document, `<div class="vh">${spans.join('')}</div>`));
    expect(inspect()).toEqual({
      kind: 'send-notice',
      account: me,
      composes: [],
      rows: [],
      thread: null,
      messages: [],
      sent,
      undoOffered,
      threadId: 'thread-a:r2',
    });
  });
});

describe('inspecting a page with an old notice', () => {
  it('reads the one that is shown, and the thread that any of its links names', () => {
    document.body.append(
      elementOf(document, '<div class="vh" hidden><span id="link_vsm" param="#thread-a:r9"></span></div>'),
      elementOf(
        document,
        '<div class="vh"><span id="link_undo" param="#thread-a:r2"></span><span id="link_vsm" param=""></span></div>',
      ),
    );
    expect(inspect()).toMatchObject({ kind: 'send-notice', sent: true, threadId: 'thread-a:r2' });
  });
});

describe('inspecting a compose to a list', () => {
  it('counts it apart from persons', () => {
    addPopup(document, { to: [{ email: 'bo@example.net' }, { email: 'dev@googlegroups.com' }] });
    expect(inspect()).toMatchObject({ composes: [{ lists: 1, recipients: [{}, {}] }] });
  });
});

describe('inspecting a list', () => {
  const row = (more: string, cells: string) => `<tr class="zA ${more}">${cells}</tr>`;
  const list = (rows: string) => {
    document.body.append(elementOf(document, `<table><tbody>${rows}</tbody></table>`));
    return inspect()['rows'];
  };

  it('reads rows with ids, and the time in them', () => {
    const cells = `<td><div class="yW"><span email="${me}" name="moi">moi</span>, <span email="bo@example.net" name="Bo Day">Bo</span> <span class="bx0">٣</span></div></td>
      <td><div class="y6"><span class="bog" data-thread-id="#thread-f:1" data-legacy-thread-id="14a5f1c6f7aeeebc" data-legacy-last-message-id="14a5f1c6f7aeeebc"><b>Seed  round</b></span><span class="y2">text</span></div></td>
      <td class="xW"><span title="a date"></span></td>`;
    expect(list(row('zE', cells))).toEqual([
      {
        people: [
          { email: me, name: null },
          { email: 'bo@example.net', name: 'Bo Day' },
        ],
        subject: 'Seed round',
        unread: true,
        messageCount: 3,
        dateText: 'a date',
        threadId: '14a5f1c6f7aeeebc',
        lastMessageId: '14a5f1c6f7aeeebc',
        lastMessageTimeMs: 1418934906746,
      },
    ]);
  });

  it('reads rows of which only the newer ids are there', () => {
    const cells = `<td><span class="zF" email="bo@example.net" name="Bo Day">Bo</span></td>
      <td><span data-thread-id="#thread-f:1488253112551861948">Seed <img data-emoji="🌱" alt="x"></span></td>`;
    expect(list(`<tr role="row" data-legacy-thread-id="undefined">${cells}</tr>`)).toMatchObject([
      {
        people: [{ name: 'Bo Day' }],
        threadId: BigInt('1488253112551861948').toString(16),
        lastMessageId: null,
      },
    ]);
  });

  it('takes the parts of a split row together and leaves out what is no conversation', () => {
    const people = '<td><div class="yW"><span email="bo@example.net" name="Bo (2)">Bo</span> (15)</div></td>';
    const split =
      row('yO apv', people) +
      row('yO apv', '<td><div class="y6"><span>Split</span></div></td>') +
      row('yO apv apw', '<td></td>');
    const rows = list(
      split + row('bvA', people) + row('', `${people}<td data-standalone-draft-id="1"></td>`),
    );
    expect(rows).toMatchObject([
      { subject: 'Split', messageCount: 15, unread: false, threadId: null, lastMessageTimeMs: null },
    ]);
  });
});

describe('inspecting something else', () => {
  it('knows no layout', () => {
    document.body.innerHTML = '<main>Hello</main>';
    expect(inspect()).toMatchObject({ kind: 'unknown layout' });
  });

  it.each(['', 'undefined', 'thread-a:r1', 'FMfcgzQ'])('reads no time from %j', (id) => {
    expect(timeOfLegacyId(id)).toBeUndefined();
  });
});
