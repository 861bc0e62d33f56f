import { ImportRefusal } from '../import-file';

/** As much as is read of a file at once, in bytes. */
const LONGEST_RUN = 4 * 1024 * 1024;

/** The bytes of a chosen file from one offset up to another. Throws `ImportRefusal` when the file cannot be read any more. */
export async function blobBytes(blob: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw new ImportRefusal(
      `The file cannot be read (${nameOf(cause)}). It may have been moved or changed since it was chosen; choose it again.`,
    );
  }
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : 'unknown reason';
}

/** A file's bytes from this offset on, run by run. */
export async function* blobRuns(
  blob: Blob,
  from: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = from; at < blob.size; at += LONGEST_RUN) {
    signal.throwIfAborted();
    const bytes = await blobBytes(blob, at, Math.min(at + LONGEST_RUN, blob.size));
    signal.throwIfAborted();
    yield bytes;
  }
}
