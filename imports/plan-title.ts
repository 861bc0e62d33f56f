import type { Entry } from './import-file';

/**
 * What an import is called: by the name of its file, by the archive or folder that holds all of them, or by the largest,
 * which stays the same in whatever order they are chosen.
 */
export function planTitle(entries: readonly Entry[]): string {
  const [largest] = entries.toSorted(bySize);
  if (!largest) return '';
  if (entries.length === 1) return fileName(largest.path);
  const holder = folderOf(largest.path);
  if (holder && entries.every(({ path }) => folderOf(path) === holder)) return holder;
  return `${fileName(largest.path)} and ${count.format(entries.length - 1)} more`;
}

const count = new Intl.NumberFormat('en');

function bySize(one: Entry, other: Entry): number {
  return other.sourceBytes - one.sourceBytes || (one.path < other.path ? -1 : 1);
}

/** The archive or folder at the beginning of a path; empty where there is none. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')));
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Bytes of the chosen files that these entries take. */
export function totalSourceBytes(entries: readonly Entry[]): number {
  return entries.reduce((total, { sourceBytes }) => total + sourceBytes, 0);
}
