import { mailKeyByContent, mailMessageKey } from '@/outreach/mail-touch';
import { gmailMessageKey } from '@/outreach/gmail-touch';
import { readCorrespondents, type Correspondent } from './addresses';
import { wordsOf } from './field-words';
import { readFromLine, type FromLine } from './from-line';
import { legacyIdOfNumber, timeOfLegacyId } from './gmail-ids';
import { fieldText, fieldTexts, readHeaderBlock, type HeaderBlock, type MailSource } from './header-block';
import { readMailDate, type WallClock } from './mail-date';
import type { RawMail } from './split-mails';

/** A mail whose header was read. */
export interface ParsedMail {
  readonly block: HeaderBlock;
  readonly fromLine: FromLine;
  /** Gmail's hex id of the message, where the file tells it. */
  readonly legacyId: string | undefined;
}

const FIRST_LOOK = 32 * 1_024;
const latin = new TextDecoder('latin1');

/** Reads the header of a mail. Its text is made of the first 32 KB, or of all that is kept where the header is longer. */
export function parseMail(raw: RawMail): ParsedMail {
  const quick = blockOf(raw.bytes.subarray(0, FIRST_LOOK));
  const isEnough = quick.bodyAt !== undefined || raw.bytes.length <= FIRST_LOOK;
  return parsedFrom(isEnough ? quick : blockOf(raw.bytes));
}

/** The same mail with all the text that is kept of it. */
export function withWholeText(mail: ParsedMail, raw: RawMail): ParsedMail {
  return raw.bytes.length <= FIRST_LOOK ? mail : { ...mail, block: blockOf(raw.bytes) };
}

function blockOf(bytes: Uint8Array): HeaderBlock {
  const source: MailSource = { bytes, latin: latin.decode(bytes) };
  return readHeaderBlock(source, beginOfHeader(source.latin));
}

// The `From ` line, and what some programs leave before it or after it: blank lines and `>From ` lines.
function beginOfHeader(text: string): number {
  const [leading = ''] = /^(?:\s*\n)?(?:From .*\n)?(?:>From .*\n)*/u.exec(text) ?? [];
  return leading.length;
}

function parsedFrom(block: HeaderBlock): ParsedMail {
  const { latin: text } = block.source;
  const line = text.startsWith('From ')
    ? text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'))
    : '';
  const fromLine = readFromLine(line.trimEnd());
  const number = fromLine.gmailNumber ?? fieldText(block, 'x-gm-msgid') ?? '';
  return { block, fromLine, legacyId: legacyIdOfNumber(number) };
}

/** Everybody named in these fields, each once. */
export function correspondentsIn({ block }: ParsedMail, names: readonly string[]): readonly Correspondent[] {
  const people = names.flatMap((name) => fieldTexts(block, name).flatMap(readCorrespondents));
  return people.length < 2
    ? people
    : [...new Map(people.toReversed().map((person) => [person.handle, person])).values()].toReversed();
}

const EARLIEST = Date.UTC(1980, 0, 1);
const DAY_MS = 86_400_000;

/**
 * When the mail was sent, in milliseconds since 1970, UTC: by its Date; where that is none or absurd (before 1980, or
 * more than a day after `now`) by Gmail's id, by the topmost Received, or by its `From ` line.
 */
export function momentOf(mail: ParsedMail, now: number, wallClock: WallClock): number | undefined {
  const isPossible = (at: number | undefined) => at !== undefined && at >= EARLIEST && at <= now + DAY_MS;
  const written = readMailDate(fieldText(mail.block, 'date') ?? '', wallClock);
  if (isPossible(written)) return written;
  return [mail.legacyId && timeOfLegacyId(mail.legacyId), receivedAt(mail), mail.fromLine.at].find(
    (at): at is number => typeof at === 'number' && isPossible(at),
  );
}

function receivedAt({ block }: ParsedMail): number | undefined {
  const received = fieldText(block, 'received') ?? '';
  return readMailDate(received.slice(received.lastIndexOf(';') + 1));
}

/** The subject, decoded and cut; empty where there is none. */
export function subjectOf({ block }: ParsedMail): string {
  return wordsOf(fieldText(block, 'subject') ?? '');
}

/** The key of the message: by Gmail's id, by its Message-ID, or by what it says of itself. */
export function messageKeyOf(mail: ParsedMail, at: number): string {
  if (mail.legacyId) return gmailMessageKey(mail.legacyId);
  const byId = mailMessageKey(fieldText(mail.block, 'message-id') ?? '');
  if (byId) return byId;
  const addresses = (name: string) => correspondentsIn(mail, [name]).map(({ handle }) => handle);
  return mailKeyByContent({
    at,
    from: addresses('from')[0] ?? '',
    to: addresses('to'),
    subject: subjectOf(mail),
  });
}

/** The conversation: Gmail's hex id, or the key of the mail that it began with; undefined where neither is told. */
export function threadOf({ block }: ParsedMail): string | undefined {
  const gmailThread = legacyIdOfNumber(fieldText(block, 'x-gm-thrid') ?? '');
  if (gmailThread) return gmailThread;
  const [first] =
    /<[^<>]+>/u.exec(fieldText(block, 'references') ?? fieldText(block, 'in-reply-to') ?? '') ?? [];
  return mailMessageKey(first ?? fieldText(block, 'message-id') ?? '');
}
