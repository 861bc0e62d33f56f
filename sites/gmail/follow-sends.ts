import { touchId, type EpochMs } from '@/outreach/brand';
import type { Sighting, TouchSighting } from '@/outreach/sighting';
import type { TouchState } from '@/outreach/touch';
import type { Compose } from './find-composes';
import { readSendNotice, type SendNotice } from './read-send-notice';
import type { IsRendered } from './rendered';
import { allMatches, selectors } from './selectors';
import { attempted, nextProgress, type SendProgress, type SendSight, type SendState } from './send-states';

export interface SendFollowerParts {
  readonly document: Document;
  readonly now: () => EpochMs;
  /** Resolves to whether the sightings were kept. */
  readonly record: (sightings: readonly Sighting[]) => Promise<boolean>;
  readonly isRendered: IsRendered;
  readonly isUserPress: (event: Event) => boolean;
  readonly signal: AbortSignal;
}

interface Send {
  readonly key: string;
  draftId: string | undefined;
  readonly noticeThreadId: string | undefined;
  touches: readonly TouchSighting[];
  progress: SendProgress;
  isKept: boolean;
}

const FINAL: readonly SendState[] = ['undone', 'sent', 'dropped'];

/** Watches what becomes of each send of one page, from the press until it can no longer be undone. */
export class SendFollower {
  readonly #parts: SendFollowerParts;
  #sends: readonly Send[] = [];

  constructor(parts: SendFollowerParts) {
    this.#parts = parts;
    listenForUndo(parts, (threadId) => {
      this.#undo(threadId);
    });
  }

  /** Keeps the touches of a press that went to Gmail and follows it from now on. Resolves to whether they were kept. */
  follow({ key, draftId, noticeThreadId }: Compose, touches: readonly TouchSighting[]): Promise<boolean> {
    this.#giveUp(key);
    const progress = attempted(this.#parts.now());
    const send: Send = { key, draftId, noticeThreadId, touches, progress, isKept: false };
    this.#sends = [...this.#sends, send];
    return this.#keepTouches(send, 'pending');
  }

  /** Compares all sends in flight with the page as it is now. */
  look(composes: readonly Compose[]): void {
    for (const send of this.#sends)
      this.#enter(send, nextProgress(send.progress, this.#sightOf(send, composes)));
    this.#sends = this.#sends.filter(({ progress }) => !FINAL.includes(progress.state));
  }

  /** Whether the compose has been pressed and Gmail has not yet taken or refused it. */
  isInFlight(key: string): boolean {
    return this.#sends.some((send) => send.key === key && send.progress.state === 'attempted');
  }

  // Whoever can press Send again was refused the first time.
  #giveUp(key: string): void {
    for (const send of this.#sends) {
      if (send.key === key && send.progress.state === 'attempted')
        this.#enter(send, { ...send.progress, state: 'refused' });
    }
    this.#sends = this.#sends.filter((send) => send.key !== key || send.progress.state === 'pending');
  }

  #enter(send: Send, progress: SendProgress): void {
    const isNew = progress.state !== send.progress.state;
    send.progress = progress;
    if (!isNew) return;
    if (progress.state === 'refused' || progress.state === 'undone') this.#keepState(send, 'undone');
    if (progress.state === 'sent') this.#keepState(send, 'sent');
    if (progress.state === 'late') this.#startAnew(send);
  }

  #startAnew(send: Send): void {
    const at = this.#parts.now();
    send.touches = send.touches.map((touch) => again(touch, at));
    send.progress = { ...attempted(at), state: 'pending', hasClosed: true };
    void this.#keepTouches(send, 'pending');
  }

  async #keepTouches(send: Send, state: TouchState): Promise<boolean> {
    send.isKept = await this.#parts.record(send.touches.map((touch) => ({ ...touch, state })));
    return send.isKept;
  }

  // What the disk did not take at first is told again in whole; the ids make it one touch.
  #keepState(send: Send, state: TouchState): void {
    const seenAt = this.#parts.now();
    if (!send.isKept) void this.#keepTouches(send, state);
    else void this.#parts.record(send.touches.map(({ id }) => ({ kind: 'touch-state', id, state, seenAt })));
  }

  #sightOf(send: Send, composes: readonly Compose[]): SendSight {
    const { document, now, isRendered } = this.#parts;
    const open = composes.find((compose) => isSame(send, compose));
    send.draftId ??= open?.draftId;
    return {
      now: now(),
      isComposeOpen: open !== undefined,
      isQuestionOpen: isQuestionOpen(document, isRendered),
      isNoticeShown: isNoticeFor(send, readSendNotice(document, isRendered)),
    };
  }

  #undo(threadId: string | undefined): void {
    const pending = this.#sends.filter(({ progress }) => progress.state === 'pending');
    const send = pending.find(({ noticeThreadId }) => noticeThreadId === threadId) ?? pending.at(-1);
    if (send) this.#enter(send, { ...send.progress, state: 'undone' });
  }
}

function isNoticeFor({ noticeThreadId }: Send, notice: SendNotice | undefined): boolean {
  return notice?.isSent === true && notice.threadId !== undefined && notice.threadId === noticeThreadId;
}

function isSame({ key, draftId }: Send, compose: Compose): boolean {
  return compose.key === key || (draftId !== undefined && compose.draftId === draftId);
}

function isQuestionOpen(document: Document, isRendered: IsRendered): boolean {
  return allMatches(document, 'refusal').some(({ element }) => isRendered(element));
}

/** The same send at a later time, with ids of its own: the first ones are told as undone. */
function again(touch: TouchSighting, at: EpochMs): TouchSighting {
  const message = touch.message.replace(/:\d+$/u, `:${String(at)}`);
  return { ...touch, at, message, id: touchId(touch.id.replace(touch.message, message)) };
}

// Gmail may act on the release of the pointer and take the link away before the click. The key z undoes only where
// shortcuts are on, so there the compose that comes back is what counts.
function listenForUndo(
  { document, isRendered, isUserPress, signal }: SendFollowerParts,
  undo: (threadId: string | undefined) => void,
): void {
  const hear = (event: Event) => {
    const isUndo = event.target instanceof Element && event.target.closest(selectors.undoLink[0]) !== null;
    const notice = isUndo && isUserPress(event) ? readSendNotice(document, isRendered) : undefined;
    if (notice?.isSent) undo(notice.threadId);
  };
  for (const type of ['pointerup', 'click']) {
    document.defaultView?.addEventListener(type, hear, { capture: true, signal });
  }
}
