import type { EpochMs } from '@/outreach/brand';
import type { TouchSighting } from '@/outreach/sighting';
import type { Compose } from './find-composes';
import type { GonePress } from './reader-link';

/** Gmail offers to undo for 30 seconds at most; five more for a slow page. */
export const UNDO_WINDOW_MS = 35_000;
/** A compose that stays open for so long after it was scheduled, and asks nothing, is not scheduled. */
const CANCELLED_MS = 5_000;

/** A press on Send of which it is not certain yet what became. */
export interface Send {
  readonly touches: readonly TouchSighting[];
  readonly isScheduled: boolean;
  readonly key: string;
  draftId: string | undefined;
  noticeThreadId: string | undefined;
  /** The compose while it is on the page; one that is gone is not kept from being freed. */
  frame: HTMLElement | undefined;
  /** Since when it is no longer on the page. */
  goneAt?: EpochMs | undefined;
  /** Since when it stands open and nothing goes on: after it came back, or after it was scheduled. */
  idleSince?: EpochMs | undefined;
  /** Gmail has said that it is sent. */
  isNoticed?: boolean;
  isTold?: boolean;
}

/** The page as a look finds it. */
export interface Scene {
  readonly now: EpochMs;
  readonly isOnline: boolean;
  /** Gmail asks something: when to send it, or whether to send it without a subject. */
  readonly isAsking: boolean;
}

export function sendOf({ compose, touches }: Omit<GonePress, 'kept'>): Send {
  const { key, draftId, noticeThreadId, frame } = compose;
  const isScheduled = touches.some(({ state }) => state === 'scheduled');
  return { touches, isScheduled, key, draftId, noticeThreadId, frame };
}

/**
 * Whether a compose is that of the send. Once gone it is known by its draft alone, because its key may be that of the
 * next reply in the same place; and by its key when it was sent before Gmail had saved its draft.
 */
export function isSame({ key, draftId, goneAt }: Send, compose: Compose): boolean {
  if (draftId && compose.draftId) return draftId === compose.draftId;
  return (!goneAt || !draftId) && key === compose.key;
}

/** What has become of a send whose compose is open; undefined while that may still change. */
export function fateWhileOpen(send: Send, open: Compose, { now, isAsking }: Scene): 'undone' | undefined {
  const hasComeBack = send.goneAt !== undefined;
  if (hasComeBack && (send.isNoticed || send.isScheduled)) return 'undone';
  // Rebuilt, or refused and opened again: it is the same mail, whose next press goes on with it.
  if (hasComeBack) send.idleSince = now;
  send.draftId = open.draftId ?? send.draftId;
  send.noticeThreadId = open.noticeThreadId ?? send.noticeThreadId;
  send.frame = open.frame;
  send.goneAt = undefined;
  if (send.isScheduled) send.idleSince = isAsking ? undefined : (send.idleSince ?? now);
  const patience = send.isScheduled ? CANCELLED_MS : UNDO_WINDOW_MS;
  return now - (send.idleSince ?? now) > patience ? 'undone' : undefined;
}

/** What has become of a send whose compose is gone. What is scheduled goes out in its own time; what waits for a connection has not left. */
export function fateWhileGone(send: Send, { now, isOnline }: Scene): 'sent' | undefined {
  send.frame = send.idleSince = undefined;
  send.goneAt = isOnline ? (send.goneAt ?? now) : now;
  if (send.isScheduled || send.isTold || now - send.goneAt <= UNDO_WINDOW_MS) return undefined;
  send.isTold = true;
  return 'sent';
}
