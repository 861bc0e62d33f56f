// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { inspectGmail } from '@/sites/gmail/inspect-gmail';
import { addPopup, found, me, openMailbox } from './gmail-page';
import { addThread, decimalOf, languages, legacyIdAt, type ThreadMarkup } from './thread-page';

const address = new URL('https://mail.google.com/mail/u/0/#inbox/x');
const START = Date.UTC(2026, 10, 20, 9);
const threadId = legacyIdAt(START);
const bo = { email: 'bo@example.net', name: 'Bo Day' };
const self = { email: me, name: 'Mina Test' };

const twoMessages: ThreadMarkup = {
  threadId,
  permId: 'thread-a:r-77',
  messages: [
    { at: START, from: self, to: [bo, { email: 'cy@example.net' }], isOpen: false },
    { at: START + 60_000, from: bo, to: [{ email: me }] },
  ],
};

interface Seen {
  readonly [key: string]: unknown;
  readonly thread: Readonly<Record<string, unknown>> | null;
  readonly messages: readonly Readonly<Record<string, unknown>>[];
}

const inspect = () => inspectGmail(document, address) as unknown as Seen;

beforeEach(() => {
  openMailbox(document);
});

describe('an open conversation', () => {
  it.each(languages)('reads alike in $language', (words) => {
    document.documentElement.lang = words.language;
    addThread(document, { ...twoMessages, words });
    expect(inspect()).toEqual({
      kind: 'thread',
      account: me,
      composes: [],
      rows: [],
      subject: 'Seed round',
      threadId,
      thread: { threadId, permId: 'thread-a:r-77', subject: 'Seed round', foldedMessages: 0 },
      messages: [
        {
          messageId: threadId,
          threadId,
          direction: 'out',
          sender: { email: me, name: 'Mina Test' },
          senderName: 'Mina Test',
          recipients: [
            { email: 'bo@example.net', name: 'Bo Day' },
            { email: 'cy@example.net', name: null },
          ],
          timeMs: START,
          sentAt: new Date(START).toISOString(),
          dateText: words.date,
          collapsed: true,
          body: null,
        },
        {
          messageId: legacyIdAt(START + 60_000),
          threadId,
          direction: 'in',
          sender: { email: 'bo@example.net', name: 'Bo Day' },
          senderName: 'Bo Day',
          recipients: [{ email: me, name: null }],
          timeMs: START + 60_000,
          sentAt: new Date(START + 60_000).toISOString(),
          dateText: words.date,
          collapsed: false,
          body: 'Hello',
        },
      ],
    });
  });

  it('is the one with a box, whatever stands in the page of others', () => {
    addThread(document, { threadId: legacyIdAt(1_700_000_000_000), messages: [], isHidden: true });
    addThread(document, { ...twoMessages, threadId: legacyIdAt(1_700_000_000_000), isHidden: true });
    addThread(document, { ...twoMessages, threadId });
    const { thread, messages } = inspect();
    expect(thread?.['threadId']).toBe(threadId);
    expect(messages).toHaveLength(2);
  });

  it('has no messages while those on the page are of another one', () => {
    addThread(document, { ...twoMessages, threadId: legacyIdAt(1_700_000_000_000), isHidden: true });
    addThread(document, { threadId, messages: [] });
    expect(inspect()).toMatchObject({ kind: 'thread', threadId, messages: [] });
  });

  it('keeps the emoji of its subject', () => {
    addThread(document, { ...twoMessages, subject: 'Seed <img data-emoji="🌱" alt="x"> round' });
    expect(inspect()['subject']).toBe('Seed 🌱 round');
  });

  it.each([
    ['the word undefined', { threadId, permId: 'undefined' }, threadId, null],
    [
      'no hex id',
      { permId: `#thread-f:${decimalOf(threadId)}` },
      threadId,
      `thread-f:${decimalOf(threadId)}`,
    ],
    ['no id at all', {}, null, null],
  ])('takes its id from what is there: %s', (_, ids, hex, permId) => {
    addThread(document, { ...ids, messages: twoMessages.messages });
    expect(inspect().thread).toMatchObject({ threadId: hex, permId });
  });

  it('takes ids from the log data when there is nothing else', () => {
    const logged = (mark: string, at: number) => btoa(`["#${mark}:${decimalOf(legacyIdAt(at))}"]`);
    const jslog = `20277; u014N:x; 1:${logged('thread-f', START)}..; 4:${logged('msg-f', START + 60_000)}`;
    const thread = addThread(document, { messages: [{ at: START, from: bo, jslog }] });
    const message = found(thread.querySelector('.adn'));
    message.removeAttribute('data-legacy-message-id');
    message.removeAttribute('data-message-id');
    expect(inspect()).toMatchObject({ threadId, messages: [{ timeMs: START + 60_000 }] });
  });

  it('counts messages that are folded into one line', () => {
    const thread = addThread(document, twoMessages);
    found(thread.querySelector('[role="list"]')).insertAdjacentHTML(
      'afterbegin',
      '<div class="kQ bg adv"><span class="adx">٧</span></div>',
    );
    expect(inspect().thread).toMatchObject({ foldedMessages: 7 });
    expect(inspect().messages).toHaveLength(2);
  });

  it('is read in the preview pane beside the list', () => {
    document.querySelector('[role="main"]')?.insertAdjacentHTML('beforeend', '<div class="aia"></div>');
    const thread = addThread(document, twoMessages);
    document.querySelector('.aia')?.append(thread);
    expect(inspect().messages).toHaveLength(2);
  });

  it('is read by what stands in it when classes carry hashes', () => {
    const thread = addThread(document, twoMessages);
    for (const element of thread.querySelectorAll('[class]'))
      element.className = [...element.classList].map((name) => `${name}-x1Y2`).join(' ');
    expect(inspect()).toMatchObject({
      kind: 'thread',
      messages: [
        { direction: 'out', recipients: [{}, {}] },
        { direction: 'in', body: 'Hello', collapsed: false },
      ],
    });
  });

  it('is read when it has no heading', () => {
    const thread = addThread(document, twoMessages);
    thread.querySelector('h2')?.remove();
    expect(inspect()).toMatchObject({ kind: 'thread', threadId: null, subject: null, messages: [{}, {}] });
  });
});

