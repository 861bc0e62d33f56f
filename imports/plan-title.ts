import type { Entry } from './import-file';

/** What an import is called: by the name of its file, or by how many there are. */
export function planTitle(entries: readonly Entry[]): string {
  const [only] = entries;
  return entries.length === 1 && only ? fileName(only.path) : `${entries.length} files`;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Bytes of the chosen files that these entries take. */
export function totalSourceBytes(entries: readonly Entry[]): number {
  return entries.reduce((total, { sourceBytes }) => total + sourceBytes, 0);
}
