import { touchId, type EpochMs, type TouchId } from './brand';
import type { Handle } from './handle';
import type { Direction } from './touch';

/**
 * LinkedIn's id of a conversation in its one spelling: `2-` and base64 with its padding. The address of a thread, the
 * id inside a message and the column CONVERSATION ID of the data export spell it a little differently. Undefined for
 * what is none.
 */
export function linkedInThreadId(text: string): string | undefined {
  const [, id] = /^2-([\w+/-]{8,400})={0,2}$/u.exec(text) ?? [];
  if (id === undefined || id.length % 4 === 1) return undefined;
  const base64 = id.replaceAll('-', '+').replaceAll('_', '/');
  return `2-${base64.padEnd(Math.ceil(base64.length / 4) * 4, '=')}`;
}

const SECOND = 1_000;
const MINUTE = 60_000;

/**
 * The key of a message on LinkedIn. The export names no messages and gives whole seconds, so that a page and the export
 * agree on the conversation, the second and the direction. Two messages of one second are one.
 */
export function linkedInMessageKey(threadId: string, at: EpochMs, direction: Direction): string {
  return `linkedin:${threadId}:${Math.floor(at / SECOND)}:${direction}`;
}

/**
 * The touch of a message between two people. It needs no handle: the conversation names the person, whom a page knows by
 * member number and the export by slug.
 */
export function linkedInMessageTouchId(messageKey: string): TouchId {
  return touchId(messageKey);
}

/**
 * The key of an invitation, and of what became of it. Invitations have no id anywhere; the export gives their minute.
 * Of the handles the slug stands first, because the export and the links that invite know no other.
 */
export function invitationKey(
  what: 'out' | 'in' | 'withdrawn',
  handles: readonly [Handle, ...Handle[]],
  at: EpochMs,
): string {
  const handle = handles.find((one) => one.startsWith('linkedin-slug:')) ?? handles[0];
  return `linkedin:invitation:${what}:${handle}:${Math.floor(at / MINUTE)}`;
}

/** LinkedIn's id of a comment names it on every page. */
export function commentKey(commentId: string): string {
  return `linkedin:comment:${commentId}`;
}
