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

// Laid anew for each search; making it costs more than most searches.
const skips = new Uint8Array(256);
const LONGEST_SKIP = 255;

/** Where these ASCII characters stand in the bytes from `from` to `to`, at most so many places (Horspool 1980). */
export function placesOf(
  characters: string,
  bytes: Uint8Array,
  from: number,
  to: number,
  most: number,
): readonly number[] {
  const places: number[] = [];
  const last = characters.length - 1;
  skips.fill(Math.min(LONGEST_SKIP, characters.length));
  for (let index = 0; index < last; index += 1)
    skips[characters.charCodeAt(index) & 255] = Math.min(LONGEST_SKIP, last - index);
  const final = characters.charCodeAt(last);
  for (let end = from + last; end < to;) {
    const unit = bytes[end] ?? 0;
    if (unit === final && isAt(characters, bytes, end - last) && places.push(end - last) >= most)
      return places;
    end += skips[unit] ?? 1;
  }
  return places;
}

function isAt(characters: string, bytes: Uint8Array, begin: number): boolean {
  for (let index = 0; index < characters.length; index += 1)
    if (bytes[begin + index] !== characters.charCodeAt(index)) return false;
  return true;
}