describe('what is no message of it', () => {
  const compose = () => addPopup(document, { to: [bo] }).outerHTML;

  it('is a draft', () => {
    const draft = compose();
    document.querySelector('.dw')?.replaceChildren();
    addThread(document, {
      ...twoMessages,
      messages: [...twoMessages.messages, { from: self, inside: draft }],
    });
    expect(inspect()).toMatchObject({
      kind: 'compose',
      messages: [{ direction: 'out' }, { direction: 'in' }],
    });
    expect(inspect()['composes']).toHaveLength(1);
  });

  it('is a reply that is being written below one', () => {
    const reply = compose();
    document.querySelector('.dw')?.replaceChildren();
    addThread(document, {
      threadId,
      messages: [{ at: START, from: bo, below: `<div class="ip adB">${reply}</div>` }],
    });
    expect(inspect()).toMatchObject({ kind: 'compose', thread: { threadId }, messages: [{ timeMs: START }] });
  });
});

describe('the body of a message', () => {
  it.each([
    ['<div>New words</div><div class="gmail_quote">Old words</div>', 'New words'],
    ['New <blockquote type="cite">Old</blockquote>', 'New'],
    ['Reply<div class="gmail_signature">Bo<br>Head of Grid</div>', 'Reply'],
    ['One<br>two<p>three</p>', 'One two three'],
    ['Good <img data-emoji="👍" alt="thumb"><img alt="chart"> day', 'Good 👍chart day'],
    ['Kept<div class="yj6qo ajU"><div class="ajR"></div></div><div class="adL">Trimmed</div>', 'Kept'],
    ['<blockquote>A saying of our own</blockquote> yes', 'A saying of our own yes'],
  ])('is what it says itself: %s', (body, expected) => {
    addThread(document, { threadId, messages: [{ at: START, from: bo, body }] });
    expect(inspect().messages[0]?.['body']).toBe(expected);
  });

  it('is cut', () => {
    addThread(document, { threadId, messages: [{ at: START, from: bo, body: 'long words '.repeat(5_000) }] });
    expect(String(inspect().messages[0]?.['body']).length).toBeLessThanOrEqual(4_000);
    expect(String(inspect().messages[0]?.['body']).length).toBeGreaterThan(3_900);
  });
});
