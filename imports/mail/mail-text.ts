import { decodeBytes } from './charset';
import type { HeaderBlock } from './header-block';
import { textOfHtml } from './html-text';
import { partsOf, type MailPart } from './mail-parts';
import { decodeTransfer, unescapeFromLines } from './transfer-encoding';

const MOST_BYTES = 48 * 1_024;

/**
 * What a mail says in words, quotes and signature with it: its first plain part that is not blank, or else its first
 * HTML part as text. Empty where it has neither. Of a long part only the beginning is read.
 */
export function textOfMail(block: HeaderBlock): string {
  const parts = partsOf(block).filter(({ isAttached }) => !isAttached);
  for (const part of parts.filter(({ contentType }) => contentType.type === 'text/plain')) {
    const text = plainText(block, part);
    if (/\S/u.test(text)) return text;
  }
  const html = parts.find(({ contentType }) => contentType.type === 'text/html');
  return html ? textOfHtml(textOfPart(block, html)) : '';
}

/** The text of one part, transfer encoding and character set undone. */
export function textOfPart({ source }: HeaderBlock, part: MailPart): string {
  const raw = source.bytes.subarray(part.from, Math.min(part.to, part.from + MOST_BYTES));
  const isText = part.encoding !== 'base64';
  const bytes = decodeTransfer(isText ? unescapeFromLines(raw) : raw, part.encoding);
  const text = decodeBytes(bytes, part.contentType.parameter('charset') ?? '');
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

function plainText(block: HeaderBlock, part: MailPart): string {
  const text = textOfPart(block, part);
  const isFlowed = part.contentType.parameter('format')?.toLowerCase() === 'flowed';
  return isFlowed ? unflow(text, part.contentType.parameter('delsp')?.toLowerCase() === 'yes') : text;
}

// RFC 3676: a line that ends in a space goes on in the next one, but for the line before a signature.
function unflow(text: string, dropsSpace: boolean): string {
  return text
    .replace(/^(?!-- $)([^>\n].*) \n(?![>\s]|-- )/gmu, dropsSpace ? '$1' : '$1 ')
    .replace(/^ (?=>|From )/gmu, '');
}
