import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { ImportRefusal } from '../import-file';
import { streamPieces } from './stream-pieces';
import { zipRefusal } from './zip-blob';

/**
 * What one entry of a zip holds, unpacked by the browser's own stream as it is asked for. Throws `ImportRefusal` for what
 * is damaged, has another checksum than the archive says, or gives more than it says to hold.
 */
export async function* zipPieces(
  entry: FileEntry,
  path: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const stop = new AbortController();
  const unpacked = outcomeOf(
    entry.getData(writable, {
      useWebWorkers: false,
      checkCrc32: true,
      signal: AbortSignal.any([signal, stop.signal]),
    }),
  );
  // What fails before its first byte leaves the stream open for ever.
  void unpacked.then((failure) => {
    if (failure) stop.abort();
  });
  let given = 0;
  try {
    for await (const piece of streamPieces(readable, AbortSignal.any([signal, stop.signal]))) {
      given += piece.length;
      if (given > entry.uncompressedSize) throw new ImportRefusal(moreThanSaid(path));
      yield piece;
    }
    const failure = await unpacked;
    if (failure) throw zipRefusal(failure.cause);
  } catch (cause) {
    signal.throwIfAborted();
    const failure = stop.signal.aborted ? await unpacked : undefined;
    throw zipRefusal(failure?.cause ?? cause);
  } finally {
    stop.abort();
  }
}

/** Waits for what may fail after nobody listens any more. */
async function outcomeOf(work: Promise<unknown>): Promise<{ readonly cause: unknown } | undefined> {
  try {
    await work;
    return undefined;
  } catch (cause) {
    return { cause };
  }
}

function moreThanSaid(path: string): string {
  return `${path} gives more than the archive says it holds. It was left there.`;
}
