// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { found, me, openMailbox } from './gmail-page';
import { runMailbox, type RunningMailbox } from './mailbox-scene';
import { touchesIn } from './running-reader';
import { addThread, languages, legacyIdAt, setOpen, type MessageMarkup } from './thread-page';

const START = Date.UTC(2026, 10, 20, 9);
const threadId = legacyIdAt(START);
const bo = { email: 'Bo@example.net', name: 'Bo Day' };
const cy = { email: 'cy@example.net', name: 'Cy Gale' };
const self = { email: me, name: 'Mina Test' };

let mailbox: RunningMailbox;

beforeEach(() => {
  openMailbox(document);
});

afterEach(() => {
  mailbox.stop();
});

const touches = () => touchesIn(mailbox.sightings());
const withWhom = () => touches().map(({ direction, handles }) => [direction, handles[0]]);

function show(...messages: readonly MessageMarkup[]): HTMLElement {
  return addThread(document, { threadId, permId: 'thread-a:r-77', messages });
}

describe('messages of an open conversation', () => {
  it.each(languages)('are touches, the same in $language', (words) => {
    addThread(document, {
      threadId,
      permId: 'thread-a:r-77',
      words,
      messages: [
        { at: START, from: self, to: [bo, { email: me }] },
        { at: START + 60_000, from: bo, to: [{ email: me }, cy] },
      ],
    });
    mailbox = runMailbox();
    const shared = {
      kind: 'touch',
      channel: 'email',
      state: 'sent',
      source: 'seen',
      mailbox: me,
      handles: ['email:bo@example.net'],
      name: 'Bo Day',
      thread: threadId,
      alsoThread: 'thread-a:r-77',
      subject: 'Seed round',
    };
    const first = `gmail:${threadId}`;
    const second = `gmail:${legacyIdAt(START + 60_000)}`;
    expect(touches()).toEqual([
      { ...shared, id: `${first}:email:bo@example.net`, message: first, direction: 'out', at: START },
      {
        ...shared,
        id: `${second}:email:bo@example.net`,
        message: second,
        direction: 'in',
        at: START + 60_000,
      },
    ]);
  });

  it('are told once, in one call', async () => {
    show({ at: START, from: self, to: [bo] }, { at: START + 1, from: bo });
    mailbox = runMailbox();
    await mailbox.look();
    await mailbox.look();
    expect(mailbox.calls).toHaveLength(1);
    expect(touches()).toHaveLength(2);
  });

  it('are told again when they were not kept', async () => {
    show({ at: START, from: bo });
    mailbox = runMailbox();
    await mailbox.look();
    mailbox.isKept = false;
    show({ at: START + 5, from: cy });
    document.querySelector('.g.id')?.remove();
    await mailbox.look();
    await mailbox.look();
    expect(mailbox.calls).toHaveLength(2);
    mailbox.isKept = true;
    mailbox.now += 6_000;
    await mailbox.look();
    await mailbox.look();
    expect(mailbox.calls).toHaveLength(3);
    expect(mailbox.calls[2]).toEqual(mailbox.calls[1]);
  });

  it('are told again once the page shows of which conversation they are', async () => {
    const thread = show({ at: START, from: bo });
    const heading = found(thread.querySelector('h2'));
    heading.remove();
    mailbox = runMailbox();
    await mailbox.look();
    expect(touches()).toHaveLength(1);
    expect(touches()[0]).not.toHaveProperty('thread');
    found(thread.querySelector('.ha')).append(heading);
    await mailbox.look();
    await mailbox.look();
    expect(touches()).toHaveLength(2);
    expect(touches()[1]).toMatchObject({ id: touches()[0]?.id, thread: threadId });
  });

  it('wait until the account is known', async () => {
    show({ at: START, from: self, to: [bo] });
    mailbox = runMailbox({ hasAccount: false });
    await mailbox.look();
    expect(touches()).toEqual([]);
    mailbox.account = me;
    await mailbox.look();
    expect(touches()).toHaveLength(1);
  });

  it('keep no subject where the user does not want it', () => {
    show({ at: START, from: bo });
    mailbox = runMailbox({ keepSubjects: false });
    expect(touches()[0]).not.toHaveProperty('subject');
  });
});

