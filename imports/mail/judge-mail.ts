import type { TouchSighting } from '@/outreach/sighting';
import { isListAddress } from '@/outreach/list-address';
import { isAutoReply } from './auto-reply';
import { readDeliveryNews, type DeliveryNews } from './bounce';
import { fieldText, hasField } from './header-block';
import type { LeftOutReason } from './left-out';
import { machineReason } from './machine-marks';
import { kindsOfLabels } from './mail-folders';
import { correspondentsIn, parseMail, subjectOf, momentOf, type ParsedMail } from './parsed-mail';
import type { RawMail } from './split-mails';
import type { Correspondent } from './addresses';
import { touchesOf, type DatedMail, type MailContext } from './touches-of-mail';

export type MailKind = 'sent' | 'received' | 'bounces' | 'auto-replies';

/** What a mail is to the user: touches with people, nothing, or nothing that can be read. */
export type MailJudgement =
  | { readonly kind: MailKind; readonly touches: readonly TouchSighting[] }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason }
  | { readonly kind: 'broken'; readonly sentence: string }
  /** Blank lines before the first mail. */
  | { readonly kind: 'nothing' };

const MOST_RECIPIENTS = 20;

/** Reads one mail. Never throws for what is in it. */
export function judgeMail(raw: RawMail, context: MailContext): MailJudgement {
  const mail = parseMail(raw);
  if (mail.block.names.length === 0) return withoutHeader(raw);
  const unwanted = folderReason(mail, context);
  if (unwanted) return leftOut(unwanted);
  const at = momentOf(mail, context.now, context.wallClock);
  if (at === undefined) return leftOut('no-date');
  const dated = { mail, subject: subjectOf(mail), at };
  const from = fieldText(mail.block, 'from') ?? '';
  const news = readDeliveryNews(mail, from, dated.subject);
  if (news) return judgeNews(dated, context, news);
  const sender = correspondentsIn(mail, ['from'])[0] ?? correspondentsIn(mail, ['sender'])[0];
  if (!sender) return leftOut('no-sender');
  return context.own.has(sender.handle)
    ? judgeSent(dated, context, sender)
    : judgeReceived(dated, context, sender);
}

function withoutHeader({ bytes }: RawMail): MailJudgement {
  if (bytes.every(isWhite)) return { kind: 'nothing' };
  return { kind: 'broken', sentence: 'It has no header that can be read.' };
}

function isWhite(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

function leftOut(reason: LeftOutReason): MailJudgement {
  return { kind: 'left-out', reason };
}

function folderReason({ block }: ParsedMail, { folder }: MailContext): LeftOutReason | undefined {
  const labels = kindsOfLabels(fieldText(block, 'x-gmail-labels') ?? '');
  const kinds = ['drafts', 'spam', 'trash', 'chats'] as const;
  const kind = kinds.find((each) => labels.has(each) || folder === each);
  return kind ?? (isDeleted(block) ? 'trash' : undefined);
}

// Thunderbird and mutt leave deleted mails in the file until it is tidied.
function isDeleted(block: ParsedMail['block']): boolean {
  const mozilla = parseInt(fieldText(block, 'x-mozilla-status') ?? '0', 16);
  return (mozilla & 8) !== 0 || (fieldText(block, 'x-status') ?? '').includes('D');
}

function judgeNews(dated: DatedMail, context: MailContext, news: DeliveryNews): MailJudgement {
  if (news.kind === 'other') return leftOut('delivery-reports');
  const failed = news.failed.filter(({ handle }) => !context.own.has(handle));
  if (failed.length === 0) return leftOut('delivery-reports');
  const touches = failed.flatMap(({ handle, quote }) =>
    touchesOf(dated, context, {
      direction: 'in',
      people: [{ handle }],
      reply: { intent: 'bounce', ...(quote && { quote }) },
    }),
  );
  return { kind: 'bounces', touches };
}

function judgeSent(dated: DatedMail, context: MailContext, sender: Correspondent): MailJudgement {
  const recipients = correspondentsIn(dated.mail, ['to', 'cc', 'bcc']);
  if (recipients.length === 0) return leftOut('no-recipient');
  const others = recipients.filter(({ handle }) => !context.own.has(handle));
  if (others.length === 0) return leftOut('only-own');
  if (recipients.length > MOST_RECIPIENTS) return leftOut('many-recipients');
  const people = others.filter(({ address }) => !isListAddress(address));
  const reason = machineReason(dated.mail, '', false) ?? (people.length === 0 ? 'lists' : undefined);
  if (reason) return leftOut(reason);
  return {
    kind: 'sent',
    touches: touchesOf(dated, context, { direction: 'out', people, sender, hasText: true }),
  };
}

function judgeReceived(dated: DatedMail, context: MailContext, sender: Correspondent): MailJudgement {
  const { mail, subject } = dated;
  const recipients = correspondentsIn(mail, ['to', 'cc', 'bcc']);
  const isMachine = isListAddress(sender.address);
  if (!isMachine && isAutoReply(mail.block, subject)) {
    const reply = { intent: 'out-of-office' } as const;
    return {
      kind: 'auto-replies',
      touches: touchesOf(dated, context, { direction: 'in', people: [sender], reply, hasText: true }),
    };
  }
  const isNamed = recipients.some(({ handle }) => context.own.has(handle));
  const isAnswer = isNamed && (hasField(mail.block, 'in-reply-to') || hasField(mail.block, 'references'));
  const reason = machineReason(mail, sender.address, isAnswer);
  if (reason) return leftOut(reason);
  if (recipients.length === 0 && !hasField(mail.block, 'delivered-to')) return leftOut('no-recipient');
  if (recipients.length > MOST_RECIPIENTS) return leftOut('many-recipients');
  return {
    kind: 'received',
    touches: touchesOf(dated, context, { direction: 'in', people: [sender], hasText: true }),
  };
}
