import type { ImportProblem } from '@/messaging/imports';
import { ImportRefusal, type ChosenFile, type Entry } from '../import-file';
import { blobBytes } from './blob-bytes';
import { gzipEntry } from './gzip-entry';
import { plainEntry } from './plain-entry';
import { isSystemFile, safePath } from './safe-path';
import { zipEntries } from './zip-entries';

export interface OpenedFiles {
  readonly entries: readonly Entry[];
  readonly refused: readonly ImportProblem[];
}

/**
 * The readable things among the chosen files: plain files, what a `.gz` holds, the entries of a `.zip`, known by their
 * first bytes and not by their names. An archive within an archive stays closed. What cannot be opened is refused by
 * name and stops nothing else; only an abort is thrown.
 */
export async function openEntries(files: readonly ChosenFile[], signal: AbortSignal): Promise<OpenedFiles> {
  const opened: OpenedFiles[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    if (!isSystemFile(file.path)) opened.push(await openOrRefuse(file, signal));
  }
  return {
    entries: opened.flatMap(({ entries }) => entries),
    refused: opened.flatMap(({ refused }) => refused),
  };
}

async function openOrRefuse(file: ChosenFile, signal: AbortSignal): Promise<OpenedFiles> {
  try {
    return await openFile(file, signal);
  } catch (cause) {
    if (!(cause instanceof ImportRefusal)) throw cause;
    return { entries: [], refused: [{ place: safePath(file.path), sentence: cause.message }] };
  }
}

async function openFile(file: ChosenFile, signal: AbortSignal): Promise<OpenedFiles> {
  const head = await blobBytes(file.blob, 0, LONGEST_BEGINNING);
  if (beginsWith(head, GZIP)) return { entries: [await gzipEntry(file, signal)], refused: [] };
  if (ZIPS.some((zip) => beginsWith(head, zip))) return zipEntries(file, signal);
  const other = otherArchives.find(({ beginning }) => beginsWith(head, beginning));
  if (other)
    throw new ImportRefusal(`Tact does not open ${other.name} archives. Unpack it and choose its folder.`);
  return { entries: [plainEntry(file)], refused: [] };
}

const GZIP = [0x1f, 0x8b];
/** An entry, an empty archive, and the first part of one that was split. */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
];
const LONGEST_BEGINNING = 6;
const otherArchives = [
  { name: '7z', beginning: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'RAR', beginning: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { name: 'bzip2', beginning: [0x42, 0x5a, 0x68] },
  { name: 'xz', beginning: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
];

function beginsWith(head: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, place) => head[place] === byte);
}
