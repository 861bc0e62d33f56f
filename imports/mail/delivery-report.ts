import { emailHandle, type Handle } from '@/outreach/handle';
import { cleanWords } from './field-words';
import { textOfPart } from './mail-text';
import type { ParsedMail } from './parsed-mail';

/** Somebody whom a mail did not reach. */
export interface FailedRecipient {
  readonly handle: Handle;
  /** What the mail server said, at most 200 characters. */
  readonly quote?: string;
}

const LONGEST_QUOTE = 200;

/**
 * Those whom a delivery status notification (RFC 3464) says the mail did not reach; of the others it tells that they
 * wait or have it. Undefined when the mail holds no such notification.
 */
export function readReport({ block, parts }: ParsedMail): readonly FailedRecipient[] | undefined {
  const part = parts().find(({ contentType }) =>
    /^message\/(?:global-)?delivery-status$/u.test(contentType.type),
  );
  if (!part) return undefined;
  const groups = textOfPart(block.bytes, part)
    .replace(/\n[ \t]+/gu, ' ')
    .split(/\n\s*\n/u)
    .filter((group) => /^(?:final|original)-recipient:/imu.test(group));
  return groups.length > 0 ? onceEach(groups.flatMap(failedOf)) : undefined;
}

function onceEach(recipients: readonly FailedRecipient[]): readonly FailedRecipient[] {
  return [...new Map(recipients.map((recipient) => [recipient.handle, recipient])).values()];
}

function failedOf(group: string): readonly FailedRecipient[] {
  const handle = recipientOf(group, 'Original-Recipient') ?? recipientOf(group, 'Final-Recipient');
  if (!handle || !hasFailed(group)) return [];
  const quote = quoteOf(valueOf(group, 'Diagnostic-Code') || valueOf(group, 'Status'));
  return [{ handle, ...(quote && { quote }) }];
}

// "failed" with a 4.x status has been tried until time ran out.
function hasFailed(group: string): boolean {
  const action = valueOf(group, 'Action').toLowerCase();
  if (/^(?:fail|delay|deliver|relay|expand)/u.test(action)) return action.startsWith('fail');
  return valueOf(group, 'Status').startsWith('5');
}

function recipientOf(group: string, name: string): Handle | undefined {
  const value = valueOf(group, name).replace(/^[\w-]+\s*;\s*/u, '');
  return addressIn(value);
}

/** The handle of the first address in a text. */
export function addressIn(text: string): Handle | undefined {
  const [address = ''] = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:]{1,255}/u.exec(text) ?? [];
  return emailHandle(address.replace(/\.+$/u, ''));
}

function valueOf(group: string, name: string): string {
  const [, value = ''] = new RegExp(`^${name}[ \\t]*:(.*)$`, 'imu').exec(group) ?? [];
  return value.trim();
}

/** What a mail server said, without the name of its protocol. */
export function quoteOf(text: string): string {
  return cleanWords(text.replace(/^\s*(?:smtp|x-[\w-]+)\s*;\s*/iu, ''), LONGEST_QUOTE);
}
