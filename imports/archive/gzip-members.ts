import { ImportRefusal } from '../import-file';
import { blobRuns } from './blob-bytes';
import { streamPieces } from './stream-pieces';

/** How many bytes of the file were taken so far; counted while it is read. */
export interface Taken {
  bytes: number;
}

/** A gzip file: where the member that is read begins, and places that look like a beginning and are none. */
interface Reading {
  readonly blob: Blob;
  readonly path: string;
  readonly taken: Taken;
  readonly signal: AbortSignal;
  readonly noBeginnings: Set<number>;
}

/** A file made to have many false beginnings would be unpacked over and over. */
const MOST_FALSE_BEGINNINGS = 32;

/**
 * What a gzip file holds. Files put one after another are one file (RFC 1952, 2.2), but the browser's own stream ends
 * with an error where a second one begins. So a member is given to it up to the next place that looks like a beginning;
 * where the stream says that the member is not whole there, it was none, and the member is read again, past that place.
 */
export async function* gunzipped(
  blob: Blob,
  path: string,
  taken: Taken,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reading: Reading = { blob, path, taken, signal, noBeginnings: new Set() };
  for (let start = 0; start < blob.size;) start = yield* member(reading, start);
}

/** Gives what one member holds, and returns where the next begins. */
async function* member(reading: Reading, start: number): AsyncGenerator<Uint8Array, number> {
  let given = 0;
  for (;;) {
    const end: MemberEnd = { at: reading.blob.size };
    const packed = packedStream(reading, start, end);
    let again = 0;
    try {
      for await (const piece of streamPieces(packed.pipeThrough(gunzip()), reading.signal)) {
        const known = Math.min(piece.length, given - again);
        again += piece.length;
        if (known < piece.length) yield piece.subarray(known);
        given = Math.max(given, again);
      }
      return end.at;
    } catch (cause) {
      reading.signal.throwIfAborted();
      if (cause instanceof ImportRefusal) throw cause;
      const isFalse = end.at < reading.blob.size && reading.noBeginnings.size < MOST_FALSE_BEGINNINGS;
      if (!isFalse) throw new ImportRefusal(damaged(reading.path));
      reading.noBeginnings.add(end.at);
    }
  }
}

function gunzip(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  return new DecompressionStream('gzip');
}

function damaged(path: string): string {
  return `${path} is damaged or was not downloaded to its end. What came before is kept.`;
}

interface MemberEnd {
  at: number;
}

/** The packed bytes of a member, up to what looks like the next beginning or the end of the file. */
function packedStream(
  reading: Reading,
  start: number,
  end: MemberEnd,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const runs = packedRuns(reading, start, end);
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await runs.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await runs.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

async function* packedRuns(
  { blob, taken, signal, noBeginnings }: Reading,
  start: number,
  end: MemberEnd,
): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  let at = start;
  let held = new Uint8Array(0);
  for await (const run of blobRuns(blob, start, signal)) {
    const bytes = concatenated(held, run);
    const next = nextBeginning(bytes, at === start ? SHORTEST_MEMBER : 0, (place) =>
      noBeginnings.has(at + place),
    );
    const whole = at + bytes.length === blob.size;
    const length = next ?? (whole ? bytes.length : bytes.length - HEADER);
    yield* portions(bytes.slice(0, length));
    at += length;
    taken.bytes = Math.max(taken.bytes, at);
    if (next !== undefined) {
      end.at = at;
      return undefined;
    }
    held = bytes.slice(length);
  }
  return undefined;
}

/** A stream that finds its file cut drops what it unpacked of the last portion, so portions are small and the last is the smallest. */
const PORTION = 64 * 1024;
const LAST_PORTION = 512;

function* portions(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  const last = Math.max(0, bytes.length - LAST_PORTION);
  for (let at = 0; at < last; at += PORTION) yield bytes.subarray(at, Math.min(at + PORTION, last));
  if (bytes.length > last) yield bytes.subarray(last);
}

function concatenated(
  first: Uint8Array<ArrayBuffer>,
  second: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** A header, and with it an empty deflate block and the trailer. */
const HEADER = 10;
const SHORTEST_MEMBER = 20;

function nextBeginning(
  bytes: Uint8Array,
  from: number,
  isKnownAsNone: (place: number) => boolean,
): number | undefined {
  for (let at = bytes.indexOf(0x1f, from); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (isHeader(bytes, at) && !isKnownAsNone(at)) return at;
  }
  return undefined;
}

/** Deflate is the only method, three flags are reserved, and the extra flags are one of three (RFC 1952, 2.3.1). */
function isHeader(bytes: Uint8Array, at: number): boolean {
  const [second, method, flags] = [bytes[at + 1], bytes[at + 2], bytes[at + 3] ?? 0xff];
  const [extra, system] = [bytes[at + 8], bytes[at + 9]];
  return (
    second === 0x8b &&
    method === 8 &&
    (flags & 0xe0) === 0 &&
    (extra === 0 || extra === 2 || extra === 4) &&
    system !== undefined &&
    (system <= 13 || system === 0xff)
  );
}
