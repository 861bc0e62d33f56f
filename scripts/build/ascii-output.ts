import type { Plugin } from 'vite';

/**
 * A Vite plugin that escapes whatever is not ASCII in the scripts and styles of a build. Chromium refuses the whole
 * extension for one character that it does not take for UTF-8, and store reviewers see every letter that runs.
 */
export function asciiOutput(): Plugin {
  return {
    name: 'ascii-output',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') output.code = escapeScript(output.code);
          else if (output.fileName.endsWith('.css')) output.source = escapeStyle(textOf(output.source));
        }
      },
    },
  };
}

/**
 * Writes each character outside ASCII, and each unseen one, as a `\u` escape, which strings, templates, patterns and names
 * all understand. Minifiers turn the separators that libraries name by number into the characters themselves.
 */
export function escapeScript(code: string): string {
  return code.replace(/(\\*)([^\n\r\t -~])/g, (_all, slashes: string, unit: string) => {
    // A backslash that already stands before the character would take ours for its own.
    const kept = slashes.length % 2 === 1 ? slashes.slice(1) : slashes;
    return `${kept}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Writes each character outside ASCII as a CSS escape; the space ends it. */
export function escapeStyle(css: string): string {
  return css.replace(/[^\0-\x7F]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
