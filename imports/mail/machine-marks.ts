import { isListAddress } from '@/outreach/list-address';
import { fieldText, hasField, type HeaderBlock } from './header-block';
import type { LeftOutReason } from './left-out';
import type { ParsedMail } from './parsed-mail';

const BULK = /\b(?:bulk|list|junk)\b/iu;

/**
 * Why a mail is of a list or a machine, by its header; undefined when a person may have written it. `isAnswerToUser`
 * says that it answers a mail and names the user: what people write through a group is still theirs.
 */
export function machineReason(
  mail: ParsedMail,
  sender: string,
  isAnswerToUser: boolean,
): Extract<LeftOutReason, 'lists' | 'automatic' | 'calendar'> | undefined {
  const { block } = mail;
  if (isListAddress(sender)) return isOfList(block) ? 'lists' : 'automatic';
  if (isAutomatic(block)) return isOfCalendar(mail) ? 'calendar' : 'automatic';
  if (!isAnswerToUser && isOfList(block)) return 'lists';
  if (isOfCalendar(mail)) return 'calendar';
  if (isAnswerToUser) return undefined;
  return isBulk(block) || hasField(block, 'feedback-id') ? 'automatic' : undefined;
}

function isAutomatic(block: HeaderBlock): boolean {
  const submitted = fieldText(block, 'auto-submitted');
  return submitted !== undefined && !/^no\b/iu.test(submitted);
}

// Sales tools put List-Unsubscribe into mails that one person writes to another: it counts only with another mark.
function isOfList(block: HeaderBlock): boolean {
  if (['list-id', 'list-post', 'mailing-list', 'x-mailing-list'].some((name) => hasField(block, name)))
    return true;
  if (/\blist\b/iu.test(precedenceOf(block))) return true;
  return hasField(block, 'list-unsubscribe') && (isBulk(block) || hasField(block, 'feedback-id'));
}

function isBulk(block: HeaderBlock): boolean {
  return BULK.test(precedenceOf(block));
}

function precedenceOf(block: HeaderBlock): string {
  return fieldText(block, 'precedence') ?? fieldText(block, 'x-precedence') ?? '';
}

// An invitation that a calendar sends says what it is for (RFC 6047); a file that somebody attaches is a mail of theirs.
function isOfCalendar({ block, parts }: ParsedMail): boolean {
  if (/calendarmessage/iu.test(fieldText(block, 'content-class') ?? '')) return true;
  if (/calendar-notification@google\.com/iu.test(fieldText(block, 'sender') ?? '')) return true;
  return parts().some(
    ({ contentType, isAttached }) =>
      contentType.type === 'text/calendar' && !isAttached && contentType.parameter('method') !== undefined,
  );
}
