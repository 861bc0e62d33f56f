import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalSlug,
  emailHandle,
  isHandle,
  memberHandle,
  memberNumberOfProfileId,
  slugHandle,
  valueOfHandle,
} from '@/outreach/handle';

describe('an e-mail address', () => {
  it.each([
    ['Ann.Bell@Example.COM', 'email:ann.bell@example.com'],
    [' ann@example.com ', 'email:ann@example.com'],
    ['ann+news@example.com', 'email:ann+news@example.com'],
    ['A.n.n+news@gmail.com', 'email:ann@gmail.com'],
    ['ann.bell@googlemail.com', 'email:annbell@gmail.com'],
    ['+tag@gmail.com', 'email:+tag@gmail.com'],
    ['jos\u0065\u0301@example.org', 'email:jos\u00e9@example.org'],
    ['ann@m\u00fcller.example.net', 'email:ann@m\u00fcller.example.net'],
  ])('%s is recognised as %s', (text, handle) => {
    expect(emailHandle(text)).toBe(handle);
  });

  it.each([
    '',
    'Team',
    'ann@',
    '@example.com',
    'ann@example',
    'a b@example.com',
    'ann@example.com, bob@example.com',
    'ann@@example.com',
    `${'a'.repeat(250)}@example.com`,
  ])('%j is none', (text) => {
    expect(emailHandle(text)).toBeUndefined();
  });
});

describe('a LinkedIn slug', () => {
  it.each([
    ['https://www.linkedin.com/in/Ann-Bell/', 'ann-bell'],
    ['/in/zdzis%C5%82aw-pr%C3%B3bka/overlay/contact-info/', 'zdzis\u0142aw-pr\u00f3bka'],
    ['zdzis\u0142aw-pr\u00f3bka', 'zdzis\u0142aw-pr\u00f3bka'],
    ['/in/ann-bell/de/', 'ann-bell'],
    ['ann%-bell', 'ann%-bell'],
  ])('%s is %s', (text, slug) => {
    expect(canonicalSlug(text)).toBe(slug);
  });

  it.each(['/in/me/', `/in/${profileIdOf(100_000_001)}/`, '', 'two words', 'ann@example.com'])(
    '%s carries none',
    (text) => {
      expect(slugHandle(text)).toBeUndefined();
    },
  );
});

describe('a member number', () => {
  it('stands in bytes four to seven of a profile id', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0xff_ff_ff_ff }), (memberNumber) => {
        expect(memberNumberOfProfileId(profileIdOf(memberNumber))).toBe(memberNumber);
      }),
    );
  });

  it.each(['ACoA', 'urn:li:member:5', `${profileIdOf(5)}x`, ''])('%s is no profile id', (text) => {
    expect(memberNumberOfProfileId(text)).toBeUndefined();
  });

  it.each(['0', '-1', '1.5', 'x'])('%s is none', (text) => {
    expect(memberHandle(text)).toBeUndefined();
  });
});

it('a canonical handle stays as it is when it is read again', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const handle = emailHandle(address);
      if (!handle) return;
      expect(isHandle(handle)).toBe(true);
      expect(emailHandle(valueOfHandle(handle))).toBe(handle);
    }),
  );
});

it.each(['email:Ann@example.com', 'linkedin-slug:Ann', 'phone:123', 'constructor:x', 'email', ''])(
  '%s is no canonical handle',
  (text) => {
    expect(isHandle(text)).toBe(false);
  },
);

function profileIdOf(memberNumber: number): string {
  const bytes = new Uint8Array(29).fill(7);
  bytes.set([0, 0x2a, 0, 0]);
  new DataView(bytes.buffer).setUint32(4, memberNumber);
  bytes[8] = 1;
  return Buffer.from(bytes).toString('base64url');
}
