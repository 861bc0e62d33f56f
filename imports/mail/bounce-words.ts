import { addressIn, quoteOf, type FailedRecipient } from './delivery-report';
import { writtenTo } from './forwarded-recipients';
import { fieldText, readHeaderBlock, type HeaderBlock } from './header-block';
import { correspondentsIn, type ParsedMail } from './parsed-mail';
import { textOfParts } from './mail-text';

const MOST_RECIPIENTS = 20;
const MOST_READ = 16_384;
/** Farther below the announcement an address is an example, or whom to ask. */
const LONGEST_SENTENCE = 600;
const RETURNED_BELOW =
  /^[\s>]*(?:[-=*_ ]*(?:original message|below this line is a copy|this is a copy of the|returned message|the header of the original|message header follows|undelivered message|included is a copy|unsent message|original mail|begin message|the unsent message|message headers? follow|原メッセージ|元のメッセージ)|received: |return-path: |message-id: |mime-version: )/imu;
const ADDRESS = /[^\s<>()[\]"',;:=]{1,64}@[\w-]+(?:\.[\w-]+)+/gu;
const ANNOUNCED =
  /(?:did not reach|failed recipients?|following (?:mail |email |e-mail )?(?:recipient|address|user)|(?:could|can) ?not be delivered to|unable to deliver|message was addressed|not delivered to|delivery to|permanent fatal errors|undeliverable (?:to|address)|failed addresses)/iu;
// At most so many characters of each kind, so that no text takes long.
const LEADING =
  /^[-*\t ]{0,16}(?:(?:recipient|address|user|failed recipient|rcpt to|unknown user|user unknown|no such user|invalid recipient): {0,4})?(?:<([^<>\s@]{1,128}@[^<>\s]{1,255})>|([^\s<>@:;,"'=]{1,128}@[^\s<>@:;,"']{1,255}))(?=[\s:;,.()]|$)/gimu;
const REASON =
  /\b[45]\d\d[ -]#?[45]?|\b[45]\.\d{1,3}\.\d{1,3}\b|unknown|no such|not exist|invalid|rejected|denied|disabled|full|exceeded|not found|unrouteable|undeliverable/iu;

const WAITING =
  /warning (?:message )?only|delivery attempts will continue|(?:will|we'll) (?:keep trying|continue to (?:try|attempt)|be (?:re-?tried|attempted)|retry)|has been (?:delayed|postponed)|(?:is|being) still (?:being )?(?:retried|queued)|no action is required|advisory-only/iu;

/**
 * Those whom a report in plain words says the mail did not reach: by its header (X-Failed-Recipients), by the addresses
 * in the words above the returned mail, or by whom that mail was to when it was to one person. Nobody while it is tried again.
 */
export function recipientsInWords(mail: ParsedMail): readonly FailedRecipient[] {
  const text = readWords(mail);
  const words = aboveReturned(text);
  if (WAITING.test(words)) return [];
  const quote = quoteOf(words.split('\n').find((line) => REASON.test(line)) ?? '');
  const named = [headerNames(mail.block), wordNames(words), returnedNames(mail, text)];
  const readers = new Set(correspondentsIn(mail, ['to']).map(({ handle }) => handle));
  const [handles = []] = named
    .map((addresses) => addresses.flatMap((address) => addressIn(address) ?? []))
    .map((found) => found.filter((handle) => !readers.has(handle)))
    .filter(({ length }) => length > 0);
  return asWritten(
    [...new Set(handles)].slice(0, MOST_RECIPIENTS).map((handle) => ({ handle, ...(quote && { quote }) })),
    words,
  );
}

/** The recipients under the addresses that the mail was written to, where the words of the report say that it was passed on from these. */
export function asWritten(failed: readonly FailedRecipient[], words: string): readonly FailedRecipient[] {
  const written = writtenTo(words);
  const known = failed.map((one) => ({ ...one, handle: written.get(one.handle) ?? one.handle }));
  return [...new Map(known.map((one) => [one.handle, one])).values()];
}

/** What a report says in words, at its beginning. */
export function readWords(mail: ParsedMail): string {
  return textOfParts(mail.block.bytes, mail.parts()).slice(0, MOST_READ).replaceAll('\r\n', '\n');
}

function aboveReturned(text: string): string {
  const end = text.search(RETURNED_BELOW);
  return end < 0 ? text : text.slice(0, end);
}

function headerNames(block: HeaderBlock): readonly string[] {
  return (fieldText(block, 'x-failed-recipients') ?? '')
    .split(/[\s,;]+/u)
    .filter((word) => word.includes('@'));
}

const MACHINE = /mailer-daemon|postmaster|^(?:abuse|support|help|helpdesk)@/iu;

function wordNames(words: string): readonly string[] {
  const [announcement] = ANNOUNCED.exec(words) ?? [];
  const below =
    announcement === undefined ? '' : words.slice(words.indexOf(announcement) + announcement.length);
  return (
    [leadingNames(below), firstName(below), leadingNames(words), firstName(words)].find(isNotEmpty) ?? []
  );
}

// An address that stands at the beginning of a line is the one that the line is about.
function leadingNames(words: string): readonly string[] {
  return withoutMachines([...words.matchAll(LEADING)].map(([, angled, plain]) => angled ?? plain ?? ''));
}

function firstName(words: string): readonly string[] {
  return withoutMachines(words.slice(0, LONGEST_SENTENCE).match(ADDRESS) ?? []).slice(0, 1);
}

function withoutMachines(addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => !MACHINE.test(address));
}

function isNotEmpty({ length }: readonly string[]): boolean {
  return length > 0;
}

// A mail to several has failed with one of them, and nothing says with whom.
function returnedNames({ block, parts }: ParsedMail, text: string): readonly string[] {
  const part = parts().find(({ contentType }) =>
    /^(?:message\/rfc822|text\/rfc822-headers|message\/global)/u.test(contentType.type),
  );
  const returned = part && readHeaderBlock(block.bytes, part.from, part.to);
  const fields = returned
    ? [fieldText(returned, 'to'), fieldText(returned, 'cc')]
    : [...text.matchAll(/^[> ]*(?:to|cc): *(.*)$/gimu)].map(([, field]) => field);
  const found = fields.flatMap((field) => field?.match(ADDRESS) ?? []);
  return new Set(found.map((address) => address.toLowerCase())).size === 1 ? found.slice(0, 1) : [];
}
