import type { Gate } from './gate.ts';

// Chromium takes a script as "not UTF-8" for one U+FFFF in it, and then loads nothing of the extension.
export const asciiOnly: Gate = {
  name: 'text is ASCII only',
  check: ({ files }) =>
    files.flatMap(({ path, text = '' }) => {
      const found = /[^\n\r\t -~]/u.exec(text)?.[0];
      return found === undefined ? [] : [`${path} holds ${codeOf(found)}; write it escaped.`];
    }),
};

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
