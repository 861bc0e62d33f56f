import { readConversations, type Conversation } from './read-conversations';

/** What the reader sees of the conversation that fills the page, as plain JSON. */
export function inspectThread(document: Document, address: URL): Record<string, unknown> {
  const open = readConversations(document, address);
  const [thread] = open.filter(({ place }) => place !== 'bubble');
  if (!thread) return { kind: 'unknown layout', reason: 'no conversation is open' };
  return { kind: 'message-thread', ...plainThread(thread) };
}

function plainThread({
  threadId,
  ownerMemberNumber,
  partner,
  messages,
}: Conversation): Record<string, unknown> {
  return {
    threadId: threadId ?? null,
    ownerMemberNumber: ownerMemberNumber ?? null,
    partner:
      typeof partner === 'string'
        ? null
        : { name: partner.name || null, memberNumber: partner.memberNumber ?? null },
    messages: messages.map(({ direction, sentAt, senderName }) => ({
      direction: direction ?? null,
      sentAt: isoOf(sentAt),
      senderName: senderName ?? null,
    })),
  };
}

function isoOf(moment: number): string {
  return new Date(moment).toISOString();
}