describe('what counts and what does not', () => {
  it('is a reply of its sender only', () => {
    show({ at: START, from: bo, to: [cy, { email: 'di@example.net' }, { email: me }] });
    mailbox = runMailbox();
    expect(withWhom()).toEqual([['in', 'email:bo@example.net']]);
  });

  it.each([
    ['a note to self', { from: self, to: [{ email: 'mina@example.org' }] }],
    ['a mail to a list', { from: self, to: [{ email: 'dev@googlegroups.com' }] }],
    ['a mail from a machine', { from: { email: 'no-reply@example.net' }, to: [self] }],
    ['a mail from nobody', { from: { email: 'Undisclosed' } }],
    ['a mail without an id', { at: undefined, from: self, to: [bo] }],
  ] as const)('is not %s', (_, message) => {
    const { at = START, ...rest } = { at: START, ...message };
    show('at' in message ? rest : { at, ...rest });
    mailbox = runMailbox();
    expect(touches()).toEqual([]);
  });

  it('is not a draft', () => {
    show({ at: START, from: self, to: [bo], inside: '<form><input name="composeid"></form>' });
    mailbox = runMailbox();
    expect(touches()).toEqual([]);
  });

  it('is a reply that Gmail has given its id meanwhile', async () => {
    const thread = show({ from: self, to: [bo] });
    mailbox = runMailbox();
    expect(touches()).toEqual([]);
    found(thread.querySelector('.adn')).setAttribute('data-legacy-message-id', legacyIdAt(START + 9));
    await mailbox.look();
    expect(touches()).toMatchObject([{ direction: 'out', at: START + 9 }]);
  });
});

describe('closed messages', () => {
  it('tell who wrote to the user; those of the user when they are opened', async () => {
    const thread = show({ at: START, from: self, isOpen: false }, { at: START + 1, from: bo, isOpen: false });
    mailbox = runMailbox();
    expect(withWhom()).toEqual([['in', 'email:bo@example.net']]);
    thread.remove();
    show({ at: START, from: self, to: [bo, cy], isOpen: true });
    await mailbox.look();
    expect(withWhom().slice(1)).toEqual([
      ['out', 'email:bo@example.net'],
      ['out', 'email:cy@example.net'],
    ]);
  });

  it('may show some recipients at first and the others when opened', async () => {
    const thread = show({ at: START, from: self, to: [bo], isOpen: false });
    mailbox = runMailbox();
    expect(withWhom()).toEqual([['out', 'email:bo@example.net']]);
    setOpen(found(thread.querySelector('[role="listitem"]')), true);
    found(thread.querySelector('.hb')).insertAdjacentHTML(
      'beforeend',
      '<span class="g2" email="cy@example.net"></span>',
    );
    await mailbox.look();
    expect(withWhom()).toEqual([
      ['out', 'email:bo@example.net'],
      ['out', 'email:cy@example.net'],
    ]);
  });
});

describe('a long conversation', () => {
  it('is looked at again without reading its messages again', async () => {
    show(...Array.from({ length: 100 }, (_, index) => ({ at: START + index, from: bo })));
    mailbox = runMailbox();
    expect(touches()).toHaveLength(100);
    const reads = countReads('email');
    await mailbox.look();
    expect(reads()).toBe(0);
  });
});

function countReads(attribute: string): () => number {
  const original = Element.prototype.getAttribute;
  let count = 0;
  Element.prototype.getAttribute = function counting(this: Element, name: string) {
    if (name === attribute) count += 1;
    return original.call(this, name);
  };
  return () => {
    Element.prototype.getAttribute = original;
    return count;
  };
}
