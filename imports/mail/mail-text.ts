import { decodeBytes } from './charset';
import { textOfHtml } from './html-text';
import type { MailPart } from './mail-parts';
import { decodeTransfer } from './transfer-encoding';

const MOST_BYTES = 48 * 1_024;
const ENOUGH_PLAIN = 20 * 1_024;

/**
 * What a mail says in words, quotes and signature with it: its first plain part that is not blank, or else its first
 * HTML part as text. Empty where it has neither. Of a long part only the beginning is read.
 */
export function textOfParts(bytes: Uint8Array, parts: readonly MailPart[]): string {
  const shown = parts.filter(({ isAttached }) => !isAttached);
  for (const part of shown) {
    const text = part.contentType.type === 'text/plain' ? plainText(bytes, part) : '';
    if (/\S/u.test(text)) return text;
  }
  const html = shown.find(({ contentType }) => contentType.type === 'text/html');
  return html ? textOfHtml(textOfPart(bytes, html)) : '';
}

/** The text of one part, at most so many bytes of it, transfer encoding and character set undone. */
export function textOfPart(bytes: Uint8Array, part: MailPart, most = MOST_BYTES): string {
  const raw = bytes.subarray(part.from, Math.min(part.to, part.from + most));
  const decoded = decodeTransfer(raw, part.encoding);
  const text = decodeBytes(decoded, part.contentType.parameter('charset') ?? '');
  const unified = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
  return part.encoding === 'base64' ? unified : unescapeFromLines(unified);
}

// Lines that begin with "From " got a ">" when the mail went into its mbox file, and one more where they had one.
function unescapeFromLines(text: string): string {
  return text.includes('>From ') ? text.replace(/^>(?=>*From )/gmu, '') : text;
}

function plainText(bytes: Uint8Array, part: MailPart): string {
  const text = textOfPart(bytes, part, ENOUGH_PLAIN);
  const isFlowed = part.contentType.parameter('format')?.toLowerCase() === 'flowed';
  return isFlowed ? unflow(text, part.contentType.parameter('delsp')?.toLowerCase() === 'yes') : text;
}

// RFC 3676: a line that ends in a space goes on in the next one, but for the line before a signature.
function unflow(text: string, dropsSpace: boolean): string {
  return text
    .replace(/^(?!-- $)([^>\n].*) \n(?![>\s]|-- )/gmu, dropsSpace ? '$1' : '$1 ')
    .replace(/^ (?=>|From )/gmu, '');
}
