import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailKeyByContent, mailMessageKey } from '@/outreach/mail-touch';

describe('the key of a mail', () => {
  it.each([
    ['<a1@example.com>', 'mail:a1@example.com'],
    [' <A1@Example.COM> ', 'mail:A1@example.com'],
    ['a1@example.com', 'mail:a1@example.com'],
    ['<a1 @example.com>', 'mail:a1@example.com'],
    ['(made here) <a1@example.com>', 'mail:a1@example.com'],
    ['<no-at-sign>', 'mail:no-at-sign'],
    ['', undefined],
    ['<>', undefined],
    ['  ', undefined],
  ])('of %o', (messageId, key) => {
    expect(mailMessageKey(messageId)).toBe(key);
  });

  it('is short however long the Message-ID is', () => {
    const key = mailMessageKey(`<${'x'.repeat(5_000)}@example.com>`);
    expect(key).toMatch(/^mail:[0-9a-f]{28}$/u);
    expect(mailMessageKey(`<${'x'.repeat(5_001)}@example.com>`)).not.toBe(key);
  });

  it('by content does not depend on the order of its recipients, and on all else', () => {
    const mail = fc.record({
      at: fc.integer(),
      from: fc.string(),
      to: fc.uniqueArray(fc.string(), { maxLength: 4 }),
      subject: fc.string(),
    });
    fc.assert(
      fc.property(mail, mail, (first, second) => {
        const key = mailKeyByContent(first);
        expect(mailKeyByContent({ ...first, to: first.to.toReversed() })).toBe(key);
        const isSame =
          JSON.stringify([first, first.to.toSorted()]) === JSON.stringify([second, second.to.toSorted()]);
        expect(mailKeyByContent({ ...second, to: second.to.toReversed() }) === key).toBe(isSame);
      }),
    );
  });
});
