import type { Entry } from '../import-file';
import { chooseEncoding } from './choose-encoding';

const BLOCK_BYTES = 65_536;

/**
 * The text of an entry in pieces of at most 64 KB, the same pieces however its bytes come in: every line ends with `\n`,
 * and there are no NUL characters. What is no text in the encoding of the file becomes U+FFFD.
 */
export async function* readText(entry: Entry, signal: AbortSignal): AsyncGenerator<string> {
  let decoder = new TextDecoder();
  let isDecided = false;
  let isFirst = true;
  const unifyLines = createLineUnifier();
  for await (const block of blocksOf(entry, signal)) {
    signal.throwIfAborted();
    const encoding = isDecided ? undefined : chooseEncoding(block, isFirst);
    if (encoding) {
      decoder = new TextDecoder(encoding);
      isDecided = true;
    }
    isFirst = false;
    yield unifyLines(decoder.decode(block, { stream: true }));
  }
  yield unifyLines(decoder.decode(), true);
}

/** The bytes in blocks of one size, so that nothing depends on where a chunk happens to end. A block is good until the next is asked for. */
async function* blocksOf(entry: Entry, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const block = new Uint8Array(BLOCK_BYTES);
  let filled = 0;
  for await (const { bytes } of entry.read(0, signal)) {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + BLOCK_BYTES - filled);
      block.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < BLOCK_BYTES) continue;
      yield block;
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

/** Makes a function that writes CRLF and CR as LF; a CR at the end of a piece waits for what follows. */
function createLineUnifier(): (piece: string, isLast?: boolean) => string {
  let waiting = '';
  return (piece, isLast = false) => {
    const text = waiting + piece;
    waiting = text.endsWith('\r') && !isLast ? '\r' : '';
    const ready = waiting ? text.slice(0, -1) : text;
    return ready.replaceAll('\0', '').replace(/\r\n?/gu, '\n');
  };
}
