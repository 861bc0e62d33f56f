const LONGEST_TEXT = 512;

// Controls, marks that only steer bidirectional layout, and two that are invisible. ZWJ and ZWNJ stay: emoji and Persian names need them.
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text of a file made safe to keep: NFC, white space collapsed, no control or bidi characters, at most 512 characters unless told otherwise. */
export function safeText(text: string, longest = LONGEST_TEXT): string {
  // Nothing beyond four times the length can be wanted, and a hostile file has no end.
  const clean = text
    .slice(0, 4 * longest)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .trim();
  // The cut must not leave half of a surrogate pair behind.
  return clean
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/u, '')
    .trim();
}
