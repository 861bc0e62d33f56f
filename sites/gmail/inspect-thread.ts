import { emailHandle } from '@/outreach/handle';
import type { GmailInspection } from './inspect-gmail';
import {
  isCollapsed,
  isDraft,
  readDateText,
  readMessageBody,
  readMessageId,
  readMessageRecipients,
  readMessageTime,
  readSender,
  type MessagePerson,
} from './read-message';
import type { OpenThread } from './read-thread';

type IsOwn = (person: MessagePerson) => boolean;

/** What the reader sees of an open conversation. */
export function inspectThread({ threadId, permId, subject, foldedCount }: OpenThread): GmailInspection {
  return {
    threadId: threadId ?? null,
    permId: permId ?? null,
    subject: subject === '' ? null : subject,
    foldedMessages: foldedCount,
  };
}

/** The messages of an open conversation in page order, drafts left out; null is "not shown". */
export function inspectMessages(thread: OpenThread, account: string | undefined): readonly GmailInspection[] {
  const own = emailHandle(account ?? '');
  const isOwn: IsOwn = ({ handle }) => handle === own;
  const shown = thread.messages.filter((message) => !isDraft(message));
  return shown.map((message) => inspectMessage(message, thread, own ? isOwn : undefined));
}

function inspectMessage(message: HTMLElement, thread: OpenThread, isOwn: IsOwn | undefined): GmailInspection {
  const sender = readSender(message);
  const timeMs = readMessageTime(message);
  const recipients = readMessageRecipients(message);
  return {
    messageId: readMessageId(message) ?? null,
    threadId: thread.threadId ?? null,
    direction: sender && isOwn ? (isOwn(sender) ? 'out' : 'in') : null,
    sender: sender ? partyOf(sender, isOwn) : null,
    senderName: sender ? nameOf(sender, isOwn) : null,
    recipients: recipients?.map((person) => partyOf(person, isOwn)) ?? null,
    timeMs: timeMs ?? null,
    sentAt: timeMs === undefined ? null : new Date(timeMs).toISOString(),
    dateText: readDateText(message) ?? null,
    collapsed: isCollapsed(message),
    body: readMessageBody(message) ?? null,
  };
}

function partyOf(person: MessagePerson, isOwn: IsOwn | undefined): GmailInspection {
  return { email: person.address, name: nameOf(person, isOwn) };
}

// Of the user the page says "me" in its language: one word. A name of two words is a name in any language.
function nameOf(person: MessagePerson, isOwn: IsOwn | undefined): string | null {
  const { name } = person;
  return name === undefined || (isOwn?.(person) && !name.includes(' ')) ? null : name;
}
