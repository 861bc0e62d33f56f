import { isListAddress } from '@/outreach/list-address';
import { asWritten, readWords, recipientsInWords } from './bounce-words';
import { readContentType } from './content-type';
import { readReport, type FailedRecipient } from './delivery-report';
import { textOfParts } from './mail-text';
import type { ParsedMail } from './parsed-mail';
import { fieldText, hasField, type HeaderBlock } from './header-block';

/** What a report on the delivery of a mail says. */
export type DeliveryNews =
  /** The mail did not reach these, and why, in the words of the mail server. */
  | { readonly kind: 'bounced'; readonly failed: readonly FailedRecipient[] }
  /** It is late, it came through, it was opened, or nothing is said of whose it was. */
  | { readonly kind: 'other' };

const DAEMON =
  /(?:mailer[-_.]?daemon|postmaster|mail[-_. ]?(?:delivery|deliver)|mdaemon|maildaemon|mta[-_]?(?:daemon|noreply)|bouncemailer|mail[-_]?master)/iu;
const SUBJECT =
  /(?<!\p{L})(?:undeliver(?:able|ed)|undelivered mail|returned (?:e-?)?mail|mail (?:delivery )?(?:failed|failure|system error|returned)|delivery (?:status notification|failure|failed|problem|report|notification|has failed|error|incomplete)|failure (?:notice|delivery|notification)|failed (?:delivery|mail|to deliver)|(?:could|can) ?not (?:be )?(?:deliver|send)|not deliverable|non[- ]?deliver|message (?:not delivered|undeliver|blocked|rejected)|permanent (?:delivery )?(?:failure|error)|user unknown|unable to deliver|mail error|bounce|dsn:|ndn:|unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|fehlgeschlagen|rückläufer|non remis|non délivr|échec|non distribu|no se (?:puede|pudo|ha podido) entregar|devuelto|no entregado|não (?:entregue|foi possível)|falha na entrega|mancato recapito|impossibile (?:recapitare|consegnare)|non recapitabile|onbestelbaar|kan niet worden|olevererbart|kunde inte levereras|kunne ikke leveres|ei voitu toimittaa|niedostarczon|nie można dostarczyć|nedoručiteln|kézbesíthetetlen|teslim edilemedi)|недоставлен|не удалось доставить|退信|无法投递|配信(?:不能|できません)|エラー|반송|未送達|系统退信/iu;
const DELAYED =
  /(?<!\p{L})(?:delayed|delay\)|delivery warning|warning: (?:could not send|message|mail)|still being retried|verzögert|retardé|retrasad|atrasad|ritardat|vertraagd|fördröj|forsinke|viivästy|opóźnion|gecik)|задерж|遅延|延迟|延遲|지연/iu;

const NOT_DELIVERED =
  /(?:could|can|was|has) ?not (?:yet )?(?:be(?:en)? )?deliver|unable to deliver|undeliverable|delivery (?:has )?failed|returned mail|failed recipient|\b5\d\d[ -]5?\.?|\b5\.\d\.\d\b|unknown user|user unknown/iu;

/** What a mail says as a report on the delivery of another; undefined when it is no such report. `sender` is address and name. */
export function readDeliveryNews(
  mail: ParsedMail,
  sender: string,
  subject: string,
): DeliveryNews | undefined {
  if (!isReport(mail, sender, subject)) return undefined;
  const failed = failedRecipients(mail, subject);
  return failed.length > 0 ? { kind: 'bounced', failed } : { kind: 'other' };
}

function failedRecipients(mail: ParsedMail, subject: string): readonly FailedRecipient[] {
  if (isOtherReport(mail.block)) return [];
  const report = readReport(mail);
  if (report) return report.length > 0 ? asWritten(report, readWords(mail)) : report;
  return DELAYED.test(subject) ? [] : recipientsInWords(mail);
}

function isReport(mail: ParsedMail, sender: string, subject: string): boolean {
  const { block } = mail;
  const type = fieldText(block, 'content-type') ?? '';
  if (/^multipart\/report\b/iu.test(type) || hasField(block, 'x-failed-recipients') || DAEMON.test(sender))
    return true;
  if (!SUBJECT.test(subject)) return false;
  return hasNoReturn(block) || isListAddress(sender) || saysNotDelivered(mail, subject);
}

// Some gateways send under the address of a person; what people write on the matter is an answer.
function saysNotDelivered({ block, parts }: ParsedMail, subject: string): boolean {
  if (parts().some(({ contentType }) => contentType.type === 'message/delivery-status')) return true;
  const isAnswer = /^(?:re|aw|sv|fwd?|wg|tr)\s?:/iu.test(subject) || hasField(block, 'in-reply-to');
  return !isAnswer && NOT_DELIVERED.test(textOfParts(block.bytes, parts()));
}

// A report is sent so that no report on it can come back (RFC 5321, 4.5.5).
function hasNoReturn(block: HeaderBlock): boolean {
  return /^<\s*>$/u.test(fieldText(block, 'return-path') ?? '');
}

// Receipts and complaints come in the same form (RFC 8098, RFC 5965), and so do refusals by Sieve (RFC 5429).
function isOtherReport(block: HeaderBlock): boolean {
  if (/rejected/iu.test(fieldText(block, 'auto-submitted') ?? '')) return false;
  const kind = readContentType(fieldText(block, 'content-type')).parameter('report-type') ?? '';
  return /disposition-notification|feedback-report/iu.test(kind);
}
