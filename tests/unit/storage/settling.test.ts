import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/outreach/sighting';
import { touchStates } from '@/outreach/touch';
import { decide } from '@/storage/decide';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import type { TactDatabase } from '@/storage/tact-database';
import {
  context,
  daysAgo,
  dumpOf,
  email,
  failOnWarnings,
  freshDatabase,
  member,
  now,
  personWith,
  slug,
  valueOf,
} from './fresh-storage';
import { mailbox, mailPressed, mailSettled, monday, newsSeen, secondsAfter } from './mails';
import { personSeen, stateSeen } from './sightings';

failOnWarnings();

const ann = email('ann@example.com');
const boris = email('boris@example.org');
const hex = '18c2a5b7d9e01f2';
const browserThread = 'thread-a:r-12';
const [gmailThread, otherThread] = [`${hex}a`, `${hex}b`];
const friday = daysAgo(2);

async function databaseAfter(...sightings: readonly Sighting[]): Promise<TactDatabase> {
  const database = await freshDatabase();
  const work = context();
  for (const sighting of sightings) valueOf(await record(database, [sighting], work));
  return database;
}

async function touchesAfter(...sightings: readonly Sighting[]) {
  const inOrder = await databaseAfter(...sightings);
  const reversed = await databaseAfter(...sightings.toReversed());
  const { touches } = valueOf(await loadHistory(inOrder, [ann]));
  expect(valueOf(await loadHistory(reversed, [ann])).touches).toEqual(touches);
  return touches;
}

const pressed = mailPressed('draft-1', ann, monday, {
  mailbox,
  subject: 'Coffee?',
  thread: browserThread,
  overrideReason: 'she asked me to',
});
const settled = mailSettled(`${hex}1`, ann, secondsAfter(monday, 3), { mailbox, thread: gmailThread });

describe('a press and the message that Gmail made of it', () => {
  it('are one touch with the id, moment and conversation of the message and all that the press knew', async () => {
    const { kind, handles, ...message } = settled;
    expect([kind, handles]).toEqual(['touch', [ann]]);
    expect(await touchesAfter(pressed, settled)).toEqual([
      { ...message, subject: 'Coffee?', overrideReason: 'she asked me to' },
    ]);
  });

  it('stay one when the press is told again, as sent or as it was', async () => {
    const again = [{ ...pressed, state: 'sent' as const }, stateSeen(pressed.id, 'sent'), pressed];
    const touches = await touchesAfter(pressed, settled, ...again);
    expect(touches).toMatchObject([{ id: settled.id, state: 'sent', at: settled.at }]);
  });

  it('are two for other people, other mailboxes, other conversations and other times', async () => {
    const others = [
      mailSettled(`${hex}2`, boris),
      mailSettled(`${hex}2`, ann, settled.at, { direction: 'in' }),
      mailSettled(`${hex}2`, ann, settled.at, { mailbox: 'me@example.net' }),
      mailSettled(`${hex}2`, ann, secondsAfter(monday, 121)),
      mailSettled(`${hex}2`, ann, secondsAfter(monday, -121)),
    ];
    for (const other of others) {
      const database = await databaseAfter(pressed, other);
      expect(await database.touches.count()).toBe(2);
    }
    const inThread = { ...pressed, thread: gmailThread };
    expect(await touchesAfter(inThread, { ...settled, thread: otherThread })).toHaveLength(2);
  });

  it('are one at most two minutes apart', async () => {
    expect(await touchesAfter(pressed, mailSettled(`${hex}2`, ann, secondsAfter(monday, 120)))).toHaveLength(
      1,
    );
  });

  it.each(touchStates)(
    'are one also for a message that is %s, or two where the press was called off',
    async (state) => {
      const isOver = state === 'undone' || state === 'withdrawn';
      const touches = await touchesAfter(pressed, settled, stateSeen(pressed.id, state));
      expect(touches.find(({ id }) => id === settled.id)).toMatchObject({ state: 'sent' });
      expect(touches).toHaveLength(isOver ? 2 : 1);
    },
  );

  it('are two each when two mails went out within two minutes', async () => {
    const second = mailPressed('draft-2', ann, secondsAfter(monday, 20), { thread: browserThread });
    const secondSettled = mailSettled(`${hex}2`, ann, secondsAfter(monday, 22));
    expect((await touchesAfter(pressed, second)).map(({ state }) => state)).toEqual(['pending', 'pending']);
    const touches = await touchesAfter(pressed, secondSettled, second, settled);
    expect(touches.map(({ id, subject }) => [id, subject])).toEqual([
      [settled.id, 'Coffee?'],
      [secondSettled.id, undefined],
    ]);
  });

  it('belong together by their conversation before their moment', async () => {
    const near = mailSettled(`${hex}2`, ann, secondsAfter(monday, 1));
    const far = mailSettled(`${hex}3`, ann, secondsAfter(monday, 60), { alsoThread: browserThread });
    const touches = await touchesAfter(near, pressed, far);
    expect(touches.map(({ id, subject }) => [id, subject])).toEqual([
      [near.id, undefined],
      [far.id, 'Coffee?'],
    ]);
  });
});

