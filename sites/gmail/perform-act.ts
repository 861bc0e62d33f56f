import type { EpochMs } from '@/outreach/brand';
import type { Day } from '@/outreach/calendar';
import { dayInWords } from '@/outreach/words';
import type { Call } from '@/messaging/protocol';
import type { GmailAct } from '@/messaging/tab-channel';
import { recipientsKey, type ComposeState } from './compose-state';
import { heldBriefings, heldSend } from './compose-view';
import type { PressGate } from './press-gate';
import type { SendPress } from './send-press';

export interface ActParts {
  readonly call: Call;
  readonly now: () => EpochMs;
  readonly newId: () => string;
  readonly gate: PressGate;
  readonly onChange: () => void;
}

/** Does what the user chose about a held Send. Without one, for example after a second press on the same button, it does nothing. */
export function performAct(act: GmailAct, state: ComposeState, parts: ActParts): void {
  const press = state.held;
  if (!press) return;
  if (act.kind === 'send-anyway') sendAnyway(act.reason?.trim(), state, press, parts);
  else if (act.kind === 'remind-later') void remindLater(state, press, parts);
  else letGo(state, press);
  parts.onChange();
}

function sendAnyway(
  reason: string | undefined,
  state: ComposeState,
  press: SendPress,
  { gate }: ActParts,
): void {
  if (heldSend(state)?.level === 'do-not-contact' && !reason) {
    state.notice = 'A reason is needed.';
    return;
  }
  state.override = {
    recipients: recipientsKey(state.recipients),
    reason: reason === '' ? undefined : reason,
  };
  letGo(state, press);
  gate.release(press);
}

function letGo(state: ComposeState, { focus }: SendPress): void {
  state.held = undefined;
  state.isPressed = false;
  state.notice = undefined;
  if (focus instanceof HTMLElement && focus.isConnected) focus.focus({ preventScroll: true });
}

async function remindLater(state: ComposeState, press: SendPress, parts: ActParts): Promise<void> {
  const day = heldSend(state)?.clearsOn;
  if (!day) {
    state.notice = 'There is no day to wait for.';
    return;
  }
  const problem = setReminders(state, day, parts);
  letGo(state, press);
  const today = state.briefings[0]?.today ?? day;
  state.notice = (await problem) ?? `Reminder set for ${dayInWords(day, today)}.`;
  parts.onChange();
}

/** Resolves to the sentence about what went wrong, or to undefined. */
async function setReminders(
  state: ComposeState,
  day: Day,
  { call, now, newId }: ActParts,
): Promise<string | undefined> {
  const decisions = heldBriefings(state).map(({ handles, asked, name }) =>
    call('decide', {
      decision: {
        kind: 'remind',
        id: newId(),
        handles: handles.length > 0 ? handles : asked,
        name,
        day,
        at: now(),
      },
    }),
  );
  const failed = (await Promise.all(decisions)).find((reply) => !reply.ok);
  return failed && !failed.ok ? failed.error.sentence : undefined;
}
