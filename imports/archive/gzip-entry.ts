import { ImportRefusal, type ChosenFile, type Entry } from '../import-file';
import { gunzipped, type Taken } from './gzip-members';
import { safePath } from './safe-path';
import { unpackedChunks } from './unpacked-chunks';

/** What a `.gz` holds, under its name without `.gz`. Throws `ImportRefusal` where that is a tar archive. */
export async function gzipEntry(file: ChosenFile, signal: AbortSignal): Promise<Entry> {
  const { path, blob, lastModified } = file;
  const entry: Entry = {
    path: safePath(path).replace(/\.(gz|gzip)$/iu, ''),
    sourceBytes: blob.size,
    lastModified,
    read: (from, reading) => {
      const taken: Taken = { bytes: 0 };
      const pieces = gunzipped(blob, safePath(path), taken, reading);
      return unpackedChunks({ path: safePath(path), pieces, takenFor: () => taken.bytes }, from);
    },
  };
  if (await isTar(entry, signal)) throw new ImportRefusal(TAR);
  return entry;
}

const TAR =
  'Tact does not open tar archives (.tgz). Unpack it and choose its folder, or have Google Takeout make a .zip.';

/** A tar archive says `ustar` at byte 257 (POSIX.1-1988). */
const TAR_MARK = 257;

async function isTar({ read }: Entry, signal: AbortSignal): Promise<boolean> {
  try {
    for await (const { bytes } of read(0, signal)) {
      return new TextDecoder('latin1').decode(bytes.subarray(TAR_MARK, TAR_MARK + 5)) === 'ustar';
    }
  } catch (cause) {
    // What is damaged is told when it is read, after all that can be read of it.
    if (!(cause instanceof ImportRefusal)) throw cause;
  }
  return false;
}
