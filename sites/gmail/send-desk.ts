import type { ComposeBook } from './compose-book';
import { recipientsKey, type ComposeState } from './compose-state';
import type { SendFollower } from './follow-sends';
import { questionAbout } from './held-send';
import type { PressDecision, PressGateParts } from './press-gate';
import type { ReaderContext } from './reader-context';
import type { SendPress } from './send-press';
import { touchesOfSend } from './touches-of-send';

const tooLate = 'The check came too late; the mail went without it.';
const pressAgain = 'Gmail has rebuilt this compose. Press Send again.';
const notNoted = 'This mail could not be noted.';

export type SendDesk = Pick<PressGateParts, 'decide' | 'onSend' | 'onHold' | 'onLost'>;

/** Decides about the user's presses on Send by what the book says, and keeps those that went through. */
export function createSendDesk(
  context: ReaderContext,
  book: ComposeBook,
  follower: SendFollower,
  hasSurface: () => boolean,
  publish: () => void,
): SendDesk {
  const change = ({ compose }: SendPress, with_: (state: ComposeState) => void) => {
    const state = book.states.get(compose.key);
    if (state) with_(state);
    publish();
  };
  const keep = async (state: ComposeState) => {
    const touches = touchesOfSend(state, context, book.account);
    if (touches.length === 0 || (await follower.follow(state.compose, touches))) return;
    state.notice = notNoted;
    publish();
  };
  return {
    decide: (press) => decide(stateAtPress(press, book), context.orders.surface, hasSurface),
    onSend: (press, isChecked) => {
      change(press, (state) => {
        state.isPressed = false;
        if (!isChecked) Object.assign(state, { check: 'not-checked', note: tooLate });
        void keep(state);
      });
    },
    onHold: (press) => {
      change(press, (state) => {
        const question = questionAbout(state.briefings);
        state.held ??= question && { press, question };
      });
    },
    onLost: (press) => {
      change(press, (state) => {
        state.notice = pressAgain;
      });
    },
  };
}

function decide(
  state: ComposeState | undefined,
  maySurface: boolean,
  hasSurface: () => boolean,
): PressDecision {
  if (!state || state.override?.recipients === recipientsKey(state)) return 'allow';
  if (state.check === 'asking') return 'wait';
  if (!maySurface || !questionAbout(state.briefings)) return 'allow';
  // Until the surface is there nobody could answer the question.
  return hasSurface() ? 'hold' : 'wait';
}

function stateAtPress({ compose }: SendPress, book: ComposeBook): ComposeState | undefined {
  const state = book.states.get(compose.key);
  if (state) state.isPressed = true;
  return compose.root.isConnected ? book.read(compose) : state;
}
