import { epochMs, type EpochMs } from '@/outreach/brand';
import { touchIdOf } from '@/outreach/gmail-touch';
import { emailHandle, type Handle } from '@/outreach/handle';
import type { TouchSighting } from '@/outreach/sighting';
import type { Direction, ReplyReading } from '@/outreach/touch';
import type { Correspondent } from './addresses';
import { fieldText } from './header-block';
import type { WallClock } from './mail-date';
import type { FolderKind } from './mail-folders';
import { newestTextOf } from './mail-text';
import { correspondentsIn, messageKeyOf, threadOf, type ParsedMail } from './parsed-mail';

/** What is known before a mail is read. */
export interface MailContext {
  readonly own: ReadonlySet<Handle>;
  /** The Gmail mailbox that all mails with an id of Gmail's went through, as Gmail spells it. */
  readonly account: string | undefined;
  readonly folder: FolderKind | undefined;
  readonly now: EpochMs;
  readonly wallClock: WallClock;
}

interface Exchange {
  readonly direction: Direction;
  readonly people: readonly Pick<Correspondent, 'handle' | 'name'>[];
  /** The user, where they wrote it. */
  readonly sender?: Correspondent;
  readonly reply?: ReplyReading;
  readonly hasText?: boolean;
}

/** A mail and when it was sent. */
export interface DatedMail {
  readonly mail: ParsedMail;
  readonly subject: string;
  readonly at: number;
}

/** The touches of one mail: one with each of its people. */
export function touchesOf(
  dated: DatedMail,
  context: MailContext,
  exchange: Exchange,
): readonly TouchSighting[] {
  const { mail, subject, at } = dated;
  const message = messageKeyOf(mail, at);
  const thread = threadOf(mail);
  const account = mail.legacyId === undefined ? undefined : context.account;
  const mailbox = account ?? mailboxOf(mail, context.own, exchange.sender);
  const text = exchange.hasText === true ? newestTextOf(mail.block.bytes, mail.parts()) : '';
  const shared = {
    kind: 'touch',
    message,
    channel: 'email',
    direction: exchange.direction,
    at: epochMs(at),
    state: 'sent',
    source: 'imported',
    ...(thread !== undefined && { thread }),
    ...(mailbox !== undefined && { mailbox }),
    ...(subject && { subject }),
    ...(exchange.reply && { reply: exchange.reply }),
    ...(text && { text }),
  } as const;
  return exchange.people.map(({ handle, name }) => ({
    ...shared,
    id: touchIdOf(message, handle),
    handles: [handle],
    ...(name && { name }),
  }));
}

function mailboxOf(
  mail: ParsedMail,
  own: ReadonlySet<Handle>,
  sender: Correspondent | undefined,
): string | undefined {
  if (sender) return sender.address.toLowerCase();
  const delivered = fieldText(mail.block, 'delivered-to') ?? '';
  const isOwn = (address: string) => own.has(emailHandle(address) ?? ('' as Handle));
  if (isOwn(delivered)) return delivered.toLowerCase();
  return correspondentsIn(mail, ['to', 'cc', 'bcc'])
    .find(({ handle }) => own.has(handle))
    ?.address.toLowerCase();
}
