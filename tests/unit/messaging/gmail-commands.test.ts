import { describe, expect, it } from 'vitest';
import type { Caller } from '@/messaging/protocol';
import { admits, handle, mail } from './admission';

const ownAddress = { kind: 'own-address', handle: 'email:sam@example.com', seenAt: 1 };
const threadNews = {
  kind: 'thread-news',
  threads: ['18c2f0a1b2c3d4e5', 'thread-a:r-81'],
  message: '18c2f0a1b2c3d4ff',
  at: 1_764_000_000_000,
  seenAt: 1_764_000_000_001,
};
const draftReopened = { kind: 'draft-reopened', draft: 'gmail:sam@example.com:msg-a:r81', seenAt: 1 };

describe('Gmail\u2019s reader', () => {
  it('may add its own addresses, what lists show, and drafts that stand open again', () => {
    for (const sighting of [ownAddress, threadNews, draftReopened]) {
      expect(admits('gmail', 'record', { sightings: [sighting] })).toBe(true);
      expect(admits('linkedin', 'record', { sightings: [sighting] })).toBe(false);
      expect(admits('page', 'record', { sightings: [sighting] })).toBe(true);
    }
  });

  it.each([
    ['an own address that is a profile', { ...ownAddress, handle: 'linkedin-slug:ann' }],
    ['an own address that is not canonical', { ...ownAddress, handle: 'email:Sam@Example.com' }],
    ['an own address and what else it likes', { ...ownAddress, isOwn: true }],
    ['news of no conversation', { ...threadNews, threads: [] }],
    ['news of five conversations', { ...threadNews, threads: Array(5).fill('18c2f0a1b2c3d4e5') }],
    ['news of a conversation by any name', { ...threadNews, threads: ['linkedin:7'] }],
    ['news of a conversation by a text', { ...threadNews, threads: ['thread-a:<b>'] }],
    [
      'news of a conversation by a name without end',
      { ...threadNews, threads: [`thread-a:${'r'.repeat(70)}`] },
    ],
    ['news of a conversation by a number without end', { ...threadNews, threads: ['a'.repeat(21)] }],
    ['news of a message of another site', { ...threadNews, message: 'linkedin:7' }],
    ['news with the words of the message', { ...threadNews, snippet: 'text' }],
    ['news from before 1970', { ...threadNews, at: -1 }],
    ['a draft of another site', { ...draftReopened, draft: 'linkedin:7' }],
    ['a draft by a name without end', { ...draftReopened, draft: `gmail:${'r'.repeat(600)}` }],
    ['all drafts of a mailbox', { ...draftReopened, draft: 'gmail:sam@example.com' }],
    ['all drafts that one browser began', { ...draftReopened, draft: 'gmail:sam@example.com:msg-a' }],
    ['a draft in a conversation by any name', { ...draftReopened, thread: 'linkedin:7' }],
    ['a draft with its text', { ...draftReopened, text: 'text' }],
  ])('may not add %s', (_name, sighting) => {
    expect(admits('gmail', 'record', { sightings: [sighting] })).toBe(false);
  });

  it('may say which mailbox a touch went through, and under which other id its browser knows it', () => {
    const more = { mailbox: 'sam@example.com', thread: '18c2f0a1b2c3d4e5', alsoThread: 'thread-a:r-81' };
    expect(admits('gmail', 'record', { sightings: [{ ...mail, ...more }] })).toBe(true);
    const long = 'x'.repeat(1_000);
    for (const key of ['mailbox', 'thread', 'alsoThread'])
      expect(admits('gmail', 'record', { sightings: [{ ...mail, [key]: long }] })).toBe(false);
  });
});

describe('a standing that is noted beside a mail', () => {
  const askAfter = { id: 's', kind: 'ask-after', since: 1, day: '2026-12-07' };
  const decision = { kind: 'note-standing', handles: [handle], name: 'Ann', standing: askAfter };
  const admitsNote = (caller: Caller, change: object) =>
    admits(caller, 'decide', { decision: { ...decision, ...change } });

  it('may be decided in Gmail, on our pages, and on LinkedIn for a profile', () => {
    const doNotContact = { id: 's', kind: 'do-not-contact', since: 1 };
    for (const standing of [askAfter, doNotContact]) {
      expect(admitsNote('gmail', { standing })).toBe(true);
      expect(admitsNote('page', { standing })).toBe(true);
      expect(admitsNote('linkedin', { standing })).toBe(false);
      expect(admitsNote('linkedin', { standing, handles: ['linkedin-slug:ann'] })).toBe(true);
    }
  });

  it.each([
    ['for a profile', { handles: ['linkedin-slug:ann'] }],
    ['for an address and a profile', { handles: [handle, 'linkedin-slug:ann'] }],
    ['for nobody', { handles: [] }],
    [
      'for eleven addresses',
      { handles: Array.from({ length: 11 }, (_, place) => `email:a${place}@example.com`) },
    ],
    ['on a day that is none', { standing: { ...askAfter, day: '2026-02-31' } }],
    ['that is another one', { standing: { ...askAfter, kind: 'away-until' } }],
    ['that is lifted already', { standing: { ...askAfter, liftedAt: 2 } }],
    ['with words that nobody said', { standing: { ...askAfter, quote: 'text' } }],
    ['with a proof', { standing: { ...askAfter, touch: 'gmail:1' } }],
    ['for a person that is known to Tact alone', { person: 'p' }],
  ])('is refused from Gmail %s', (_name, change) => {
    expect(admitsNote('gmail', change)).toBe(false);
  });
});
