import { epochMs } from '@/outreach/brand';
import type { Entry } from '@/imports/import-file';

/** An entry that holds these bytes or this text, read in chunks of a given size. */
export function madeEntry(
  path: string,
  content: string | Uint8Array,
  {
    chunkBytes = 65_536,
    lastModified = Date.UTC(2026, 6, 1),
  }: { chunkBytes?: number; lastModified?: number } = {},
): Entry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    sourceBytes: bytes.length,
    lastModified: epochMs(lastModified),
    // eslint-disable-next-line @typescript-eslint/require-await -- what is in memory already has nothing to wait for
    read: async function* (from, signal) {
      for (let at = from; at < bytes.length; at += chunkBytes) {
        signal.throwIfAborted();
        const sourceBytes = Math.min(at + chunkBytes, bytes.length);
        yield { bytes: bytes.subarray(at, sourceBytes), sourceBytes };
      }
    },
  };
}
