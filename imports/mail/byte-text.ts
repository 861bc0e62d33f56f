const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * The bytes as text in which each character stands for one byte, so that places in the text are places in the bytes.
 * ASCII is itself; what stands for other bytes says nothing.
 */
export function textByBytes(bytes: Uint8Array): string {
  // Decoders of UTF-8 are by far the fastest, and shorten the text wherever it does not go byte by byte.
  const text = utf8.decode(bytes);
  return text.length === bytes.length ? text : windows1252.decode(bytes);
}

/** Looks for one run of ASCII characters in bytes: the place of the first one from `from` on that ends by `to`, or -1. */
export type ByteSearch = (bytes: Uint8Array, from: number, to: number) => number;

/** Makes a search for these characters (Horspool 1980). */
export function createByteSearch(characters: string): ByteSearch {
  const pattern = Uint8Array.from(characters, (character) => character.charCodeAt(0));
  const last = pattern.length - 1;
  const skips = new Uint8Array(256).fill(Math.min(255, pattern.length));
  for (let index = 0; index < last; index += 1) skips[pattern[index] ?? 0] = Math.min(255, last - index);
  const final = pattern[last];

  return (bytes, from, to) => {
    let end = from + last;
    while (end < to) {
      const unit = bytes[end] ?? 0;
      if (unit === final && isAt(bytes, end - last)) return end - last;
      end += skips[unit] ?? 1;
    }
    return -1;
  };

  function isAt(bytes: Uint8Array, begin: number): boolean {
    for (let index = 0; index < last; index += 1) if (bytes[begin + index] !== pattern[index]) return false;
    return true;
  }
}
