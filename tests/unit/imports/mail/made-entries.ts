import fc from 'fast-check';
import type { Entry } from '@/imports/import-file';

const encoder = new TextEncoder();

/** The bytes of a text; each character up to 255 stands for one byte where `isLatin` says so. */
export function bytesOf(text: string, isLatin = false): Uint8Array {
  return isLatin ? Uint8Array.from(text, (unit) => unit.charCodeAt(0)) : encoder.encode(text);
}

/** An entry that holds these bytes, given in runs of the length that is asked for. */
export function entryOf(path: string, content: string | Uint8Array, runLength = 65_536): Entry {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return {
    path,
    sourceBytes: bytes.length,
    lastModified: 0,
    read: async function* (from, signal) {
      for (let at = from; at < bytes.length; at += runLength) {
        signal.throwIfAborted();
        await Promise.resolve();
        const end = Math.min(bytes.length, at + runLength);
        yield { bytes: bytes.slice(at, end), sourceBytes: end };
      }
    },
    readAt: (from, length) => Promise.resolve(bytes.slice(from, from + length)),
  };
}

/** Any text at all, halves of surrogate pairs and controls too. */
export function anyText(longest: number): fc.Arbitrary<string> {
  const unit = fc.integer({ min: 0, max: 0xffff });
  return fc.array(unit, { maxLength: longest }).map((units) => String.fromCharCode(...units));
}