describe('a scheduled mail', () => {
  const scheduled = mailPressed('draft-1', ann, monday, {
    state: 'scheduled',
    at: friday,
    thread: gmailThread,
    subject: 'Friday?',
  });

  it('is the message that went out in its conversation, hours late too', async () => {
    const late = mailSettled(`${hex}1`, ann, secondsAfter(friday, 7_200), { thread: gmailThread });
    expect(await touchesAfter(scheduled, late)).toMatchObject([
      { id: late.id, at: late.at, state: 'sent', subject: 'Friday?' },
    ]);
  });

  it('is found by the id that the browser gave its conversation', async () => {
    const begun = { ...scheduled, thread: browserThread };
    const late = { thread: gmailThread, alsoThread: browserThread };
    const message = mailSettled(`${hex}1`, ann, secondsAfter(friday, 7_200), late);
    expect(await touchesAfter(begun, message)).toMatchObject([{ id: message.id, thread: gmailThread }]);
  });

  it('is none of the other mails in its conversation, older ones and those sent while it waits', async () => {
    const older = mailSettled(`${hex}1`, ann, daysAgo(30), { thread: gmailThread });
    const meanwhile = mailSettled(`${hex}2`, ann, daysAgo(4), { thread: gmailThread });
    const touches = await touchesAfter(older, scheduled, meanwhile);
    expect(touches.map(({ state }) => state)).toEqual(['sent', 'sent', 'scheduled']);
  });

  it('whose planned moment no page showed is the next message of its conversation', async () => {
    const undated = { ...scheduled, at: monday };
    const message = mailSettled(`${hex}1`, ann, friday, { thread: gmailThread });
    expect(await touchesAfter(undated, message)).toMatchObject([{ id: message.id, state: 'sent' }]);
  });

  it('does not go out when its draft stands open again, but what is pressed then does', async () => {
    const reopened = {
      kind: 'draft-reopened',
      draft: `gmail:${mailbox}:draft-1`,
      seenAt: daysAgo(5),
    } as const;
    const again = mailPressed('draft-1', ann, daysAgo(4), { state: 'scheduled', at: friday });
    const gone = mailPressed('draft-1', ann, daysAgo(20), { state: 'scheduled', at: daysAgo(19) });
    const longer = mailPressed('draft-10', ann, monday, { state: 'scheduled', at: friday });
    const database = await databaseAfter(gone, scheduled, longer, again, reopened);
    const { touches } = valueOf(await loadHistory(database, [ann]));
    const undone = touches.filter(({ state }) => state === 'undone');
    expect(undone.map(({ id }) => id)).toEqual([scheduled.id]);
    const elsewhere = { ...reopened, draft: `gmail:${mailbox}:draft-2` };
    expect(valueOf(await record(database, [elsewhere], context()))).toEqual({ recorded: 0 });
  });
});

describe('a mail that was scheduled before its draft was saved', () => {
  it('does not go out when a draft of its conversation stands open again', async () => {
    const planned = { state: 'scheduled', at: friday, thread: browserThread } as const;
    const unsaved = mailPressed('c1', ann, monday, planned);
    const other = mailPressed('c2', ann, monday, { ...planned, thread: 'thread-a:r-13' });
    const draft = `gmail:${mailbox}:draft-1`;
    const reopened = { kind: 'draft-reopened', draft, thread: browserThread, seenAt: daysAgo(5) } as const;
    const database = await databaseAfter(unsaved, other, reopened);
    const { touches } = valueOf(await loadHistory(database, [ann]));
    const undone = touches.filter(({ state }) => state === 'undone');
    expect(undone.map(({ id }) => id)).toEqual([unsaved.id]);
  });
});

