import type { EpochMs } from '@/outreach/brand';

/** Gmail offers to undo for 30 seconds at most; five more for a slow page. */
export const UNDO_WINDOW_MS = 35_000;
/** A compose that still stands this long after Send, with no question before it, was refused. */
export const REFUSED_AFTER_MS = 1_500;

/**
 * How far the user's Send has come. `refused` is left when the compose closes after all: `late` when the notice then
 * says that it was sent, `dropped` when nothing does.
 */
export type SendState = 'attempted' | 'refused' | 'late' | 'dropped' | 'pending' | 'undone' | 'sent';

export interface SendProgress {
  readonly state: SendState;
  readonly pressedAt: EpochMs;
  /** Since when the compose stands there with no question of Gmail's before it. */
  readonly quietSince: EpochMs;
  /** Whether the compose has closed since the press: only then can it come back. */
  readonly hasClosed: boolean;
}

/** What the page shows of one send at a moment. */
export interface SendSight {
  readonly now: EpochMs;
  readonly isComposeOpen: boolean;
  /** Gmail asks or refuses: no recipient, a forgotten attachment. */
  readonly isQuestionOpen: boolean;
  readonly isNoticeShown: boolean;
}

export function attempted(at: EpochMs): SendProgress {
  return { state: 'attempted', pressedAt: at, quietSince: at, hasClosed: false };
}

/** The progress after what the page shows now; the same object when nothing has changed. */
export function nextProgress(progress: SendProgress, sight: SendSight): SendProgress {
  if (progress.state === 'attempted') return afterAttempt(progress, sight);
  if (progress.state === 'refused') return afterRefusal(progress, sight);
  if (progress.state === 'pending') return whilePending(progress, sight);
  return progress;
}

function afterAttempt(progress: SendProgress, sight: SendSight): SendProgress {
  if (!sight.isComposeOpen) return { ...progress, state: 'pending', hasClosed: true };
  if (sight.isNoticeShown) return { ...progress, state: 'pending' };
  if (sight.isQuestionOpen) return { ...progress, quietSince: sight.now };
  return sight.now - progress.quietSince >= REFUSED_AFTER_MS ? { ...progress, state: 'refused' } : progress;
}

function afterRefusal(progress: SendProgress, { isComposeOpen, isNoticeShown }: SendSight): SendProgress {
  if (isComposeOpen) return progress;
  return { ...progress, state: isNoticeShown ? 'late' : 'dropped' };
}

function whilePending(progress: SendProgress, { now, isComposeOpen }: SendSight): SendProgress {
  if (isComposeOpen && progress.hasClosed) return { ...progress, state: 'undone' };
  if (now - progress.pressedAt >= UNDO_WINDOW_MS) return { ...progress, state: 'sent' };
  return isComposeOpen || progress.hasClosed ? progress : { ...progress, hasClosed: true };
}
