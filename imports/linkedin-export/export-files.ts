import { ImportRefusal, type Entry } from '../import-file';
import { tableKinds, type TableKind } from './columns';
import { isOtherFile, isTableFile, kindByName } from './file-names';
import { kindByContent } from './read-records';

/** A table of the export. */
export interface ExportTable {
  readonly entry: Entry;
  readonly kind: TableKind;
}

/** A file of the export, which may be none of the tables that are known. */
export type ExportFile = ExportTable | { readonly entry: Entry; readonly kind: 'other-files' };

/**
 * The files that belong to exports of LinkedIn, in the order in which they are read: tables that others refer to come first,
 * and of two alike the newer. A table is known by its header; whatever else lies in the same archive or folder belongs to it.
 */
export async function filesOfExport(
  entries: readonly Entry[],
  signal: AbortSignal,
): Promise<readonly ExportFile[]> {
  const tables = await tablesAmong(entries, signal);
  const homes = [...tables.keys()].map(({ path }) => homeOf(path));
  const files = entries.flatMap((entry): readonly ExportFile[] => {
    const kind = tables.get(entry) ?? kindInHomes(entry, homes);
    return kind === undefined ? [] : [{ entry, kind }];
  });
  return files.toSorted(inReadingOrder);
}

export function isTable(file: ExportFile): file is ExportTable {
  return file.kind !== 'other-files';
}

async function tablesAmong(
  entries: readonly Entry[],
  signal: AbortSignal,
): Promise<ReadonlyMap<Entry, TableKind>> {
  const tables = new Map<Entry, TableKind>();
  for (const entry of entries.filter(({ path }) => isTableFile(path))) {
    const kind = await kindOf(entry, signal);
    if (kind) tables.set(entry, kind);
  }
  return tables;
}

async function kindOf(entry: Entry, signal: AbortSignal): Promise<TableKind | undefined> {
  try {
    return await kindByContent(entry, signal);
  } catch (error) {
    // What cannot be read is told when it is read in earnest.
    if (error instanceof ImportRefusal) return undefined;
    throw error;
  }
}

/** Where the files of one export lie together. */
interface Home {
  readonly folder: string;
  /** Whether nothing but an export lies there. */
  readonly isWhole: boolean;
}

function homeOf(path: string): Home {
  const [, whole] = /^(.*linkedindataexport[^/]*\/)/iu.exec(path) ?? /^(.*\.zip\/)/iu.exec(path) ?? [];
  if (whole !== undefined) return { folder: whole, isWhole: true };
  return { folder: path.slice(0, path.lastIndexOf('/') + 1), isWhole: false };
}

function kindInHomes({ path }: Entry, homes: readonly Home[]): ExportFile['kind'] | undefined {
  const around = homes.filter(({ folder }) => path.startsWith(folder));
  if (around.length === 0) return undefined;
  const named = isTableFile(path) ? kindByName(path) : undefined;
  const isOther = isOtherFile(path) || around.some(({ isWhole }) => isWhole);
  return named ?? (isOther ? 'other-files' : undefined);
}

function inReadingOrder(one: ExportFile, other: ExportFile): number {
  return (
    rankOf(one) - rankOf(other) ||
    other.entry.lastModified - one.entry.lastModified ||
    (one.entry.path < other.entry.path ? -1 : 1)
  );
}

function rankOf({ kind }: ExportFile): number {
  const ranks: readonly string[] = tableKinds;
  const rank = ranks.indexOf(kind);
  return rank < 0 ? ranks.length : rank;
}
