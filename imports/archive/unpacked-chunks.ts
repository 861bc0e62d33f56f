import { ImportRefusal, type Chunk } from '../import-file';

/** Small pieces are put together to about this many bytes, so that what reads them is not asked too often. */
const ENOUGH = 1024 * 1024;

/** What a packed file may give before it is held for a bomb: mail packs to a tenth, the emptiest table to a hundredth. */
const GIGABYTE = 1024 ** 3;
const HIGHEST_RATIO = 200;

/** Whether so much out of so little can only be meant to fill the disk. */
export function isBomb(given: number, taken: number): boolean {
  return given > GIGABYTE && given > HIGHEST_RATIO * taken;
}

/** Pieces of what is unpacked, and how much of the packed file was taken for what was given so far. */
export interface Unpacking {
  readonly path: string;
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly takenFor: (given: number) => number;
}

/**
 * What is unpacked, from this offset on; what lies before is unpacked and let go, for a packed file has no other way in.
 * Throws `ImportRefusal` for more than 200 times what was taken, beyond 1 GB, after what came before.
 */
export async function* unpackedChunks(unpacking: Unpacking, from: number): AsyncGenerator<Chunk> {
  const { takenFor } = unpacking;
  const gathered: Gathered = { kept: [], given: 0 };
  const chunk = (): Chunk => ({ bytes: joined(gathered.kept), sourceBytes: takenFor(gathered.given) });
  try {
    for await (const piece of unpacking.pieces) {
      gather(gathered, piece, from, unpacking);
      if (lengthOf(gathered.kept) < ENOUGH) continue;
      yield chunk();
      gathered.kept = [];
    }
  } catch (cause) {
    if (cause instanceof ImportRefusal && gathered.kept.length > 0) yield chunk();
    throw cause;
  }
  if (gathered.kept.length > 0) yield chunk();
}

interface Gathered {
  kept: Uint8Array[];
  /** All that was unpacked so far, in bytes. */
  given: number;
}

function gather(gathered: Gathered, piece: Uint8Array, from: number, { path, takenFor }: Unpacking): void {
  const skipped = Math.max(0, Math.min(piece.length, from - gathered.given));
  gathered.given += piece.length;
  if (isBomb(gathered.given, takenFor(gathered.given))) throw new ImportRefusal(bombSentence(path));
  if (skipped < piece.length) gathered.kept.push(piece.subarray(skipped));
}

/** Why a file is not unpacked further. */
function bombSentence(path: string): string {
  return `${path} unpacks to more than ${HIGHEST_RATIO} times its size, which no mailbox or export does. It was left there.`;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((total, piece) => total + piece.length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
