import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeScript, escapeStyle } from '@/scripts/build/ascii-output';

it('writes any string so that it is ASCII and reads the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = escapeScript(JSON.stringify(text));
      expect(written).not.toMatch(/[^\n\r\t -~]/);
      expect(JSON.parse(written)).toBe(text);
    }),
  );
});

it('keeps the meaning of a character behind a backslash', () => {
  expect(escapeScript('/\\\u2019/')).toBe('/\\u2019/');
  expect(escapeScript('"\\\\\u2019"')).toBe('"\\\\\\u2019"');
});

it('writes unseen characters as escapes, and leaves line ends and tabs', () => {
  expect(escapeScript('"\u001e\u007f"\n\tx')).toBe('"\\u001e\\u007f"\n\tx');
});

it('writes styles as CSS escapes, whole characters at a time', () => {
  expect(escapeStyle('a{content:"\u2019b\u{1f600}"}')).toBe('a{content:"\\2019 b\\1f600 "}');
});
