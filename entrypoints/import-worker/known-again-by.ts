import type { Entry } from '@/imports/import-file';

/** An import's row is written with every step, and a folder of single mails has thousands of names. */
const MOST_NAMED = 50;

/** What the files of an import are known again by when they are chosen anew: names and sizes, or of many one SHA-256 of all. */
export async function knownAgainBy(entries: readonly Entry[]): Promise<readonly string[]> {
  const names = entries.map(({ path, sourceBytes }) => `${path} ${String(sourceBytes)}`);
  if (names.length <= MOST_NAMED) return names;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(names.join('\n')));
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return [`${String(names.length)} files ${digits.join('')}`];
}
