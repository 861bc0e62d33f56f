import type { ComposeBook } from './compose-book';
import { recipientsKey, type ComposeState } from './compose-state';
import { heldSend } from './compose-view';
import type { SendFollower } from './follow-sends';
import type { PressDecision, PressGateParts } from './press-gate';
import { readSubject } from './read-subject';
import type { ReaderContext } from './reader-parts';
import type { SendPress } from './send-press';
import { touchesOfSend } from './touches-of-send';

const tooLate = 'The check did not come in time, so the mail went without it.';
const pressAgain = 'Gmail has rebuilt this compose. Press Send again.';
const notNoted = 'This mail could not be noted.';

export interface SendDeskParts {
  readonly context: ReaderContext;
  readonly book: ComposeBook;
  readonly follower: SendFollower;
  readonly hasSurface: () => boolean;
  readonly onChange: () => void;
}

/** Decides about the user's presses on Send by what the book says, and keeps those that went through. */
export class SendDesk implements Pick<PressGateParts, 'decide' | 'onSend' | 'onHold' | 'onLost'> {
  readonly #parts: SendDeskParts;

  constructor(parts: SendDeskParts) {
    this.#parts = parts;
  }

  readonly decide = (press: SendPress): PressDecision => {
    const state = this.#stateAtPress(press);
    if (!state || state.override?.recipients === recipientsKey(state.recipients)) return 'allow';
    if (state.check === 'asking') return 'wait';
    if (!this.#parts.context.orders.surface || !heldSend(state)) return 'allow';
    // Until the surface is there nobody could answer the question.
    return this.#parts.hasSurface() ? 'hold' : 'wait';
  };

  readonly onSend = (press: SendPress, isChecked: boolean): void => {
    const state = this.#parts.book.stateOf(press.compose.key);
    if (!state) return;
    state.isPressed = false;
    state.held = undefined;
    if (!isChecked) markUnchecked(state);
    this.#parts.onChange();
    void this.#keep(state);
  };

  readonly onHold = (press: SendPress): void => {
    this.#change(press, (state) => {
      state.held = press;
    });
  };

  readonly onLost = (press: SendPress): void => {
    this.#change(press, (state) => {
      state.notice = pressAgain;
    });
  };

  #stateAtPress({ compose }: SendPress): ComposeState | undefined {
    const { book } = this.#parts;
    const state = book.stateOf(compose.key) ?? (compose.root.isConnected ? book.read(compose) : undefined);
    if (!state || !compose.root.isConnected) return state;
    state.isPressed = true;
    return book.read(compose);
  }

  #change({ compose }: SendPress, change: (state: ComposeState) => void): void {
    const state = this.#parts.book.stateOf(compose.key);
    if (state) change(state);
    this.#parts.onChange();
  }

  async #keep(state: ComposeState): Promise<void> {
    const { compose, recipients, override } = state;
    if (recipients.people.length === 0) return;
    const { context, book, follower, onChange } = this.#parts;
    const subject = context.orders.keepSubjects ? readSubject(compose, context.isRendered) : '';
    const reason = override?.recipients === recipientsKey(recipients) ? override.reason : undefined;
    const overridden = reason ? { overrideReason: reason } : {};
    const facts = { compose, recipients, account: book.account, at: context.now(), subject, ...overridden };
    if (await follower.follow(compose, touchesOfSend(facts))) return;
    state.notice = notNoted;
    onChange();
  }
}

function markUnchecked(state: ComposeState): void {
  state.check = 'not-checked';
  state.note = tooLate;
}
