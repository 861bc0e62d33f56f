import type { TouchSighting } from '@/outreach/sighting';
import type { Compose } from './find-composes';
import { readSendNotice } from './read-send-notice';
import type { ReaderContext } from './reader-context';
import { hasBox } from './rendered';
import { allMatches, selectors } from './selectors';
import { nextProgress, type SendProgress, type SendState } from './send-states';

/** Watches what becomes of each send of one page, from the press until it can no longer be undone. */
export interface SendFollower {
  /** Keeps the touches of a press that went to Gmail and follows it from now on. Resolves to whether they were kept. */
  readonly follow: (compose: Compose, touches: readonly TouchSighting[]) => Promise<boolean>;
  /** Compares all sends in flight with the page as it is now. */
  readonly look: (composes: readonly Compose[]) => void;
  /** Whether the compose has been pressed and Gmail has not yet taken or refused it. */
  readonly isInFlight: (key: string) => boolean;
}

interface Send {
  readonly compose: Compose;
  readonly touches: readonly TouchSighting[];
  draftId: string | undefined;
  progress: SendProgress;
}

export function createSendFollower(context: ReaderContext): SendFollower {
  const { now, record, document } = context;
  let sends: readonly Send[] = [];
  const inState = (state: SendState) => sends.filter(({ progress }) => progress.state === state);
  const attemptsAt = (key: string) => inState('attempted').filter(({ compose }) => compose.key === key);
  const end = (send: Send, state: 'undone' | 'sent') => {
    sends = sends.filter((other) => other !== send);
    // Told in whole, because the disk may not have taken it at the press; the ids make it one touch.
    void record(send.touches.map((touch) => ({ ...touch, state })));
  };
  listenForUndo(context, (threadId) => {
    const send = inState('pending').findLast(({ compose }) => mayBeOf(compose.noticeThreadId, threadId));
    if (send) end(send, 'undone');
  });
  return {
    follow: (compose, touches) => {
      // Whoever can press Send again was refused the first time.
      for (const earlier of attemptsAt(compose.key)) end(earlier, 'undone');
      const progress = { state: 'attempted', since: now() } as const;
      sends = [...sends, { compose, touches, draftId: compose.draftId, progress }];
      return record(touches);
    },
    look: (composes) => {
      const isAsked = allMatches(document, 'refusal').some(hasBox);
      for (const send of sends) {
        const open = composes.find((compose) => isSame(send, compose));
        send.draftId ??= open?.draftId;
        send.progress = nextProgress(send.progress, { now: now(), isOpen: Boolean(open), isAsked });
        const { state } = send.progress;
        if (state === 'undone' || state === 'sent') end(send, state);
      }
    },
    isInFlight: (key) => attemptsAt(key).length > 0,
  };
}

function isSame({ compose: { key }, draftId }: Send, compose: Compose): boolean {
  return compose.key === key || (draftId !== undefined && compose.draftId === draftId);
}

// A notice may be about another act than the send: a mail that was scheduled, for one.
function mayBeOf(thread: string | undefined, noticed: string | undefined): boolean {
  return !thread || !noticed || thread === noticed;
}

// Gmail may act on the release of the pointer and take the link away before the click. The key z undoes only where
// shortcuts are on, so there the compose that comes back is what counts.
function listenForUndo(
  { document, window, isUserPress, signal }: ReaderContext,
  undo: (threadId: string | undefined) => void,
): void {
  const hear = (event: Event) => {
    const isUndo = event.target instanceof Element && event.target.closest(selectors.undoLink[0]);
    const notice = isUndo && isUserPress(event) ? readSendNotice(document) : undefined;
    if (notice?.isSent) undo(notice.threadId);
  };
  for (const type of ['pointerup', 'click']) window.addEventListener(type, hear, { capture: true, signal });
}
