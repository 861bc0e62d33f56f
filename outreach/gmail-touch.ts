import { touchId, type TouchId } from './brand';
import type { Handle } from './handle';

/**
 * The key of a mail that Gmail has given its own id (hex, from `data-legacy-message-id`; Takeout writes the same number
 * in decimal). Whoever sees that mail, on a page or in a file, gives it this key.
 */
export function gmailMessageKey(legacyMessageId: string): string {
  return `gmail:${legacyMessageId}`;
}

/** The key of a mail at the moment its Send was pressed, before Gmail has given it an id. */
export function pressedMessageKey(draft: string, pressedAt: number): string {
  return `${draft}:${String(pressedAt)}`;
}

/** What a draft is known by: the mailbox it is in, and Gmail's id of the draft or, before there is one, ours of its compose. */
export function draftKey(mailbox: string, draftId: string): string {
  return `gmail:${mailbox}:${draftId}`;
}

/** The touch of one mail with one of its people. */
export function touchIdOf(messageKey: string, handle: Handle): TouchId {
  return touchId(`${messageKey}:${handle}`);
}

/** Whether a message key holds the id that Gmail gave, not the moment of a press. */
export function isSettledKey(messageKey: string): boolean {
  return /^gmail:[0-9a-f]{12,16}$/u.test(messageKey);
}

/** Whether this is the id that Gmail gave a conversation, not one that a browser made. */
export function isGmailThread(thread: string | undefined): thread is string {
  return thread !== undefined && /^[0-9a-f]{12,16}$/u.test(thread);
}
