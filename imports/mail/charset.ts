// Names that mail programs write and that the Encoding Standard does not know.
const aliases: Readonly<Record<string, string>> = {
  'iso-8859-8-i': 'iso-8859-8',
  'iso-8859-8-e': 'iso-8859-8',
  utf8mb4: 'utf-8',
  unicode: 'utf-8',
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  'shift-jis': 'shift_jis',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp936: 'gbk',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  ms949: 'euc-kr',
  cp950: 'big5',
  'tis-620': 'windows-874',
  ansi: 'windows-1252',
  '8bit': 'utf-8',
  '7bit': 'utf-8',
  default: 'utf-8',
  unknown: 'utf-8',
  'unknown-8bit': 'utf-8',
  'x-unknown': 'utf-8',
  default_charset: 'utf-8',
};

const decoders = new Map<string, TextDecoder>();
const MOST_DECODERS = 100;
const lenientUtf8 = new TextDecoder('utf-8');
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of bytes in a character set by the name that a mail gives it. What calls itself UTF-8 or ASCII and is not is read as windows-1252, and so is what nobody knows. */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  if (isUtf7(charset)) return decodeUtf7(bytes);
  const decoder = decoderFor(charset);
  return decoder.encoding === 'utf-8' ? decodeUtf8(bytes) : decoder.decode(bytes);
}

function isUtf7(charset: string): boolean {
  return /^\s*(?:unicode-1-1-|x-)?utf-?7\s*$/iu.test(charset);
}

const utf16 = new TextDecoder('utf-16be');

// RFC 2152: runs of base64 between "+" and "-" are UTF-16.
function decodeUtf7(bytes: Uint8Array): string {
  return decoderFor('windows-1252')
    .decode(bytes)
    .replace(/\+([\d+/a-z]*)-?/giu, (_, run: string) => (run === '' ? '+' : ofBase64(run)));
}

function ofBase64(run: string): string {
  const whole = run.slice(0, run.length - (run.length % 4 === 1 ? 1 : 0));
  const units = Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
  return utf16.decode(units.subarray(0, units.length - (units.length % 2)));
}

function decodeUtf8(bytes: Uint8Array): string {
  const whole = bytes.subarray(0, endOfWholeCharacters(bytes));
  try {
    return strictUtf8.decode(whole);
  } catch {
    // Some bytes fit nowhere: damage where most of them fit, another character set where they do not.
    return decoderFor(isMostlyUtf8(whole) ? 'utf-8' : 'windows-1252').decode(whole);
  }
}

// The last character of a part that is read in part may be cut.
function endOfWholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const unit = bytes[bytes.length - back] ?? 0;
    if (unit < 0x80) return bytes.length;
    if (unit >= 0xc0) return lengthByLead(unit) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthByLead(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = lenientUtf8.decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) whole += 1;
  }
  return whole > broken;
}

function decoderFor(charset: string): TextDecoder {
  const label = charset.trim().toLowerCase();
  const known = decoders.get(label);
  if (known) return known;
  const made = makeDecoder(aliases[label] ?? label);
  if (decoders.size < MOST_DECODERS) decoders.set(label, made);
  return made;
}

function makeDecoder(label: string): TextDecoder {
  // ASCII that holds more than ASCII is UTF-8 as often as not.
  if (label === '' || label === 'us-ascii' || label === 'ascii') return new TextDecoder('utf-8');
  try {
    return new TextDecoder(label);
  } catch {
    // No such character set.
    return new TextDecoder('windows-1252');
  }
}
