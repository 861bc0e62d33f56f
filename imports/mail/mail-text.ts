import { decodeBytes } from './charset';
import { textOfHtml } from './html-text';
import type { MailPart } from './mail-parts';
import { newestWords } from './newest-words';
import { beforeTrailingQuote } from './trailing-quote';
import { decodeTransfer } from './transfer-encoding';

const MOST_BYTES = 64 * 1_024;
/** So much of a part nearly always holds what was newly written in it. */
const LIKELY_PLAIN = 8 * 1_024;
const LIKELY_HTML = 12 * 1_024;

/**
 * What was newly written in a mail: in its first plain part that is not blank, or else in its first HTML part. Empty
 * where it has neither. Of a long part only the beginning is read.
 */
export function newestTextOf(bytes: Uint8Array, parts: readonly MailPart[]): string {
  const found = firstText(bytes, parts, LIKELY_PLAIN);
  if (!found) return '';
  const likely = newestWords(found.text);
  if (likely.isWhole || found.isWhole) return likely.text;
  return newestWords(firstText(bytes, parts, MOST_BYTES)?.text ?? '').text;
}

/** What a mail says in words, quotes and signature with it; otherwise as `newestTextOf`. */
export function textOfParts(bytes: Uint8Array, parts: readonly MailPart[]): string {
  return firstText(bytes, parts, MOST_BYTES)?.text ?? '';
}

interface PartText {
  readonly text: string;
  readonly isWhole: boolean;
}

function firstText(bytes: Uint8Array, parts: readonly MailPart[], most: number): PartText | undefined {
  const shown = parts.filter(({ isAttached }) => !isAttached);
  for (const whole of shown) {
    if (whole.contentType.type !== 'text/plain') continue;
    const part = withoutTrailingQuote(bytes, whole);
    const text = plainText(bytes, part, most);
    if (/\S/u.test(text)) return { text, isWhole: part.to - part.from <= most };
  }
  const html = shown.find(({ contentType }) => contentType.type === 'text/html');
  return html && { text: htmlText(bytes, html), isWhole: true };
}

/** The text of one part, at most so many bytes of it, transfer encoding and character set undone; its lines end as they are written. */
export function textOfPart(bytes: Uint8Array, part: MailPart, most = MOST_BYTES): string {
  const raw = bytes.subarray(part.from, Math.min(part.to, part.from + most));
  return decodeBytes(decodeTransfer(raw, part.encoding), part.contentType.parameter('charset') ?? '');
}

function withoutTrailingQuote(bytes: Uint8Array, part: MailPart): MailPart {
  if (part.encoding === 'base64') return part;
  const to = Math.min(part.to, part.from + MOST_BYTES);
  return { ...part, to: beforeTrailingQuote(bytes, part.from, to, part.encoding === 'quoted-printable') };
}

function plainText(bytes: Uint8Array, part: MailPart, most: number): string {
  const text = textOfPart(bytes, part, most);
  const isFlowed = part.contentType.parameter('format')?.toLowerCase() === 'flowed';
  return isFlowed ? unflow(text, part.contentType.parameter('delsp')?.toLowerCase() === 'yes') : text;
}

// Styles may take up a large beginning.
function htmlText(bytes: Uint8Array, part: MailPart): string {
  const { text, isWhole } = textOfHtml(textOfPart(bytes, part, LIKELY_HTML));
  return isWhole || part.to - part.from <= LIKELY_HTML ? text : textOfHtml(textOfPart(bytes, part)).text;
}

// RFC 3676: a line that ends in a space goes on in the next one, but for the line before a signature.
function unflow(text: string, dropsSpace: boolean): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^(?!-- $)([^>\n].*) \n(?![>\s]|-- )/gmu, dropsSpace ? '$1' : '$1 ')
    .replace(/^ (?=>|From )/gmu, '');
}
