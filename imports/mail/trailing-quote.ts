const NEWLINE = 10;
const RETURN = 13;
const EQUALS = 61;
const QUOTE = 62;
const CAPITAL_F = 70;

/**
 * Where in these bytes of text nothing but quoted lines follows any more; the first of them is still before it, so that
 * what stands above is known to introduce a quote. Undoing encodings costs more than finding that out. `isSoft` says
 * that a line which ends in "=" goes on in the next one (quoted-printable).
 */
export function beforeTrailingQuote(bytes: Uint8Array, from: number, to: number, isSoft: boolean): number {
  let kept = to;
  let isInQuote = false;
  let goesOn = false;
  for (let at = from; at < to;) {
    const end = lineEnd(bytes, at, to);
    if (!goesOn && isQuoted(bytes, at)) {
      if (!isInQuote) kept = end;
      isInQuote = true;
    } else if (!goesOn && !isBlank(bytes, at, end)) isInQuote = false;
    else if (goesOn && kept === at) kept = end;
    goesOn = isSoft && bytes[lastOfLine(bytes, end)] === EQUALS;
    at = end;
  }
  return isInQuote ? kept : to;
}

function lineEnd(bytes: Uint8Array, at: number, to: number): number {
  const newline = bytes.indexOf(NEWLINE, at);
  return newline < 0 || newline >= to ? to : newline + 1;
}

function lastOfLine(bytes: Uint8Array, end: number): number {
  return bytes[end - 2] === RETURN ? end - 3 : end - 2;
}

// ">From " is what an mbox file makes of a line of text.
function isQuoted(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === QUOTE && bytes[at + 1] !== CAPITAL_F;
}

function isBlank(bytes: Uint8Array, at: number, end: number): boolean {
  const unit = bytes[at];
  return end - at <= 2 && (unit === NEWLINE || unit === RETURN);
}
