import { describe, expect, it } from 'vitest';
import {
  draftKey,
  gmailMessageKey,
  isSettledKey,
  pressedMessageKey,
  touchIdOf,
} from '@/outreach/gmail-touch';
import { emailHandle, type Handle } from '@/outreach/handle';

const ann = emailHandle('ann@example.com') as Handle;
const bo = emailHandle('bo@example.net') as Handle;
const draft = draftKey('sam@example.com', 'msg-a:r81');

describe('the ids of a mail in Gmail', () => {
  it('name the mailbox, the draft, the moment of the press and the person', () => {
    expect(draft).toBe('gmail:sam@example.com:msg-a:r81');
    expect(pressedMessageKey(draft, 1_764_000_000_000)).toBe('gmail:sam@example.com:msg-a:r81:1764000000000');
    expect(touchIdOf(pressedMessageKey(draft, 17), ann)).toBe(
      'gmail:sam@example.com:msg-a:r81:17:email:ann@example.com',
    );
  });

  it('differ for two mailboxes, two presses of one draft, and two people of one mail', () => {
    const ids = [
      touchIdOf(pressedMessageKey(draft, 1), ann),
      touchIdOf(pressedMessageKey(draft, 2), ann),
      touchIdOf(pressedMessageKey(draft, 1), bo),
      touchIdOf(pressedMessageKey(draftKey('kim@example.com', 'msg-a:r81'), 1), ann),
      touchIdOf(gmailMessageKey('18c2f0a1b2c3d4e5'), ann),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are settled when Gmail gave them, not when a press did', () => {
    expect(isSettledKey(gmailMessageKey('18c2f0a1b2c3d4e5'))).toBe(true);
    const presses = [draft, pressedMessageKey(draft, 1_764_000_000_000), 'gmail:', 'gmail:18C2F0A1B2C3D4E5'];
    expect(presses.map(isSettledKey)).toEqual([false, false, false, false]);
  });

  it('are the same whether a page names them in hex or a file in decimal', () => {
    const decimal = '1784000000000000000';
    expect(isSettledKey(gmailMessageKey(BigInt(decimal).toString(16)))).toBe(true);
  });
});
