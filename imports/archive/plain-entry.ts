import type { ChosenFile, Chunk, Entry } from '../import-file';
import { blobBytes, blobRuns } from './blob-bytes';
import { safePath } from './safe-path';

/** A file that is read as it lies on the disk, in any order. */
export function plainEntry({ path, blob, lastModified }: ChosenFile): Entry {
  return {
    path: safePath(path),
    sourceBytes: blob.size,
    lastModified,
    read: (from, signal) => chunks(blob, from, signal),
    readAt: (from, length) => blobBytes(blob, from, from + length),
  };
}

async function* chunks(blob: Blob, from: number, signal: AbortSignal): AsyncGenerator<Chunk> {
  let sourceBytes = from;
  for await (const bytes of blobRuns(blob, from, signal)) {
    sourceBytes += bytes.length;
    yield { bytes, sourceBytes };
  }
}
