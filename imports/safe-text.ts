import { withoutUnseen } from './unseen-characters';

const LONGEST_TEXT = 512;

/** Text of a file made safe to keep: NFC, white space collapsed, no control or bidi characters, at most 512 characters unless told otherwise. */
export function safeText(text: string, longest = LONGEST_TEXT): string {
  // Nothing beyond four times the length can be wanted, and a hostile file has no end.
  const known = text
    .slice(0, 4 * longest)
    .normalize('NFC')
    .replace(/\s+/gu, ' ');
  const clean = withoutUnseen(known).trim();
  // The cut must not leave half of a surrogate pair behind.
  return clean
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/u, '')
    .trim();
}
