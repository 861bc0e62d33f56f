import type { EpochMs } from '@/outreach/brand';
import type { TouchSighting } from '@/outreach/sighting';
import type { Compose } from './find-composes';
import { readSendNotice, type SendNotice } from './read-send-notice';
import type { ReaderContext } from './reader-context';
import { hasBox } from './rendered';
import { selectors } from './selectors';

/** Gmail offers to undo for 30 seconds at most; five more for a slow page. */
const UNDO_WINDOW_MS = 35_000;

/**
 * Watches what becomes of each send of one page. A touch that was undone stays undone, so no clock says so: a send is
 * pending from the press on, however long Gmail takes or asks, and sent when its compose has been gone for as long as
 * it can be taken back. Undone is what the user took back or discarded.
 */
export interface SendFollower {
  /** Keeps the touches of a press that went to Gmail and follows it from now on. Resolves to whether they were kept. */
  readonly follow: (compose: Compose, touches: readonly TouchSighting[]) => Promise<boolean>;
  /** Compares all sends with the page as it is now. */
  readonly look: (composes: readonly Compose[]) => void;
  /** Whether the compose has been pressed and stands there still. */
  readonly isInFlight: (key: string) => boolean;
}

interface Send {
  compose: Compose;
  readonly touches: readonly TouchSighting[];
  /** Since when its compose is no longer on the page. */
  goneAt?: EpochMs | undefined;
  /** Gmail has said that it is sent. */
  isNoticed?: boolean;
  isTold?: boolean;
}

export function createSendFollower(context: ReaderContext): SendFollower {
  const { now, record, document } = context;
  const sends = new Set<Send>();
  // Told in whole, because the disk may not have taken it at the press; the ids make it one touch.
  const tell = (touches: readonly TouchSighting[], state: 'undone' | 'sent') =>
    void record(touches.map((touch) => ({ ...touch, state })));
  const undo = (send: Send) => {
    sends.delete(send);
    tell(send.touches, 'undone');
  };
  listenForUndo(context, sends, undo);
  return {
    follow: (compose, pressed) => {
      const earlier = [...sends].find((send) => isSame(send, compose));
      if (earlier) sends.delete(earlier);
      const { touches, dropped } = pressedAgain(earlier?.touches ?? [], pressed);
      sends.add({ compose, touches });
      tell(dropped, 'undone');
      return record(touches);
    },
    look: (composes) => {
      const notice = readSendNotice(document);
      for (const send of sends) {
        const open = composes.find((compose) => isSame(send, compose));
        if (open && send.isNoticed) undo(send);
        else if (open) reopen(send, open);
        else if (now() - (send.goneAt ??= now()) > UNDO_WINDOW_MS && !send.isTold) {
          send.isTold = true;
          tell(send.touches, 'sent');
        }
      }
      const sent = notice && sendNoticed(sends, notice);
      if (sent) sent.isNoticed = true;
    },
    isInFlight: (key) => [...sends].some(({ compose, goneAt }) => !goneAt && compose.key === key),
  };
}

// Once gone, a compose is known by its draft alone: its key may be that of the next reply in the same place.
function isSame({ compose: { key, draftId }, goneAt }: Send, compose: Compose): boolean {
  return draftId && compose.draftId ? draftId === compose.draftId : !goneAt && key === compose.key;
}

// Minimised, rebuilt, or refused and opened again: it is the same mail, whose next press goes on with the same touches.
function reopen(send: Send, open: Compose): void {
  const { draftId = send.compose.draftId } = open;
  send.compose = { ...open, draftId };
  send.goneAt = undefined;
}

/** The touches of a mail whose Send was pressed once more: whoever stands in it still keeps the id of the first press. */
function pressedAgain(earlier: readonly TouchSighting[], pressed: readonly TouchSighting[]) {
  const touches = pressed.map((touch) => {
    const { id } = earlier.find(({ handles }) => handles[0] === touch.handles[0]) ?? touch;
    return { ...touch, id, message: (earlier[0] ?? touch).message };
  });
  const dropped = earlier.filter(({ id }) => touches.every((touch) => touch.id !== id));
  return { touches, dropped };
}

/** The send that a notice is about. It may be about another act: a mail that was scheduled, for one. */
function sendNoticed(sends: ReadonlySet<Send>, { isSent, threadId }: SendNotice): Send | undefined {
  // Undo may be pressed before the page was looked at again.
  const isGone = ({ compose, goneAt }: Send) => goneAt ?? !hasBox(compose.root);
  const gone = [...sends].filter((send) => isSent && !send.isTold && isGone(send));
  const threadOf = ({ compose }: Send) => compose.noticeThreadId;
  return (
    gone.findLast((send) => threadId && threadOf(send) === threadId) ??
    gone.findLast((send) => !threadId || !threadOf(send))
  );
}

// Gmail may act on the release of the pointer and take the link away before the click. The key z undoes only where
// shortcuts are on, so there the compose that comes back is what counts.
function listenForUndo(
  { document, window, isUserPress, signal }: ReaderContext,
  sends: ReadonlySet<Send>,
  undo: (send: Send) => void,
): void {
  const sendUndoneAt = (target: Element): Send | undefined => {
    if (target.closest(selectors.discard[0]))
      return [...sends].find(({ compose, goneAt }) => !goneAt && compose.frame.contains(target));
    const notice = target.closest(selectors.undoLink[0]) && readSendNotice(document);
    return notice ? sendNoticed(sends, notice) : undefined;
  };
  const hear = (event: Event) => {
    const send = event.target instanceof Element && isUserPress(event) && sendUndoneAt(event.target);
    if (send) undo(send);
  };
  for (const type of ['pointerup', 'click']) window.addEventListener(type, hear, { capture: true, signal });
}
