import type { Handle } from '@/outreach/handle';
import { mailKeyByContent, mailMessageKey } from '@/outreach/mail-touch';
import { gmailMessageKey } from '@/outreach/gmail-touch';
import { createCorrespondentReader, type Correspondent } from './addresses';
import { detached, wordsOf } from './field-words';
import { dateOfFromLine, gmailNumberOf } from './from-line';
import { legacyIdOfNumber, timeOfLegacyId } from './gmail-ids';
import { textByBytes } from './byte-text';
import { fieldText, fieldTexts, readHeaderBlock, type HeaderBlock } from './header-block';
import { partsOf, type MailPart } from './mail-parts';
import { readMailDate, type WallClock } from './mail-date';
import type { RawMail } from './split-mails';

const FROM = [70, 114, 111, 109, 32];
const NEWLINE = 10;
const SPACE = 32;
const COLON = 58;
const QUOTE = 62;

/** A mail whose header was read. */
export interface ParsedMail {
  readonly block: HeaderBlock;
  /** The `From ` line before it; empty where there is none. */
  readonly fromLine: string;
  /** Gmail's hex id of the message, where the file tells it. */
  readonly legacyId: string | undefined;
  /** Its parts, as far as they begin in what is kept of it. */
  readonly parts: () => readonly MailPart[];
}

const LONGEST_LEAD = 2_048;

/** Reads the header of a mail. */
export function parseMail({ bytes }: RawMail): ParsedMail {
  const fromLine = fromLineOf(bytes);
  const block = readHeaderBlock(bytes, beginOfHeader(bytes, fromLine.length), bytes.length);
  const number = gmailNumberOf(fromLine) ?? fieldText(block, 'x-gm-msgid') ?? '';
  let parts: readonly MailPart[] | undefined;
  return {
    block,
    fromLine,
    legacyId: legacyIdOfNumber(number),
    parts: () => (parts ??= partsOf(block, bytes.length)),
  };
}

function fromLineOf(bytes: Uint8Array): string {
  const isField = bytes[FROM.length] === COLON;
  if (isField || !FROM.every((unit, index) => bytes[index] === unit)) return '';
  const end = bytes.subarray(0, LONGEST_LEAD).indexOf(NEWLINE);
  return end < 0 ? '' : textByBytes(bytes.subarray(0, end + 1));
}

// After the `From ` line some programs leave more such lines, and blank ones before the first.
function beginOfHeader(bytes: Uint8Array, lineEnd: number): number {
  const unit = bytes[lineEnd] ?? 0;
  if (unit > SPACE && unit !== QUOTE && unit < 128) return lineEnd;
  const lead = textByBytes(bytes.subarray(lineEnd, lineEnd + LONGEST_LEAD));
  const [leading = ''] = /^(?:\ufeff|\u00ef\u00bb\u00bf)?(?:\s*\n)?(?:>*From .*\n)*/u.exec(lead) ?? [];
  return lineEnd + (leading.startsWith('\ufeff') ? leading.length + 2 : leading.length);
}

const readCorrespondents = createCorrespondentReader();

/** Everybody named in these fields, each once. */
export function correspondentsIn({ block }: ParsedMail, names: readonly string[]): readonly Correspondent[] {
  const lists = names.flatMap((name) => fieldTexts(block, name).map((field) => readCorrespondents(field)));
  const [only = []] = lists;
  if (lists.length < 2) return only;
  const people = new Map<Handle, Correspondent>();
  for (const person of lists.flat()) if (!people.has(person.handle)) people.set(person.handle, person);
  return [...people.values()];
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
  return [
    mail.legacyId && timeOfLegacyId(mail.legacyId),
    receivedAt(mail),
    dateOfFromLine(mail.fromLine),
  ].find((at): at is number => typeof at === 'number' && isPossible(at));
}

function receivedAt({ block }: ParsedMail): number | undefined {
  const received = fieldText(block, 'received') ?? '';
  return readMailDate(received.slice(received.lastIndexOf(';') + 1));
}

/** The subject, decoded and cut; empty where there is none. */
export function subjectOf({ block }: ParsedMail): string {
  return detached(wordsOf(fieldText(block, 'subject') ?? ''));
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