describe('what belongs to a settled touch', () => {
  it('moves along: fingerprints, standings, the news of its conversation', async () => {
    const database = await databaseAfter(pressed, newsSeen([browserThread], `${hex}f`, now));
    const person = await personWith(database, ann);
    const standing = { id: 's1', kind: 'do-not-contact' as const, since: daysAgo(1), touch: pressed.id };
    valueOf(await decide(database, { kind: 'set-standing', person, standing }, context()));
    const row = { touchId: pressed.id, personId: person, minHash: [1], bands: ['b'] };
    await database.fingerprints.add({ ...row, updatedAt: now, device: 'device-one' });

    valueOf(await record(database, [settled], context()));

    const { standings, news } = valueOf(await loadHistory(database, [ann]));
    expect(standings).toEqual([{ ...standing, touch: settled.id }]);
    expect(news).toEqual([{ thread: gmailThread, message: `gmail:${hex}f`, at: now }]);
    expect(await database.fingerprints.toCollection().primaryKeys()).toEqual([settled.id]);
  });

  it('changes no row when everything comes again later', async () => {
    const seen = [pressed, settled, stateSeen(pressed.id, 'sent'), newsSeen([gmailThread], `${hex}f`, now)];
    const database = await databaseAfter(...seen);
    const before = await dumpOf(database);
    valueOf(await record(database, seen, { ...context(), now: daysAgo(-5) }));
    expect(await dumpOf(database)).toEqual(before);
  });

  it('follows the person when two become one', async () => {
    const annSlug = slug('ann-bell');
    const database = await databaseAfter(
      personSeen([annSlug, member(100000001)], {}, daysAgo(9)),
      pressed,
      settled,
      personSeen([annSlug, ann]),
      { ...pressed, state: 'sent' },
    );
    const { touches } = valueOf(await loadHistory(database, [annSlug]));
    expect(touches.map(({ id }) => id)).toEqual([settled.id]);
    expect(await database.touches.count()).toBe(1);
  });

  it('is forgotten with the person, but not the news of a conversation that others are in', async () => {
    const shared = mailSettled(`${hex}9`, boris, monday, { thread: otherThread });
    const withAnn = mailSettled(`${hex}9`, ann, monday, { thread: otherThread });
    const database = await databaseAfter(
      shared,
      withAnn,
      pressed,
      settled,
      newsSeen([gmailThread], `${hex}c`, now),
      newsSeen([otherThread], `${hex}d`, now),
    );
    expect(await database.settledTouches.count()).toBe(1);
    const person = await personWith(database, ann);
    valueOf(await decide(database, { kind: 'forget-person', person, at: daysAgo(1) }, context()));
    expect(await database.settledTouches.count()).toBe(0);
    expect(await database.threadNews.toCollection().primaryKeys()).toEqual([otherThread]);
    expect(JSON.stringify(await dumpOf(database))).not.toContain('ann@');
    expect(valueOf(await record(database, [pressed, settled], context()))).toEqual({ recorded: 0 });
  });
});

describe('the news of conversations', () => {
  it('are kept where there are touches, the newest only', async () => {
    const database = await databaseAfter(settled);
    const news = [
      newsSeen([gmailThread, browserThread], `${hex}d`, daysAgo(1)),
      newsSeen([gmailThread], `${hex}c`, daysAgo(3)),
    ];
    expect(valueOf(await record(database, news, context()))).toEqual({ recorded: 2 });
    const strange = newsSeen([otherThread], `${hex}e`, now);
    expect(valueOf(await record(database, [strange], context()))).toEqual({ recorded: 0 });
    expect(await database.threadNews.count()).toBe(1);
    expect(valueOf(await loadHistory(database, [ann])).news).toEqual([
      { thread: gmailThread, message: `gmail:${hex}d`, at: daysAgo(1) },
    ]);
    expect(valueOf(await loadHistory(database, [boris])).news).toEqual([]);
  });

  it('are none once the message was read, also as a touch with somebody else in the conversation', async () => {
    const toBoth = mailSettled(`${hex}9`, boris, monday, { thread: gmailThread });
    const database = await databaseAfter(settled, toBoth, newsSeen([gmailThread], `${hex}d`, daysAgo(1)));
    expect(valueOf(await loadHistory(database, [ann])).news).toHaveLength(1);
    await record(database, [mailSettled(`${hex}d`, boris, daysAgo(1), { direction: 'in' })], context());
    expect(valueOf(await loadHistory(database, [ann])).news).toEqual([]);
  });
});
