const NEWLINE = 10;
const EQUALS = 61;

const hexValues = new Int8Array(256).fill(-1);
for (let value = 0; value < 16; value += 1) {
  hexValues[value.toString(16).charCodeAt(0)] = value;
  hexValues[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}

const base64Values = new Int8Array(256).fill(-1);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let value = 0; value < ALPHABET.length; value += 1) base64Values[ALPHABET.charCodeAt(value)] = value;
base64Values['-'.charCodeAt(0)] = 62;
base64Values['_'.charCodeAt(0)] = 63;

// One for all: making a new one for each part costs more than filling it.
let scratch = new Uint8Array(65_536);

/**
 * The bytes that a Content-Transfer-Encoding stands for (RFC 2045); unknown encodings stand for themselves. Damage never
 * throws. The bytes are good until the next call.
 */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return decodeBase64(bytes);
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(bytes) : bytes;
}

function decodeBase64(bytes: Uint8Array): Uint8Array {
  const decoded = scratchOf(bytes.length);
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const unit of bytes) {
    const value = base64Values[unit] ?? -1;
    // Padding begins the next run of groups anew; line ends and what is no base64 is read over.
    if (unit === EQUALS) held = 0;
    if (value < 0) continue;
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    decoded[length] = (bits >> held) & 255;
    length += 1;
  }
  return decoded.subarray(0, length);
}

function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = scratchOf(bytes.length);
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const unit = bytes[at] ?? 0;
    if (unit !== EQUALS) {
      decoded[length] = unit;
      length += 1;
      at += 1;
      continue;
    }
    const value = escapedValue(bytes, at);
    if (value >= 0) {
      decoded[length] = value;
      length += 1;
      at += 3;
    } else {
      const next = afterSoftBreak(bytes, at);
      if (next === at) {
        decoded[length] = EQUALS;
        length += 1;
      }
      at = Math.max(next, at + 1);
    }
  }
  return decoded.subarray(0, length);
}

function escapedValue(bytes: Uint8Array, equals: number): number {
  const high = hexValues[bytes[equals + 1] ?? 0] ?? -1;
  const low = hexValues[bytes[equals + 2] ?? 0] ?? -1;
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

// "=" at the end of a line, white space after it read over, joins the line to the next one.
function afterSoftBreak(bytes: Uint8Array, equals: number): number {
  let at = equals + 1;
  while (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13) at += 1;
  if (at >= bytes.length) return at;
  return bytes[at] === NEWLINE ? at + 1 : equals;
}

function scratchOf(length: number): Uint8Array {
  if (scratch.length < length) scratch = new Uint8Array(length);
  return scratch;
}
