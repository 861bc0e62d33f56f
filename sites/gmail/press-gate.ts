import { pressElement } from './press-element';
import type { Compose } from './find-composes';
import { hasBox } from './rendered';
import type { SendPress } from './send-press';

/** How long a press waits for a verdict before it goes unchecked. */
const WAIT_MS = 300;
/** A second press on the same Send within this time is a double press. */
const DOUBLE_PRESS_MS = 700;

/** What becomes of a press: on to Gmail, held for the user, or kept back until the verdict is there. */
export type PressDecision = 'allow' | 'hold' | 'wait';

interface WaitingPress {
  readonly press: SendPress;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface PressGateParts {
  readonly composes: () => readonly Compose[];
  readonly now: () => number;
  readonly decide: (press: SendPress) => PressDecision;
  /** The press reaches Gmail; `isChecked` is false when no verdict came in time. */
  readonly onSend: (press: SendPress, isChecked: boolean) => void;
  readonly onHold: (press: SendPress) => void;
  /** The press was kept back and cannot be continued, because its Send is gone. */
  readonly onLost: (press: SendPress) => void;
  readonly signal: AbortSignal;
}

/** Stands between the user's Send and Gmail: decides about presses, keeps those that wait, continues each at most once. */
export interface PressGate {
  /** Whether the press may go on to Gmail by itself, asked at its first event. */
  readonly mayPass: (press: SendPress) => boolean;
  /** Whether a press on the same compose went through a moment ago. */
  readonly hasJustPassed: (press: SendPress) => boolean;
  /** A press that may pass is complete. */
  readonly passed: (press: SendPress, isChecked?: boolean) => void;
  /** A press that was kept from Gmail is complete. */
  readonly stopped: (press: SendPress) => void;
  /** Looks again at the presses that wait: their verdicts may be there. */
  readonly reconsider: () => void;
  /** Continues a press on Gmail's own button. */
  readonly release: (press: SendPress) => void;
}

export function createPressGate(parts: PressGateParts): PressGate {
  const { composes, now, onHold, onLost, onSend } = parts;
  let passedLast: { readonly place: unknown; readonly at: number } | undefined;
  const passed = (one: SendPress, isChecked = true) => {
    passedLast = { place: placeOf(one), at: now() };
    onSend(one, isChecked);
  };
  const release = (one: SendPress, isChecked = true) => {
    const button = currentButton(one, composes());
    if (!button) onLost(one);
    else {
      passed(one, isChecked);
      pressElement(button);
    }
  };
  const settle = (one: SendPress, decision: PressDecision) => {
    if (decision === 'hold') onHold(one);
    else release(one, decision === 'allow');
  };
  const waiting = createWaitingRoom(parts, settle);
  const hasJustPassed = (one: SendPress) =>
    passedLast !== undefined && passedLast.place === placeOf(one) && now() - passedLast.at < DOUBLE_PRESS_MS;
  const isRepeated = (one: SendPress) => waiting.has(one) || hasJustPassed(one);
  return {
    mayPass: (one) => !isRepeated(one) && parts.decide(one) === 'allow',
    hasJustPassed,
    passed,
    stopped: (one) => {
      if (!isRepeated(one)) waiting.consider(one);
    },
    reconsider: waiting.reconsider,
    release,
  };
}

/** Where the presses wait whose verdict is not there yet, one a compose. */
function createWaitingRoom(
  { decide, signal }: PressGateParts,
  settle: (press: SendPress, decision: PressDecision) => void,
) {
  const waiting = new Map<string, WaitingPress>();
  const consider = (press: SendPress, isLate = false) => {
    const { key } = press.compose;
    const decision = decide(press);
    if (decision !== 'wait' || isLate) {
      clearTimeout(waiting.get(key)?.timer);
      waiting.delete(key);
      settle(press, decision);
    } else if (!waiting.has(key))
      waiting.set(key, { press, timer: setTimeout(consider, WAIT_MS, press, true) });
  };
  // A press that Tact kept back must not be lost when Tact itself goes.
  signal.addEventListener('abort', () => {
    for (const { press, timer } of waiting.values()) {
      clearTimeout(timer);
      if (press.button?.isConnected) pressElement(press.button);
    }
  });
  return {
    has: ({ compose }: SendPress) => waiting.has(compose.key),
    consider,
    reconsider: () => {
      for (const { press } of waiting.values()) consider(press);
    },
  };
}

// In the dialog where a date is picked one press soon follows another, and a mail taken back has a Send of its own.
function placeOf({ button, compose }: SendPress): unknown {
  return button ?? compose.key;
}

// Gmail may have rebuilt the compose while the press waited. What was to be scheduled must never go out at once instead.
function currentButton(
  { button, compose, schedule }: SendPress,
  composes: readonly Compose[],
): HTMLElement | undefined {
  if (button && hasBox(button)) return button;
  return schedule ? undefined : composes.find(({ key }) => key === compose.key)?.sendButton;
}
