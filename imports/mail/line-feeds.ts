import type { Chunk, Entry } from '../import-file';
import { beginningOf } from './mail-entries';

const NEWLINE = 10;
const RETURN = 13;

/** The entries as they are, but with line feeds in those whose lines end in carriage returns alone, as old Macs wrote them. */
export async function withLineFeeds(
  entries: readonly Entry[],
  signal: AbortSignal,
): Promise<readonly Entry[]> {
  const fedOnes: Entry[] = [];
  for (const entry of entries) {
    const beginning = await beginningOf(entry, signal);
    const isOld = beginning.includes(RETURN) && !beginning.includes(NEWLINE);
    fedOnes.push(isOld ? lineFed(entry) : entry);
  }
  return fedOnes;
}

// One byte for one byte, so that every place stays where it is.
function lineFed({ readAt, ...entry }: Entry): Entry {
  return {
    ...entry,
    read: (from, signal) => lineFedChunks(entry.read(from, signal)),
    ...(readAt && { readAt: async (from: number, length: number) => fed(await readAt(from, length)) }),
  };
}

async function* lineFedChunks(chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  for await (const { bytes, sourceBytes } of chunks) yield { bytes: fed(bytes), sourceBytes };
}

function fed(bytes: Uint8Array): Uint8Array {
  return bytes.map((unit) => (unit === RETURN ? NEWLINE : unit));
}
