import type { GmailAct, HeldSend } from '@/messaging/tab-channel';
import { recipientsKey, type ComposeState } from './compose-state';
import { heldAmong } from './held-send';
import type { PressGate } from './press-gate';
import type { ReaderContext } from './reader-context';

/** The longest text that the worker takes. */
const LONGEST_REASON = 512;

export interface ActParts extends ReaderContext {
  readonly gate: PressGate;
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
  if (act.kind === 'remind-later') await remind(state, question.clearsOn, parts);
}

async function remind(
  state: ComposeState,
  day: HeldSend['clearsOn'],
  { call, now, newId, publish }: ActParts,
): Promise<void> {
  if (!day) return;
  const replies = heldAmong(state.briefings).map(({ asked: handles, name }) =>
    call('decide', { decision: { kind: 'remind', id: newId(), handles, name, day, at: now() } }),
  );
  const [problem] = (await Promise.all(replies)).flatMap((reply) => (reply.ok ? [] : reply.error.sentence));
  state.notice = problem ?? `Reminder set for ${inWords(day)}.`;
  publish();
}

/** "Thu 3 Dec". */
function inWords(day: string): string {
  const format = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Date(day).toLocaleDateString('en-GB', format).replace(',', '');
}
