import type { EpochMs } from '@/outreach/brand';

/** Gmail offers to undo for 30 seconds at most; five more for a slow page. */
const UNDO_WINDOW_MS = 35_000;
/** A compose that still stands this long after Send, with no question before it, was refused. */
const REFUSED_AFTER_MS = 2_000;

export type SendState = 'attempted' | 'pending' | 'undone' | 'sent';

/** How far the user's Send has come. */
export interface SendProgress {
  readonly state: SendState;
  /** The press, or the last moment at which Gmail's question stood before the compose. */
  readonly since: EpochMs;
}

/** What the page shows of one send at a moment. */
export interface SendSight {
  readonly now: EpochMs;
  readonly isOpen: boolean;
  /** Gmail asks or refuses: no recipient, a forgotten attachment. */
  readonly isAsked: boolean;
}

/** The progress after what the page shows now; the same object when nothing has changed. */
export function nextProgress(progress: SendProgress, sight: SendSight): SendProgress {
  return progress.state === 'attempted' ? afterPress(progress, sight) : whilePending(progress, sight);
}

function afterPress(progress: SendProgress, { now, isOpen, isAsked }: SendSight): SendProgress {
  if (!isOpen) return { ...progress, state: 'pending' };
  if (isAsked) return { ...progress, since: now };
  return now - progress.since < REFUSED_AFTER_MS ? progress : { ...progress, state: 'undone' };
}

function whilePending(progress: SendProgress, { now, isOpen }: SendSight): SendProgress {
  // The compose has closed once; here it is again.
  if (isOpen) return { ...progress, state: 'undone' };
  return now - progress.since < UNDO_WINDOW_MS ? progress : { ...progress, state: 'sent' };
}
