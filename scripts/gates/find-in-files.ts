import type { BuildFile } from './build.ts';

/** Third-party code that holds a forbidden word for a reason, recognised by its whole shape. */
export interface KnownUse {
  readonly shape: RegExp;
  readonly why: string;
  /** The one file that may hold it; any when absent. */
  readonly only?: string;
}

/**
 * Gives one sentence for each place where the pattern (global) stands in a text, with what stands around it.
 * Known uses are taken out first; each is looked for once a file, so a second one of the same shape is found.
 */
export function findInFiles(
  files: readonly BuildFile[],
  pattern: RegExp,
  known: readonly KnownUse[] = [],
): readonly string[] {
  return files.flatMap(({ path, text = '' }) => {
    const here = known.filter(({ only }) => only === undefined || only === path);
    const rest = here.reduce((left, { shape }) => left.replace(shape, ''), text);
    return [...rest.matchAll(pattern)].map(
      (match) => `${path} holds ${match[0].trim()}: ${around(rest, match.index)}`,
    );
  });
}

function around(text: string, index: number): string {
  return JSON.stringify(text.slice(Math.max(0, index - 40), index + 60));
}
