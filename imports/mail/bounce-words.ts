import { addressIn, quoteOf, type FailedRecipient } from './delivery-report';
import { fieldText, readHeaderBlock, type HeaderBlock } from './header-block';
import type { ParsedMail } from './parsed-mail';
import { textOfParts } from './mail-text';

const MOST_RECIPIENTS = 20;
const MOST_READ = 16_384;
const RETURNED_BELOW =
  /^[\s>]*(?:[-=*_ ]*(?:original message|below this line is a copy|this is a copy of the|returned message|the header of the original|message header follows|undelivered message|included is a copy|unsent message|original mail|begin message|the unsent message|message headers? follow|原メッセージ|元のメッセージ)|received: |return-path: |message-id: |mime-version: )/imu;
const ADDRESS = /[^\s<>()[\]"',;:=]{1,64}@[\w-]+(?:\.[\w-]+)+/gu;
const ANNOUNCED =
  /(?:did not reach|failed recipients?|following (?:mail |email |e-mail )?(?:recipient|address|user)|(?:could|can) ?not be delivered to|unable to deliver|not delivered to|delivery to|permanent fatal errors|undeliverable (?:to|address)|failed addresses)/iu;
// At most so many characters of each kind, so that no text takes long.
const LEADING =
  /^[-*\t ]{0,16}(?:(?:recipient|address|user|failed recipient|rcpt to): {0,4})?(?:<([^<>\s@]{1,128}@[^<>\s]{1,255})>|([^\s<>@:;,"'=]{1,128}@[^\s<>@:;,"']{1,255}))(?=[\s:;,.()]|$)/gimu;
const REASON =
  /\b[45]\d\d[ -]#?[45]?|\b[45]\.\d{1,3}\.\d{1,3}\b|unknown|no such|not exist|invalid|rejected|denied|disabled|full|exceeded|not found|unrouteable|undeliverable/iu;

/**
 * Those whom a report in plain words says the mail did not reach: by its header (X-Failed-Recipients), by the addresses
 * in the words above the returned mail, or by whom that mail was to.
 */
export function recipientsInWords(mail: ParsedMail): readonly FailedRecipient[] {
  const text = textOfParts(mail.block.bytes, mail.parts()).slice(0, MOST_READ);
  const end = text.search(RETURNED_BELOW);
  const words = end < 0 ? text : text.slice(0, end);
  const quote = quoteOf(words.split('\n').find((line) => REASON.test(line)) ?? '');
  const named = [headerNames(mail.block), wordNames(words), returnedNames(mail, text)].find(isNotEmpty) ?? [];
  const handles = [...new Set(named.flatMap((address) => addressIn(address) ?? []))].slice(
    0,
    MOST_RECIPIENTS,
  );
  return handles.map((handle) => ({ handle, ...(quote && { quote }) }));
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
  return withoutMachines(words.match(ADDRESS) ?? []).slice(0, 1);
}

function withoutMachines(addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => !MACHINE.test(address));
}

function isNotEmpty({ length }: readonly string[]): boolean {
  return length > 0;
}

function returnedNames({ block, parts }: ParsedMail, text: string): readonly string[] {
  const part = parts().find(({ contentType }) =>
    /^(?:message\/rfc822|text\/rfc822-headers|message\/global)/u.test(contentType.type),
  );
  const returned = part && fieldText(readHeaderBlock(block.bytes, part.from, part.to, 4_096), 'to');
  return returned === undefined
    ? (/^[> ]*to: *(.*)$/imu.exec(text)?.[1]?.match(ADDRESS) ?? [])
    : (returned.match(ADDRESS) ?? []);
}
