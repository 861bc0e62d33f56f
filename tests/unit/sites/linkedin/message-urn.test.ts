import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessageUrn } from '@/sites/linkedin/message-urn';
import { profileId } from './profile-ids';
import { eventUrn, ME, threadIdOf } from './thread-page';

const at = Date.UTC(2026, 5, 25, 7, 11, 52, 66);

describe('the id of a message', () => {
  it('holds the owner, the moment and the conversation', () => {
    expect(readMessageUrn(eventUrn(at))).toEqual({
      ownerMemberNumber: ME,
      sentAt: at,
      threadId: threadIdOf(),
    });
  });

  it('says in older forms no conversation', () => {
    expect(readMessageUrn(eventUrn(at, { uuid: undefined }))).toEqual({
      ownerMemberNumber: ME,
      sentAt: at,
      threadId: undefined,
    });
  });

  it('is read without its padding, in base64url, and escaped as in an address', () => {
    const whole = eventUrn(at);
    const read = readMessageUrn(whole);
    expect(readMessageUrn(whole.replace(/=+\)$/u, ')'))).toEqual(read);
    expect(readMessageUrn(encodeURIComponent(whole).replaceAll('(', '%28').replaceAll(')', '%29'))).toEqual(
      read,
    );
  });

  it.each([
    '',
    'urn:li:msg_message:temporary',
    `urn:li:msg_message:(urn:li:fsd_profile:${profileId(ME)},2-)`,
    `urn:li:msg_message:(urn:li:fsd_profile:${profileId(ME)},2-${btoa('not a message at all')})`,
    `urn:li:msg_message:(urn:li:fsd_profile:${profileId(ME)},2-${btoa('12345b1-100&x_100')})`,
    `${eventUrn(at)} and more`,
    eventUrn(at).padEnd(5_000, '='),
  ])('is none in %j', (urn) => {
    expect(readMessageUrn(urn)).toBeUndefined();
  });

  it('never throws', () => {
    const damaged = fc
      .tuple(fc.nat(eventUrn(at).length), fc.string({ maxLength: 20 }))
      .map(([place, text]) => {
        const urn = eventUrn(at);
        return urn.slice(0, place) + text + urn.slice(place + text.length);
      });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: 'binary' })), (urn) => {
        const read = readMessageUrn(urn);
        expect(read === undefined || Number.isSafeInteger(read.sentAt)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
