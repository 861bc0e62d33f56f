import { ImportRefusal, type Entry } from './import-file';

const ENOUGH = 4096;

/** The first characters of an entry, whatever their encoding: enough to see what it is. Empty for what cannot be read. */
export async function entryBeginning(entry: Entry, signal: AbortSignal): Promise<string> {
  try {
    for await (const { bytes } of entry.read(0, signal)) return decoded(bytes.subarray(0, ENOUGH));
  } catch (cause) {
    // Whoever reads it to its end tells why it cannot be read.
    if (!(cause instanceof ImportRefusal)) throw cause;
  }
  return '';
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes);
}

/** UTF-16 by the mark at its beginning. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
