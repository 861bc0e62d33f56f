import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { sipHash, type SipKey } from '@/outreach/fingerprint/sip-hash';

// Key 00 01 … 0f and messages 00 01 …, as in the paper (15 bytes) and in the reference implementation's table.
const key: SipKey = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c];
const counting = (length: number) => Uint8Array.from({ length }, (_, place) => place);

test.each([
  [0, '726fdb47dd0e0e31'],
  [1, '74f839c593dc67fd'],
  [7, 'ab0200f58b01d137'],
  [8, '93f5f5799a932462'],
  [15, 'a129ca6149be45e5'],
  [16, '3f2acc7f57c29bdb'],
  [63, '958a324ceb064572'],
])('SipHash-2-4 of %i bytes is the published one', (length, published) => {
  const { low, high } = sipHash(key, counting(length));
  expect([high, low].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')).toBe(published);
});

it('hashes a part like the same bytes alone', () => {
  const parts = fc.tuple(fc.uint8Array(), fc.uint8Array({ maxLength: 40 }), fc.uint8Array());
  fc.assert(
    fc.property(parts, ([before, part, after]) => {
      const whole = Uint8Array.from([...before, ...part, ...after]);
      const end = before.length + part.length;
      expect(sipHash(key, whole, before.length, end)).toEqual(sipHash(key, part));
    }),
  );
});
