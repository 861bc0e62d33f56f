// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { me, openMailbox } from './gmail-page';
import { runMailbox, type RunningMailbox } from './mailbox-scene';
import { addList, legacyIdAt } from './thread-page';

const START = Date.UTC(2026, 10, 20, 9);
const threadId = legacyIdAt(START);

let mailbox: RunningMailbox;

beforeEach(() => {
  openMailbox(document);
});

afterEach(() => {
  mailbox.stop();
});

describe('the rows of a list', () => {
  it('tell the last message that is no draft', () => {
    const lastWithoutDraft = legacyIdAt(START + 5_000);
    addList(document, [
      { threadId, permId: 'thread-a:r-7', lastId: legacyIdAt(START + 9_000), lastWithoutDraft },
      { threadId: legacyIdAt(START + 1), lastId: legacyIdAt(START + 1) },
    ]);
    mailbox = runMailbox();
    expect(mailbox.calls).toEqual([
      [
        {
          kind: 'thread-news',
          threads: [threadId, 'thread-a:r-7'],
          message: lastWithoutDraft,
          at: START + 5_000,
          seenAt: mailbox.now,
        },
        {
          kind: 'thread-news',
          threads: [legacyIdAt(START + 1)],
          message: legacyIdAt(START + 1),
          at: START + 1,
          seenAt: mailbox.now,
        },
      ],
    ]);
  });

  it('tell only what has changed', async () => {
    const list = addList(document, [{ threadId, lastId: threadId }]);
    mailbox = runMailbox();
    await mailbox.look();
    list.remove();
    addList(document, [{ threadId, lastId: legacyIdAt(START + 60_000) }]);
    await mailbox.look();
    await mailbox.look();
    expect(mailbox.sightings()).toMatchObject([{ at: START }, { at: START + 60_000 }]);
  });

  it('tell at most a hundred at once', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => legacyIdAt(START + index));
    addList(
      document,
      rows.map((id) => ({ threadId: id, lastId: id })),
    );
    mailbox = runMailbox();
    await mailbox.look();
    await mailbox.look();
    expect(mailbox.calls.map(({ length }) => length)).toEqual([100, 50]);
  });

  it.each(['bvA', 'am0'])('tell nothing of an advertisement (%s)', (mark) => {
    const list = addList(document, [{ threadId, lastId: threadId }]);
    list.querySelector('tr')?.classList.add(mark);
    mailbox = runMailbox();
    expect(mailbox.calls).toEqual([]);
  });

  it('tell nothing before the account is known, nor without ids', async () => {
    const list = addList(document, [{ threadId, lastId: 'undefined' }]);
    mailbox = runMailbox({ hasAccount: false });
    list
      .querySelector('[data-legacy-last-message-id]')
      ?.setAttribute('data-legacy-last-message-id', threadId);
    await mailbox.look();
    mailbox.account = me;
    await mailbox.look();
    expect(mailbox.calls).toEqual([]);
  });
});
