import type { GmailAct } from '@/messaging/tab-channel';
import { recipientsKey, type ComposeState } from './compose-state';
import { heldAmong } from './held-send';
import type { PressGate } from './press-gate';
import type { ReaderContext } from '../reader-context';
import type { SharedReader } from './share-reader';

/** The longest text that the worker takes. */
const LONGEST_REASON = 512;
const notDropped = 'Nothing was sent.';

export interface ActParts extends ReaderContext {
  readonly gate: PressGate;
  readonly assistant: SharedReader['assistant'];
  readonly publish: () => void;
}

/** Does what the user chose about a held Send. Without one, for example after a second press on the same button, it does nothing. */
export async function performAct(act: GmailAct, state: ComposeState, parts: ActParts): Promise<void> {
  const { held } = state;
  if (!held) return;
  const { press, question } = held;
  const isSent = act.kind === 'send-anyway';
  const reason = isSent ? act.reason?.trim().slice(0, LONGEST_REASON) : undefined;
  if (isSent && question.level === 'do-not-contact' && !reason) return;
  state.held = state.isPressed = undefined;
  if (press.focus instanceof HTMLElement) press.focus.focus({ preventScroll: true });
  if (isSent) {
    state.override = { recipients: recipientsKey(state), level: question.level, reason };
    parts.gate.release(press);
  }
  parts.publish();
  if (act.kind !== 'send-without') return;
  const leaving = heldAmong(state.briefings, press.schedule).flatMap(({ asked }) => asked);
  const isDropped = await parts.assistant()?.drop(state.compose.root, leaving);
  if (parts.signal.aborted) return;
  // The press goes on as if it were made now: what the compose says by then decides about it.
  if (isDropped) parts.gate.stopped(press);
  else state.notice = notDropped;
  parts.publish();
}
