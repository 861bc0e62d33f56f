import { alternative, attached, htmlOnly, plainText, reportOf } from './made-bodies';
import { fromLineOf, receivedHead, sentHead, type Person } from './made-heads';
import { tongues, type Tongue } from './made-tongues';

/** A mailbox that nobody has: its bytes as Takeout would write them, and where each mail lies in them. */
export interface MadeMailbox {
  readonly bytes: Uint8Array;
  /** Begin and end of each mail without its `From ` line, in bytes. */
  readonly mails: readonly (readonly [number, number])[];
}

const encoder = new TextEncoder();

/** Of so many bytes are the attachments of a mail, at least and at most. */
export type AttachmentBytes = readonly [number, number];
export const COMMON_ATTACHMENTS: AttachmentBytes = [20_000, 60_000];

/**
 * Makes a mailbox of so many mails in eight languages as a private person has it on Gmail; the same bytes every time. Of
 * 20 mails are: 7 personal (answers that quote one to three earlier mails, most with an HTML twin, one without plain
 * text, one in base64), 3 sent, 5 newsletters, 2 automatic, 1 of a list or, every other time, a bounce, and 2 with an
 * attachment. With common attachments a mail has 9 KB on average, and half of the mails are smaller than 6 KB.
 */
export function makeMailbox(count: number, attachmentBytes = COMMON_ATTACHMENTS): MadeMailbox {
  const pieces: Uint8Array[] = [];
  const mails: [number, number][] = [];
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const fromLine = encoder.encode(fromLineOf(index));
    const mail = encoder.encode(mailOf(index, attachmentBytes));
    mails.push([length + fromLine.length, length + fromLine.length + mail.length]);
    pieces.push(fromLine, mail);
    length += fromLine.length + mail.length;
  }
  return { bytes: joined(pieces, length), mails };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

type Kind = 'answer' | 'base64' | 'html' | 'sent' | 'newsletter' | 'automatic' | 'list' | 'attachment';

const kinds = [
  ...(['answer', 'newsletter', 'sent', 'newsletter', 'html', 'answer', 'automatic'] as const),
  ...(['attachment', 'newsletter', 'answer', 'sent', 'base64', 'newsletter', 'answer'] as const),
  ...(['list', 'automatic', 'sent', 'answer', 'attachment', 'newsletter'] as const),
];

function mailOf(index: number, attachmentBytes: AttachmentBytes): string {
  const round = Math.floor(index / kinds.length);
  const kind = kinds[index % kinds.length] ?? 'answer';
  const tongue = tongues[(index + round) % tongues.length];
  if (!tongue) return '';
  if (kind === 'list' && round % 2 === 0) return reportOf(index);
  const who = { address: `person${String((index * 31) % 400)}@example.net`, name: tongue.name };
  return `${headOf(kind, index, tongue, who)}${bodyOf(kind, index, tongue, attachmentBytes)}\r\n`;
}

function headOf(kind: Kind, index: number, tongue: Tongue, who: Person): string {
  if (kind === 'sent') return sentHead(index, tongue, who);
  const isBulk = kind === 'newsletter' || kind === 'automatic' || kind === 'list';
  const isAnswer = kind === 'answer' || kind === 'base64';
  return receivedHead(index, tongue, who, { bulk: isBulk ? kind : 'none', isAnswer });
}

function bodyOf(kind: Kind, index: number, tongue: Tongue, [least, most]: AttachmentBytes): string {
  const quotes = 1 + (index % 3);
  if (kind === 'sent') return alternative(tongue, index, { lines: 3, quotes: 1 });
  if (kind === 'html') return htmlOnly(tongue, index, { lines: 5, quotes });
  if (kind === 'newsletter') return alternative(tongue, index, { lines: 6, quotes: 0 });
  if (kind === 'automatic') return plainText(tongue, index, { lines: 7, quotes: 0 });
  if (kind === 'list') return plainText(tongue, index, { lines: 6, quotes });
  if (kind === 'base64') return alternative(tongue, index, { lines: 4, quotes, isBase64: true });
  if (kind === 'answer') return alternative(tongue, index, { lines: 3, quotes });
  return attached(tongue, index, attachmentOf(index, least, most));
}

// Small ones are more frequent.
function attachmentOf(index: number, least: number, most: number): number {
  return Math.round(least * (most / least) ** (((index * 7_919) % 1_000) / 1_000));
}
