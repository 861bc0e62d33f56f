import { fateWhileGone, fateWhileOpen, isSame, sendOf, type Scene, type Send } from './fate-of-send';
import type { Compose } from './find-composes';
import type { Entry } from '../sighting-ledger';
import { readSendNotice, type SendNotice } from './read-send-notice';
import type { ReaderContext } from '../reader-context';
import type { GonePress, ReaderLink } from './reader-link';
import { hasBox } from './rendered';
import { discard } from './selectors/compose';
import { undoLink } from './selectors/notice';

/** For so long after a press the page is looked at so often: who undoes at once would else seem never to have sent. */
const LEAVING_MS = 2_000;
const LOOK_MS = 40;

/** The sends of a page that are followed. */
export interface FollowedSends {
  /** Compares all of them with the page as it is now, and gives what has become of them. */
  readonly look: () => readonly Entry[];
  /** Whether one of them may still be taken back. */
  readonly mayBeTakenBack: () => boolean;
}

/**
 * Follows each press on Send until it is known what became of it, and gives what a look has found out. A touch that was
 * undone stays undone, so no clock says so while the mail may still leave: a send is pending from the press on, however
 * long Gmail takes or asks, and sent when its compose has been gone for as long as it can be taken back. What the user
 * takes back is told at once, because the page may be closed next.
 */
export function followSends(
  link: Pick<ReaderLink, 'context' | 'find' | 'onPress' | 'takenBack'>,
  tell: (entries: readonly Entry[]) => void,
): FollowedSends {
  const { context } = link;
  const sends = new Set<Send>();
  const end = (send: Send) => {
    sends.delete(send);
    link.takenBack(send.key);
    return entriesOf(send, 'undone');
  };
  const undo = (send: Send) => {
    tell(end(send));
  };
  link.onPress((press) => {
    const next = sendOf(press);
    const earlier = [...sends].filter((send) => isSame(send, press.compose));
    for (const send of earlier) sends.delete(send);
    tell(earlier.flatMap((send) => entriesOf(withoutTouchesOf(send, next), 'undone')));
    sends.add(next);
    void tellWhatWasNotKept(press, tell);
    lookOften(context.signal, () => {
      tell(look());
    });
  });
  // What the reader found at its last look may have left since, or come back.
  const look = () => (sends.size === 0 ? [] : lookAt(sends, link.find(), context, end));
  listenForUndo(context, sends, undo);
  return {
    look,
    mayBeTakenBack: () => [...sends].some(({ isTold, isScheduled }) => !isTold && !isScheduled),
  };
}

async function tellWhatWasNotKept(
  press: GonePress,
  tell: (entries: readonly Entry[]) => void,
): Promise<void> {
  if (!(await press.kept)) tell(entriesOf(press));
}

function lookOften(signal: AbortSignal, look: () => void): void {
  const timer = setInterval(look, LOOK_MS);
  AbortSignal.any([signal, AbortSignal.timeout(LEAVING_MS)]).addEventListener('abort', () => {
    clearInterval(timer);
  });
}

// Told in whole, because the disk may not have taken it at the press; the ids make it one touch.
function entriesOf({ touches }: Pick<Send, 'touches'>, known?: 'undone' | 'sent'): readonly Entry[] {
  return touches.map((touch) => {
    const state = known ?? touch.state;
    return { key: `${touch.id} ${state}`, sighting: { ...touch, state } };
  });
}

// Whoever stands in the mail at the next press keeps the id of the first one.
function withoutTouchesOf(send: Send, next: Send): Pick<Send, 'touches'> {
  const ids = new Set(next.touches.map(({ id }) => id));
  return { touches: send.touches.filter(({ id }) => !ids.has(id)) };
}

function lookAt(
  sends: Set<Send>,
  composes: readonly Compose[],
  { document, window, now }: ReaderContext,
  end: (send: Send) => readonly Entry[],
): readonly Entry[] {
  const isAsking = asksSomething(document, composes);
  const scene: Scene = { now: now(), isOnline: window.navigator.onLine, isAsking };
  const entries = [...sends].flatMap((send) => {
    const open = composes.find((compose) => isSame(send, compose));
    const fate = open ? fateWhileOpen(send, open, scene) : fateWhileGone(send, scene);
    if (fate === 'undone') return end(send);
    return fate ? entriesOf(send, fate) : [];
  });
  const notice = readSendNotice(document);
  const sent = notice?.isSent && noticed(sends, notice, (send) => !send.isScheduled);
  if (sent) sent.isNoticed = true;
  return entries;
}

function asksSomething(document: Document, composes: readonly Compose[]): boolean {
  const dialogs = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')];
  return dialogs.some((dialog) => hasBox(dialog) && composes.every(({ frame }) => !dialog.contains(frame)));
}

/** The latest send of a kind that a notice is about. The notice may be about another act that left no compose either. */
function noticed(
  sends: ReadonlySet<Send>,
  { threadId }: SendNotice,
  isMeant: (send: Send) => boolean,
): Send | undefined {
  // Undo may be pressed before the page was looked at again.
  const isGone = ({ goneAt, frame }: Send) => goneAt !== undefined || !frame || !hasBox(frame);
  const gone = [...sends].filter((send) => isMeant(send) && !send.isTold && isGone(send));
  return (
    gone.findLast(({ noticeThreadId }) => threadId && noticeThreadId === threadId) ??
    // Undo alone follows many acts: without a name it says nothing about a mail that is scheduled.
    gone.findLast(({ noticeThreadId, isScheduled }) => !isScheduled && (!threadId || !noticeThreadId))
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
    if (target.closest(discard[0])) return [...sends].find(({ frame }) => frame?.contains(target));
    const notice = target.closest(undoLink[0]) && readSendNotice(document);
    return notice ? noticed(sends, notice, ({ isScheduled }) => isScheduled || notice.isSent) : undefined;
  };
  const hear = (event: Event) => {
    const send = event.target instanceof Element && isUserPress(event) && sendUndoneAt(event.target);
    if (send) undo(send);
  };
  for (const type of ['pointerup', 'click']) window.addEventListener(type, hear, { capture: true, signal });
}
