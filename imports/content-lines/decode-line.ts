/** The text of a line whose folds may lie within a letter: in UTF-8, else as its CHARSET says, else in Windows-1252. */
export function decodeLine(parts: readonly Uint8Array[]): string {
  const bytes = joined(parts);
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return text;
  return decoded(bytes, charsetOf(bytes)) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** The text of bytes in an encoding by its name; undefined where they are none in it, or it is none. */
export function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function charsetOf(bytes: Uint8Array): string {
  const beginning = String.fromCharCode(...bytes.subarray(0, 256));
  return /^[^:]*;\s*CHARSET="?([\w.:-]+)/iu.exec(beginning)?.[1] ?? 'windows-1252';
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
