// Controls but the line feed, marks that only steer bidirectional layout, line and paragraph separators, and two that are
// invisible. ZWJ and ZWNJ stay: emoji and Persian names need them.
const UNSEEN = /[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Text of a file without what nobody sees and what could make it show as another; line feeds stay. */
export function withoutUnseen(text: string, instead = ''): string {
  return text.replace(UNSEEN, instead);
}
