import { pressSend } from './press-send';
import type { Compose } from './find-composes';
import type { SendPress } from './send-press';

/** How long a press waits for a verdict before it goes unchecked. */
const WAIT_MS = 300;
/** A second press on the same Send within this time is a double press. */
const DOUBLE_PRESS_MS = 700;

/** What becomes of a press: on to Gmail, held for the user, or kept back until the verdict is there. */
export type PressDecision = 'allow' | 'hold' | 'wait';

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

interface WaitingPress {
  readonly press: SendPress;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Stands between the user's Send and Gmail: decides about presses, keeps those that wait, continues each at most once. */
export class PressGate {
  readonly #parts: PressGateParts;
  readonly #waiting = new Map<string, WaitingPress>();
  readonly #passedAt = new Map<string, number>();
  #isPressing = false;

  constructor(parts: PressGateParts) {
    this.#parts = parts;
    parts.signal.addEventListener('abort', () => {
      this.#letAllGo();
    });
  }

  /** True while the gate itself presses Send: that one press is let through. */
  get isPressing(): boolean {
    return this.#isPressing;
  }

  /** Whether the press may go on to Gmail by itself, asked at its first event. */
  mayPass(press: SendPress): boolean {
    return !this.#isRepeated(press) && this.#parts.decide(press) === 'allow';
  }

  /** Whether a press on the same compose went through a moment ago. */
  hasJustPassed({ compose }: SendPress): boolean {
    return this.#parts.now() - (this.#passedAt.get(compose.key) ?? -Infinity) < DOUBLE_PRESS_MS;
  }

  /** A press that may pass is complete. */
  passed(press: SendPress, isChecked = true): void {
    this.#passedAt.set(press.compose.key, this.#parts.now());
    this.#parts.onSend(press, isChecked);
  }

  /** A press that was kept from Gmail is complete. */
  stopped(press: SendPress): void {
    if (this.#isRepeated(press)) return;
    const decision = this.#parts.decide(press);
    if (decision === 'wait') this.#wait(press);
    else this.#settle(press, decision);
  }

  /** Looks again at the presses that wait: their verdicts may be there. */
  reconsider(): void {
    for (const { press } of this.#waiting.values()) {
      const decision = this.#parts.decide(press);
      if (decision === 'wait') continue;
      this.#forget(press);
      this.#settle(press, decision);
    }
  }

  /** Continues a press on Gmail's own button. */
  release(press: SendPress, isChecked = true): void {
    const button = currentButton(press, this.#parts.composes());
    if (!button) {
      this.#parts.onLost(press);
      return;
    }
    this.passed(press, isChecked);
    this.#press(button);
  }

  #isRepeated(press: SendPress): boolean {
    return this.#waiting.has(press.compose.key) || this.hasJustPassed(press);
  }

  #settle(press: SendPress, decision: 'allow' | 'hold'): void {
    if (decision === 'allow') this.release(press);
    else this.#parts.onHold(press);
  }

  #wait(press: SendPress): void {
    const timer = setTimeout(() => {
      this.#forget(press);
      this.release(press, false);
    }, WAIT_MS);
    this.#waiting.set(press.compose.key, { press, timer });
  }

  #forget({ compose }: SendPress): void {
    clearTimeout(this.#waiting.get(compose.key)?.timer);
    this.#waiting.delete(compose.key);
  }

  #press(button: HTMLElement): void {
    this.#isPressing = true;
    try {
      pressSend(button);
    } finally {
      this.#isPressing = false;
    }
  }

  // A press that Tact kept back must not be lost when Tact itself goes.
  #letAllGo(): void {
    for (const { press } of this.#waiting.values()) {
      this.#forget(press);
      if (press.button?.isConnected) this.#press(press.button);
    }
  }
}

// Gmail may have rebuilt the compose while the press waited.
function currentButton(
  { button, compose }: SendPress,
  composes: readonly Compose[],
): HTMLElement | undefined {
  return button?.isConnected ? button : composes.find(({ key }) => key === compose.key)?.sendButton;
}
