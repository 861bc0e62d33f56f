import { describe, expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { memberHandle, slugHandle, type Handle } from '@/outreach/handle';
import {
  commentKey,
  invitationKey,
  linkedInMessageKey,
  linkedInMessageTouchId,
  linkedInThreadId,
} from '@/outreach/linkedin-touch';

const thread = '2-MGYxZTJkM2MtNGI1YS00YzZkLThlN2YtMDAwMDAwMDAwMDAxXzEwMA==';
const member = memberHandle(3_000_000_001) as Handle;
const slug = slugHandle('ann-bell') as Handle;

describe('keys of LinkedIn', () => {
  it('are the same for a page in milliseconds and an export in seconds, and for any handle', () => {
    const onPage = linkedInMessageKey(thread, epochMs(Date.UTC(2026, 4, 2, 9, 12, 40, 918)), 'out');
    const exported = linkedInMessageKey(thread, epochMs(Date.parse('2026-05-02T09:12:40Z')), 'out');
    expect(onPage).toBe(exported);
    expect(linkedInMessageTouchId(onPage)).toBe(`linkedin:${thread}:1777713160:out`);
  });

  it('tell directions and seconds apart', () => {
    const at = epochMs(Date.UTC(2026, 4, 2, 9, 12, 40));
    const keys = [
      linkedInMessageKey(thread, at, 'out'),
      linkedInMessageKey(thread, at, 'in'),
      linkedInMessageKey(thread, epochMs(at + 1_000), 'out'),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  it.each([
    [thread, thread],
    [thread.replace(/=+$/u, ''), thread],
    ['2-ab_-ab_-ab_-', '2-ab/+ab/+ab/+'],
    ['2-', undefined],
    ['2-abcde', undefined],
    ['6419723050114375680', undefined],
    ['', undefined],
    ['2-ab cdefghij', undefined],
  ])('spell the conversation %j as %j', (text, expected) => {
    expect(linkedInThreadId(text)).toBe(expected);
  });

  it('name the invited person by slug where it is known, and begin as the site', () => {
    const at = epochMs(Date.UTC(2026, 0, 29, 14, 37, 12));
    const key = invitationKey('out', [member, slug], at);
    expect(key).toBe(`linkedin:invitation:out:linkedin-slug:ann-bell:${Math.floor(at / 60_000)}`);
    expect(invitationKey('out', [member], at)).toContain('linkedin-member:3000000001');
    expect(commentKey('7486027333632000000')).toBe('linkedin:comment:7486027333632000000');
  });
});
