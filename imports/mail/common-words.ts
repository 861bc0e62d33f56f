const COMMON =
  /^=\?utf-8\?q\?(?:[!-<>@-~]|=[\da-f]{2})+\?=(?: =\?utf-8\?q\?(?:[!-<>@-~]|=[\da-f]{2})+\?=)*$/iu;
const BETWEEN = /\?= =\?utf-8\?q\?/giu;
const FIRST_AT = '=?utf-8?q?'.length;
const LONGEST = 1_024;
const EQUALS = 61;
const UNDERSCORE = 95;
const SPACE = 32;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const scratch = new Uint8Array(LONGEST);

/**
 * What a value says that is nothing but encoded words in UTF-8 and Q, as most that are encoded; undefined for any other.
 * Every subject that is not ASCII needs it, and a parser for all forms took 6 % of the time of reading a mailbox.
 */
export function readCommonWords(value: string): string | undefined {
  if (value.length > LONGEST || !COMMON.test(value)) return undefined;
  const letters = value.slice(FIRST_AT, -2).replace(BETWEEN, '');
  let length = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const unit = letters.charCodeAt(at);
    if (unit === EQUALS) {
      scratch[length] = 16 * hexValue(letters.charCodeAt(at + 1)) + hexValue(letters.charCodeAt(at + 2));
      at += 2;
    } else scratch[length] = unit === UNDERSCORE ? SPACE : unit;
    length += 1;
  }
  return decoder.decode(scratch.subarray(0, length));
}

function hexValue(unit: number): number {
  return unit <= 57 ? unit - 48 : (unit | 32) - 87;
}
